# SPDX-License-Identifier: MIT
"""Fewer points are drawn than there are, and no value is hidden by it."""

from __future__ import annotations

import numpy as np

from mindful.insight.medians import rolling_median
from mindful.ui.journey.guide import MANY, cut, eased, rolling, stepped, window_for, with_gaps
from mindful.ui.journey.thinning import apart


def test_every_value_of_every_cell_is_still_there():
    chance = np.random.default_rng(7)
    xs = np.sort(chance.random(100_000) * 800)
    values = chance.integers(0, 11, 100_000).astype(float)

    kept = apart(xs, values, 3.5)

    assert len(kept) < 3000
    cells = np.floor(xs / 3.5)
    for cell in (0, 57, 200):
        there, shown = cells == cell, cells[kept] == cell
        assert set(values[there]) == set(values[kept][shown])


def test_few_points_are_all_kept():
    xs, values = np.array([1.0, 50.0, 50.2, 90.0]), np.array([3.0, 3.0, 4.0, 3.0])

    assert apart(xs, values, 1.0).tolist() == [0, 1, 2, 3]


def test_nothing_is_nothing():
    assert apart(np.empty(0), np.empty(0), 1.0).tolist() == []


def test_the_guide_is_the_rolling_median():
    values = np.array([6.0, 7, 6, 5, 6, 5, 5, 4, 5, 4, 3, 4])

    places, medians = rolling(values, 5)

    assert places.tolist() == list(range(2, 12))
    assert medians.tolist() == [6, 6, 6, 6, 5, 5, 5, 5, 4, 4]


def test_with_many_sessions_it_is_the_same_at_fewer_places():
    values = np.random.default_rng(3).integers(0, 11, 3 * MANY).astype(float)

    places, medians = rolling(values, 31)

    assert len(places) <= MANY
    np.testing.assert_array_equal(medians, rolling_median(values, 31)[places])


def test_the_window_is_odd_and_grows_with_what_is_shown():
    assert [window_for(count) for count in (0, 8, 64, 120, 100_000)] == [5, 5, 11, 21, 31]


def test_eased_a_guide_stays_where_it_is_and_loses_its_steps():
    level, stairs = np.full(30, 6.0), np.repeat([7.0, 6.0, 5.0], 10)

    np.testing.assert_allclose(eased(level, 7), level)
    assert np.abs(np.diff(eased(stairs, 7))).max() < 0.3
    assert eased(stairs, 7)[[0, -1]].tolist() == [7, 5]
    assert eased(stairs[:3], 7).tolist() == [7, 7, 7]


def test_a_guide_has_the_middle_of_each_few_pixels():
    xs, middles = stepped(np.array([0.0, 1.0, 2.0, 9.0]), np.array([5.0, 1.0, 3.0, 8.0]))

    assert xs.tolist() == [1.0, 9.0]
    assert middles.tolist() == [3.0, 8.0]


def test_a_line_is_interrupted_where_there_was_nothing_for_long():
    xs, values = with_gaps(np.array([0.0, 1.0, 9.0]), np.array([2.0, 3.0, 4.0]), 5.0)

    assert xs.tolist() == [0.0, 1.0, 5.0, 9.0]
    np.testing.assert_array_equal(values, [2.0, 3.0, np.nan, 4.0])


def test_a_guide_ends_where_it_leaves_the_field():
    xs, values = cut(np.array([-10.0, 10.0, 30.0]), np.array([0.0, 2.0, 4.0]), 0.0, 20.0)

    assert xs.tolist() == [0.0, 10.0, 20.0]
    assert values.tolist() == [1.0, 2.0, 3.0]
