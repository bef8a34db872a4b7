# SPDX-License-Identifier: MIT
"""A waiting is joined points in their order; whom one waits for, and how long, is nowhere."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from doubles import MORNING
from made_journal import chart, drawing, journey_page, press, session, table_rows

from mindful.domain.rating import ANXIETY, URGE, Rating
from mindful.domain.record import Later
from mindful.ui.journey.page import Step


def waiting(number, *values, days_ago=0, minutes=20):
    """One with the pull before, after and later; None is no answer."""
    before, after, *later = values
    begun = MORNING - timedelta(days=days_ago)
    return session(
        number,
        days_ago=days_ago,
        flow="waiting",
        before=Rating({} if before is None else {URGE: before}),
        after=Rating({} if after is None else {URGE: after}),
        later=tuple(
            Later(begun + timedelta(minutes=minutes * (n + 1)), URGE, value)
            for n, value in enumerate(later)
        ),
    )


@pytest.fixture
def page(show, journal, content, theme):
    def go(*sessions):
        for one in sessions:
            journal.save(one)
        made = show(journey_page(journal, content, theme))
        made.open_step(Step.WAITING)
        return made

    return go


def test_each_answer_is_told_in_its_order(page):
    made = page(waiting(1, 8, 5, 6))

    assert drawing(made).told(0).lines == ("Long exhale", "before 8", "after 5", "later 6")
    assert table_rows(made)[0][1:] == ("Long exhale", "8", "5", "6")


def test_how_long_it_took_changes_nothing_that_is_drawn(page):
    short, long = waiting(1, 8, 5, 6, days_ago=1), waiting(2, 8, 5, 6, minutes=600)
    made = page(short, long)
    shown = chart(made)
    ground = shown.ground_of(shown.viewing)

    first, second = (drawing(made).spots(place, ground) for place in (0, 1))

    steps = [[round(b.x() - a.x(), 6) for a, b in pairwise(s)]
             for s in (first, second)]  # fmt: skip
    assert steps[0] == steps[1]
    assert [p.y() for p in first] == [p.y() for p in second]


def test_no_clock_and_no_time_since(page, words):
    made = page(*(waiting(n, 8, 5, 6, days_ago=n) for n in range(1, 5)))

    told = " ".join([*words(made), *(drawing(made).told(n).words for n in range(4))])
    assert ":" not in told
    assert "minute" not in told
    assert "since" not in told


def test_a_skipped_answer_is_a_gap(page):
    made = page(waiting(1, 8, None, 3))
    shown = chart(made)

    assert len(drawing(made).spots(0, shown.ground_of(shown.viewing))) == 2
    assert drawing(made).told(0).lines == ("Long exhale", "before 8", "later 3")


def test_other_sessions_of_that_situation_are_no_waiting(page, words):
    made = page(session(1), session(2, before=Rating({ANXIETY: 3})))

    assert "Nothing here yet, and nothing is expected." in words(made)


def test_one_says_how_that_one_was(page, words):
    assert "One waiting. It says how that one was, no more." in words(page(waiting(1, 8, 5)))


def test_the_newest_are_shown_at_first_and_all_can_be_reached(page):
    made = page(*(waiting(n, 8, 5, days_ago=60 - n) for n in range(1, 41)))

    assert chart(made).viewing.shown == (30.0, 40.0)
    chart(made).pan(-10)
    assert chart(made).viewing.shown == (0.0, 10.0)


def test_days_can_be_chosen(page):
    made = page(waiting(1, 8, 5, days_ago=100), waiting(2, 8, 5, days_ago=2))

    press(made, "Range: Week")

    assert len(drawing(made)) == 1
