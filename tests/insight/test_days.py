# SPDX-License-Identifier: MIT
"""Days practised: those that had a session, and nothing of those that had none."""

from __future__ import annotations

from datetime import date

from columns import MONDAY, columns
from numpy.testing import assert_array_equal

from mindful.insight.days import SPAN, practised

UNTIL = date.fromordinal(MONDAY)


def test_each_day_is_counted_once_with_its_sessions():
    days = [MONDAY - SPAN, MONDAY - SPAN + 1, MONDAY - 3, MONDAY - 3, MONDAY, MONDAY + 1]
    found = practised(columns([], all_days=days), UNTIL)

    assert_array_equal(found.days, [MONDAY - SPAN + 1, MONDAY - 3, MONDAY])
    assert_array_equal(found.counts, [1, 2, 1])


def test_sessions_without_answers_are_days_too():
    assert len(practised(columns([5], [MONDAY], all_days=[MONDAY - 1, MONDAY]), UNTIL).days) == 2


def test_none_is_none():
    assert len(practised(columns([]), UNTIL).days) == 0
