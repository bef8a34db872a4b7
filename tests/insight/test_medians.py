# SPDX-License-Identifier: MIT
"""Middle values over time, refereed by hand and by NumPy's own nanmedian."""

from __future__ import annotations

import numpy as np
import pytest
from columns import MONDAY, NAN, columns
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mindful.insight.medians import rolling_median, weekly_medians

SERIES = [6, 7, 6, 5, 6, 5, 5, 4, 5, 4, 3, 4]
ANSWERS = st.lists(st.integers(0, 10).map(float) | st.just(NAN), max_size=60)


def test_the_example_of_the_twelve_weeks():
    found = rolling_median(np.array(SERIES, dtype=float))

    assert_array_equal(found, [NAN, NAN, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4])


@given(ANSWERS, st.integers(1, 9), st.integers(1, 5))
def test_each_point_is_the_middle_of_what_is_known_among_the_last(values, window, least):
    values = np.array(values, dtype=float)

    found = rolling_median(values, window, least)

    assert len(found) == len(values)
    for end, median in enumerate(found, start=1):
        last = values[max(0, end - window) : end]
        if np.count_nonzero(~np.isnan(last)) >= least:
            assert median == np.nanmedian(last)
        else:
            assert np.isnan(median)


def test_nothing_has_no_middle():
    assert len(rolling_median(np.array([]))) == 0
    assert np.isnan(rolling_median(np.array([NAN] * 8))).all()


def test_gaps_are_not_zeros():
    found = rolling_median(np.array([8, NAN, 8, NAN, 8]))

    assert_array_equal(found, [NAN, NAN, NAN, NAN, 8])


def test_weeks_begin_on_the_persons_monday():
    sunday = MONDAY - 1
    found = weekly_medians(columns([9, 1, 3, 2], [sunday, MONDAY, MONDAY + 3, MONDAY + 6]))

    assert_array_equal(np.diff(found.weeks), [1])
    assert_array_equal(found.medians, [9, 2])
    assert_array_equal(found.counts, [1, 3])


def test_weeks_without_answers_are_absent():
    found = weekly_medians(columns([5, NAN, 4], [MONDAY, MONDAY + 7, MONDAY + 14]))

    assert_array_equal(np.diff(found.weeks), [2])
    assert_array_equal(found.counts, [1, 1])


def test_no_sessions_have_no_weeks():
    found = weekly_medians(columns([]))

    assert len(found.weeks) == len(found.medians) == len(found.counts) == 0


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 10)), min_size=1, max_size=80))
def test_each_week_has_the_median_of_its_own_days(sessions):
    days = [MONDAY + day for day, _ in sessions]
    values = [float(value) for _, value in sessions]

    found = weekly_medians(columns(values, days))

    by_week = {}
    for day, value in zip(days, values, strict=True):
        by_week.setdefault((day - MONDAY) // 7, []).append(value)
    assert_array_equal(found.weeks - (MONDAY - 1) // 7, sorted(by_week))
    assert_allclose(found.medians, [np.median(by_week[w]) for w in sorted(by_week)])
    assert_array_equal(found.counts, [len(by_week[w]) for w in sorted(by_week)])
    assert sum(found.counts) == pytest.approx(len(sessions))
