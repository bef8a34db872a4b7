# SPDX-License-Identifier: MIT
"""The bed gives way by six decibels while somebody speaks, without a step."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.duck import DEPTH, DOWN, UP, Duck
from mindful.audio.render import stems
from mindful.audio.score import Bus, compose

RATE = 48_000


def decibels(duck: Duck, seconds: np.ndarray) -> np.ndarray:
    factors = duck.at(seconds)
    return np.zeros(len(seconds)) if factors is None else 20 * np.log10(factors)


def test_it_is_down_while_one_speaks_and_up_elsewhere():
    duck = Duck([(10.0, 13.0), (20.0, 21.0)])
    at = np.array([0.0, 10 - DOWN, 10.0, 11.5, 13.0, 13 + UP, 17.0, 20.5, 30.0])
    assert decibels(duck, at) == pytest.approx([0, 0, -6, -6, -6, 0, 0, -6, 0])
    assert duck.at(np.array([40.0, 41.0])) is None
    assert Duck(()).at(np.arange(3.0)) is None


def test_it_moves_evenly_in_decibels_also_between_two_lines_close_by():
    seconds = np.arange(0, 20, 1e-3)
    level = decibels(Duck([(5.0, 8.0), (9.5, 12.0)]), seconds)
    assert np.abs(np.diff(level)).max() < 1e-3 * DEPTH * np.pi / 2 / DOWN * 1.01
    assert level.min() == pytest.approx(-DEPTH)
    assert level.max() == 0.0


def test_it_is_a_function_of_position():
    duck = Duck([(5.0, 8.0), (9.5, 12.0)])
    seconds = np.arange(0, 20, 1e-3)
    whole = decibels(duck, seconds)
    cuts = np.sort(np.random.default_rng(3).integers(1, len(seconds), 40))
    parts = [decibels(duck, part) for part in np.split(seconds, cuts) if len(part)]
    assert np.array_equal(np.concatenate(parts), whole)


def test_the_bed_of_a_score_is_six_decibels_softer_under_a_line(
    four_six, with_lines, hum, tmp_path, ocean, voice_in
):
    folder = hum(tmp_path, {"words": 5.0})
    timeline = with_lines(four_six, (20.0, "words"))
    alone = stems(compose(timeline, ocean), 18 * RATE, 10 * RATE)
    beside = stems(compose(timeline, ocean, voice_in(folder)), 18 * RATE, 10 * RATE)
    spoken = slice(2 * RATE, 7 * RATE)
    bed, softer = alone[Bus.BED][:, spoken], beside[Bus.BED][:, spoken]
    assert 20 * np.log10(np.std(softer) / np.std(bed)) == pytest.approx(-6.0, abs=0.05)
    assert np.array_equal(alone[Bus.BED][:, 9 * RATE :], beside[Bus.BED][:, 9 * RATE :])
    assert np.array_equal(alone[Bus.CUES], beside[Bus.CUES])
    assert not alone[Bus.VOICE].any()
    assert beside[Bus.VOICE][:, spoken].any()
