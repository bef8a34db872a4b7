# SPDX-License-Identifier: MIT
"""Makes speech fit to be shipped: trimmed, softened, evenly loud, small.

Only scripts/render_voice.py needs this; its packages are in scripts/voice-requirements.txt.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyloudnorm
import soundfile
from numpy.typing import NDArray
from scipy.signal import resample_poly

RATE = 48_000
"""The app's own, so that nothing has to be converted while it plays."""
LOUDNESS = -23.0
QUIET = 10 ** (-45 / 20)
"""Share of the loudest moment below which speech has not begun or is over."""
BEFORE, AFTER = 0.05, 0.12
FADE = 0.01
SOFT_FROM = 6_500.0
"""Hertz from which it is darkened: the small model hisses, and the brief asks for little there."""
SMALLNESS = 0.915
"""libsndfile's scale for Opus: some 29 kbit/s."""
SHORTEST_MEASURE = 0.4

Speech = NDArray[np.float64]


def dressed(speech: NDArray[np.float32], rate: int) -> Speech:
    """Ready to be written at RATE."""
    whole = _trimmed(np.asarray(speech, np.float64) - np.mean(speech), rate)
    softened = _softened(resample_poly(whole, RATE // rate, 1))
    length = round(FADE * RATE)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / length)
    softened[:length] *= ramp
    softened[-length:] *= ramp[::-1]
    return softened * 10 ** ((LOUDNESS - loudness(softened)) / 20)


def write(speech: Speech, target: Path) -> float:
    """Write an Ogg Opus file, whole or not at all; returns its seconds.

    What the codec changes in loudness is made up for.
    """
    unfinished = target.with_suffix(".part")
    for _ in range(2):
        soundfile.write(
            unfinished,
            speech.astype(np.float32),
            RATE,
            format="OGG",
            subtype="OPUS",
            compression_level=SMALLNESS,
        )
        speech = speech * 10 ** ((LOUDNESS - loudness(soundfile.read(unfinished)[0])) / 20)
    unfinished.replace(target)
    return len(speech) / RATE


def loudness(speech: Speech) -> float:
    """LUFS of one channel; what is shorter than the shortest measure is measured with silence."""
    short = max(0, round(SHORTEST_MEASURE * RATE) + 1 - len(speech))
    return float(pyloudnorm.Meter(RATE).integrated_loudness(np.pad(speech, (0, short))))


def _trimmed(speech: Speech, rate: int) -> Speech:
    heard = np.flatnonzero(np.abs(speech) > QUIET * np.abs(speech).max())
    first = max(0, heard[0] - round(BEFORE * rate))
    return speech[first : heard[-1] + 1 + round(AFTER * rate)]


def _softened(speech: Speech) -> Speech:
    around = RATE // 10
    spectrum = np.fft.rfft(np.pad(speech, around))
    hertz = np.fft.rfftfreq(len(speech) + 2 * around, 1 / RATE)
    spectrum *= (hertz / 60.0) ** 4 / (1 + (hertz / 60.0) ** 4)
    spectrum /= np.sqrt(1 + (hertz / SOFT_FROM) ** 6)
    return np.fft.irfft(spectrum, len(speech) + 2 * around)[around:-around].copy()
