# SPDX-License-Identifier: MIT
"""Fades and levels move without a jump, whatever the blocks."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.fade import Fade, Smoothed
from mindful.audio.loudness import Levels
from mindful.domain.sound import Mix


def test_a_fade_takes_the_time_it_was_given():
    fade = Fade()
    fade.toward(1.0, 0.25)
    curve = np.concatenate([fade.curve(960) for _ in range(20)])
    assert (np.diff(curve) >= 0).all()
    assert curve[5_999] == pytest.approx(0.5, abs=1e-3)
    assert curve[12_000] == 1.0
    assert not fade.is_over


def test_two_opposite_fades_sum_to_one():
    coming, going = Fade(), Fade()
    going.toward(1.0, 0.25)
    going.curve(12_000)
    going.toward(0.0, 0.25)
    coming.toward(1.0, 0.25)
    for frames in (100, 5_000, 6_000, 2_000):
        assert coming.curve(frames) + going.curve(frames) == pytest.approx(1.0, abs=1e-6)
    assert going.is_over


def test_a_fade_may_wait():
    fade = Fade(wait=0.05)
    fade.toward(1.0, 0.1)
    curve = np.concatenate([fade.curve(1_000) for _ in range(10)])
    assert not curve[:2_400].any()
    assert curve[2_401] > 0
    assert curve[7_300] == 1.0


def test_turning_back_in_the_middle_makes_no_jump():
    fade = Fade()
    fade.toward(1.0, 0.1)
    first = fade.curve(2_000)
    fade.toward(0.0, 0.2)
    assert abs(fade.curve(500)[0] - first[-1]) < 1e-3


def test_levels_follow_within_a_tenth_of_a_second_and_then_stand_still():
    levels = Smoothed(Levels.of(Mix()))
    still = levels.curve(960)
    assert still.shape == (6, 1)
    levels.toward(Levels.of(Mix(volume=1.0, bed=0.0)))
    curve = np.concatenate([levels.curve(960) for _ in range(30)], axis=1)
    assert np.abs(np.diff(curve, axis=1)).max() < 0.0015
    assert curve[:, 4_800] == pytest.approx([1.0, 0.0, 1.0, 1.0, 1.0, 0.0], abs=0.01)
    assert levels.curve(960).ravel() == pytest.approx([1.0, 0.0, 1.0, 1.0, 1.0, 0.0], abs=1e-6)
    assert levels.curve(960).shape == (6, 1)
