# SPDX-License-Identifier: MIT
"""Two lines out of seven answers, and an offer at most once a week."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.check_in import (
    CHECKING,
    EVERY_DAY,
    HIGHEST,
    ITEMS,
    SAFE,
    SAID_OR_WAITED,
    SETTLED,
    SLEPT,
    SOMEONE,
    WORRIES,
    WORTHY,
    WeeklyCheckIn,
    is_due,
    known,
    seldom_safe,
)

EVENING = datetime.fromisoformat("2026-11-24T23:30:00-05:00")
TODAY = date(2026, 11, 24)
ANSWERS = st.fixed_dictionaries(
    {}, optional={item: st.integers(0, most) for item, most in HIGHEST.items()}
)


def check_in(**answers):
    return WeeklyCheckIn("one", EVENING, answers)


def days_ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("answers", "worry"),
    [
        ({WORRIES: 3, CHECKING: 0}, 1.5),
        ({WORRIES: 0, CHECKING: 0}, 0.0),
        ({CHECKING: 4}, 4.0),
        ({WORRIES: 0}, 0.0),
        ({SOMEONE: 4, SAFE: 0, SETTLED: 9}, None),
        ({}, None),
    ],
)
def test_worry_is_the_mean_of_one_answer_or_two(answers, worry):
    assert check_in(**answers).worry == worry


@pytest.mark.parametrize(
    ("answers", "resources"),
    [
        ({SOMEONE: 4, SAID_OR_WAITED: 2, WORTHY: 0}, 2.0),
        ({SOMEONE: 3, WORTHY: 0}, 1.5),
        ({SAID_OR_WAITED: 0, WORTHY: 0}, 0.0),
        ({WORTHY: 4}, None),
        ({WORTHY: 4, SLEPT: 4, SAFE: 4, WORRIES: 1}, None),
        ({}, None),
    ],
)
def test_resources_want_two_answers_of_three(answers, resources):
    assert check_in(**answers).resources == resources


def test_settled_is_what_was_answered_and_a_gap_otherwise():
    assert check_in(settled=0).settled == 0
    assert check_in(worries=2).settled is None


@given(ANSWERS)
def test_sleep_safety_and_the_scale_move_neither_line(answers):
    whole = check_in(**answers)
    without = check_in(**{k: v for k, v in answers.items() if k not in (SLEPT, SAFE, SETTLED)})

    assert (whole.worry, whole.resources) == (without.worry, without.resources)
    for line in (whole.worry, whole.resources):
        assert line is None or 0 <= line <= EVERY_DAY


def test_its_day_is_the_persons_own():
    assert check_in().day == TODAY


@pytest.mark.parametrize(("days", "due"), [(0, False), (6, False), (7, True), (8, True)])
def test_it_is_due_seven_days_after_the_last(days, due):
    assert is_due(TODAY, days_ago(days)) is due


def test_the_first_one_is_due():
    assert is_due(TODAY, None)


def test_once_declined_it_is_not_offered_again_for_a_week():
    assert not is_due(TODAY, days_ago(20), declined=days_ago(6))
    assert is_due(TODAY, days_ago(20), declined=days_ago(7))
    assert not is_due(TODAY, days_ago(3), declined=days_ago(20))
    assert not is_due(TODAY, None, declined=TODAY)


def test_a_clock_that_was_set_back_offers_nothing():
    assert not is_due(TODAY, TODAY + timedelta(days=30))


@pytest.mark.parametrize(
    ("answers", "seldom"),
    [({SAFE: 0}, True), ({SAFE: 1}, True), ({SAFE: 2}, False), ({SAFE: 4}, False), ({}, False)],
)
def test_never_and_rarely_are_seldom_and_silence_is_not(answers, seldom):
    assert seldom_safe(answers) is seldom


def test_only_answers_to_known_questions_within_their_range_are_taken():
    stored = {"worries": 4, "checking": 5, "slept": -1, "safe": True, "someone": "3",
              "worthy": 2.0, "settled": 10, "mood": 7}  # fmt: skip

    assert known(stored) == {WORRIES: 4, SETTLED: 10}


@given(ANSWERS)
def test_every_answer_that_can_be_given_is_known(answers):
    assert known(answers) == answers


def test_seven_items_are_asked():
    assert len(ITEMS) == len(set(ITEMS)) == 7
