# SPDX-License-Identifier: MIT
"""Bowl and bell are soft at both ends, and the two marks cannot be taken for one another."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.bell import BELL
from mindful.audio.bowl import BOWL
from mindful.audio.struck import Chime, Struck

RATE = 48_000


@pytest.fixture(params=[BOWL, BELL], ids=["bowl", "bell"])
def chime(request) -> Chime:
    return request.param


def heard(struck: Struck) -> np.ndarray:
    return struck.samples(np.arange(round(struck.duration * RATE) + 1) / RATE)


def test_a_strike_begins_and_ends_in_silence(chime):
    samples = np.abs(heard(Struck(chime.partials, 220.0, 1.0, 6.0)))
    assert samples[0] == 0.0
    assert samples[-1] < 1e-12
    assert 0.5 < samples.max() <= 1.0


def test_a_strike_fades(chime):
    whole = np.abs(heard(Struck(chime.partials, 330.0, 1.0, 8.0)))
    loudest = whole[: 7 * RATE].reshape(7, RATE).max(axis=1)
    assert (np.diff(loudest) < 0).all()


def test_the_start_rises_and_the_end_falls(chime):
    begun = [struck.pitch for _, struck in chime.begins(6.0)]
    ended = [struck.pitch for _, struck in chime.ends(8.0)]
    assert begun == sorted(begun)
    assert ended == sorted(ended, reverse=True)
    assert begun[0] != begun[-1]
    assert begun != ended


def test_the_end_is_silent_when_the_closing_is_over(chime):
    assert {later + struck.duration for later, struck in chime.ends(8.0)} == {8.0}


def test_both_are_as_loud(integrated):
    loudness = []
    for chime in (BOWL, BELL):
        bus = np.zeros((2, 10 * RATE), np.float32)
        for later, struck in chime.ends(8.0):
            begin = round(later * RATE)
            sound = heard(struck)
            bus[:, begin : begin + len(sound)] += sound
        assert np.abs(bus).max() < 10 ** (-12 / 20)
        loudness.append(integrated(bus.T))
    assert abs(loudness[0] - loudness[1]) < 3
