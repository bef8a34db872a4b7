# SPDX-License-Identifier: MIT
"""A still chord to breathe over. Pitches and levels: pad recipe of the clinical-science brief."""

from __future__ import annotations

import numpy as np

from mindful.audio.signals import RATE, Samples

CHORD = ((110.0, -6.0), (165.0, -9.0), (220.0, -6.0), (275.0, -14.0))
"""Hertz and decibels; the root, its fifth, its octave and the third above."""
DETUNED = 0.25
"""Hertz to either side, a beat in two seconds; whole turns in a loop of any even seconds."""
SMALL = 585 / 440
"""Nearly a fourth, so that the transposed chord has whole turns in a loop of 8 s as well."""


def chord_loop(frames: int, transposed: float = 1.0) -> Samples:
    """`frames` (of a multiple of 8 s) of the chord, its end joining its beginning, RMS 1."""
    seconds = np.arange(frames) / RATE
    chord = np.zeros(frames)
    for pitch, decibels in CHORD:
        pair = np.sin(2 * np.pi * pitch * transposed * seconds) * np.cos(
            2 * np.pi * DETUNED * seconds
        )
        chord += 10 ** (decibels / 20) * pair
    chord /= np.sqrt(np.mean(chord * chord))
    return chord.astype(np.float32)
