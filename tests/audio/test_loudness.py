# SPDX-License-Identifier: MIT
"""Levels are even to the ear; nothing is ever cut off hard."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.loudness import CEILING, Levels, mix_down, soften
from mindful.domain.sound import Mix, gain


def test_a_level_of_nothing_is_silence_and_the_highest_changes_nothing():
    assert gain(0.0) == 0.0
    assert gain(-1.0) == 0.0
    assert gain(1.0) == 1.0
    assert gain(2.0) == 1.0


def test_equal_steps_of_a_level_are_equal_steps_in_decibels():
    assert 20 * np.log10(gain(0.75)) == pytest.approx(-10)
    assert gain(0.75) / gain(0.5) == pytest.approx(gain(0.5) / gain(0.25))


def test_the_default_mix_lets_parts_be_as_they_were_written_ten_decibels_down():
    levels = Levels.of(Mix())
    assert (levels.cues, levels.bed, levels.bell, levels.voice) == pytest.approx((1.0,) * 4)
    assert levels.volume == pytest.approx(10 ** (-10 / 20))
    assert Levels.of(Mix(muted=True)).volume == 0.0
    assert Levels.of(Mix(bed=0.0)).bed == 0.0
    assert Levels.of(Mix(voice=0.0)).voice == 0.0


def test_what_is_soft_stays_as_it_is():
    samples = np.linspace(-0.5, 0.5, 101, dtype=np.float32)
    softened = samples.copy()
    soften(softened)
    assert np.array_equal(samples, softened)


def test_what_is_loud_is_bent_below_the_ceiling():
    samples = np.linspace(-3, 3, 6_001, dtype=np.float32)
    soften(samples)
    assert np.abs(samples).max() <= np.float32(CEILING)
    assert (np.diff(samples) >= 0).all()
    assert np.abs(np.diff(samples)).max() < 0.0011
    assert np.array_equal(samples, -samples[::-1])


def test_one_ear_can_have_what_both_hear():
    buses = np.zeros((4, 2, 100), np.float32)
    buses[0, 0], buses[1, 1] = 0.2, 0.1
    apart = mix_down(buses, Levels.of(Mix(volume=1.0)).column())
    together = mix_down(buses, Levels.of(Mix(volume=1.0, mono=True)).column())
    assert apart[:, 0] == pytest.approx([0.2, 0.1])
    assert together[:, 0] == pytest.approx([0.15, 0.15])
