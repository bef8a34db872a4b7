# SPDX-License-Identifier: MIT
"""The bowl is soft at both ends, and the two marks cannot be taken for one another."""

from __future__ import annotations

import numpy as np

from mindful.audio.bell import BEGINNING, ENDING, Bowl

RATE = 48_000


def heard(bowl: Bowl) -> np.ndarray:
    return bowl.samples(np.arange(round(bowl.duration * RATE) + 1) / RATE)


def test_a_strike_begins_and_ends_in_silence():
    samples = np.abs(heard(Bowl(220.0, 1.0, 6.0)))
    assert samples[0] == 0.0
    assert samples[-1] < 1e-12
    assert 0.5 < samples.max() <= 1.0


def test_a_strike_fades():
    loudest = np.abs(heard(Bowl(330.0, 1.0, 8.0)))[: 7 * RATE].reshape(7, RATE).max(axis=1)
    assert (np.diff(loudest) < 0).all()


def test_the_start_rises_and_the_end_falls():
    assert [pitch for _, pitch in BEGINNING] == sorted(pitch for _, pitch in BEGINNING)
    assert [pitch for _, pitch in ENDING] == sorted((p for _, p in ENDING), reverse=True)
    assert BEGINNING != ENDING
