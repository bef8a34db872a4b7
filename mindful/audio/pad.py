# SPDX-License-Identifier: MIT
"""A still chord to breathe over. Pitches and levels: pad recipe of the clinical-science brief."""

from __future__ import annotations

import numpy as np

from mindful.audio.signals import RATE, Samples

CHORD = ((110.0, -6.0), (165.0, -9.0), (220.0, -6.0), (275.0, -14.0))
"""Hertz and decibels; the root, its fifth, its octave and the third above."""
DETUNED = 0.25
"""Hertz to either side, a beat in two seconds; whole turns in a loop of any even seconds."""


def chord_loop(frames: int) -> Samples:
    """`frames` (of a multiple of 4 s) of the chord, its end joining its beginning, RMS 1."""
    seconds = np.arange(frames) / RATE
    chord = np.zeros(frames)
    for pitch, decibels in CHORD:
        pair = np.sin(2 * np.pi * pitch * seconds) * np.cos(2 * np.pi * DETUNED * seconds)
        chord += 10 ** (decibels / 20) * pair
    chord /= np.sqrt(np.mean(chord * chord))
    return chord.astype(np.float32)
