# SPDX-License-Identifier: MIT
"""Which practice comes next, which sessions count, and when the next is possible."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.power import TTestPower

from mindful.domain.comparison import (
    FEWEST_PAIRS,
    TELLS_FROM,
    Comparison,
    State,
    begun,
    counted,
    draw,
    has_room,
    next_start,
    read,
    ready_at,
    standing,
    written,
)
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.insight.comparison import Planned, compare
from mindful.insight.scores import Scores

MORNING = datetime.fromisoformat("2026-11-24T09:15:00+01:00")
TODAY = MORNING.date()
A, B = "extended_4_6", "quiet_timer"


def trial(sequence=("AB", "BA", "BA", "AB", "AB", "BA"), **changed):
    made = Comparison("k1", A, B, len(sequence), tuple(sequence), State.RUNNING, MORNING, 5)
    return made._replace(**changed)


def held(practice, *, days=0, before=6, after=4, **changed):
    return SessionRecord(
        **{
            "id": UUID(int=days * 100 + len(practice)),
            "practice": practice,
            "situation": None,
            "started_at": MORNING + timedelta(days=days),
            "planned_seconds": 300.0,
            "practised_seconds": 300.0,
            "outcome": Outcome.COMPLETED,
            "before": Rating({} if before is None else {ANXIETY: before}),
            "after": Rating({} if after is None else {ANXIETY: after}),
            "comparison": "k1",
            **changed,
        }
    )


def follow(comparison, sessions, day):
    return standing(comparison, sessions, (MORNING + timedelta(days=day)).date())


def test_the_order_is_drawn_once_for_all_pairs_and_by_a_fair_coin():
    assert draw(3, iter((True, False, True)).__next__) == ("AB", "BA", "AB")

    drawn = draw(2000)

    assert set(drawn) == {"AB", "BA"}
    assert 850 < drawn.count("AB") < 1150
    assert draw(64) != draw(64)


def test_one_that_begins_is_running_with_an_order_for_every_pair():
    made = begun(A, B, 5, 10, MORNING)

    assert made.is_running
    assert len(made.sequence) == made.pairs == 10
    assert (made.a, made.b, made.minutes, made.begun_at) == (A, B, 5, MORNING)
    assert made.id != begun(A, B, 5, 10, MORNING).id


@pytest.mark.parametrize(("a", "b", "pairs"), [(A, A, 10), (A, B, FEWEST_PAIRS - 1)])
def test_what_can_tell_nothing_does_not_begin(a, b, pairs):
    with pytest.raises(ValueError, match=r"comparison needs|tell nothing"):
        begun(a, b, 5, pairs, MORNING)


def test_the_drawn_order_is_followed_pair_by_pair():
    comparison = trial()
    sessions, asked = [], []

    for day in range(12):
        found = follow(comparison, sessions, day)
        assert found.pairs == day // 2
        asked.append("A" if found.next == A else "B")
        sessions.append(held(found.next, days=day))

    assert "".join(asked) == "".join(comparison.sequence)
    assert follow(comparison, sessions, 12).pairs == 6


def test_a_session_without_a_partner_within_a_week_waits_no_longer():
    comparison = trial()
    sessions = [held(A)]

    assert follow(comparison, sessions, 7).next == B
    assert follow(comparison, sessions, 7).partner_until == TODAY + timedelta(days=7)
    late = follow(comparison, sessions, 8)

    assert (late.next, late.pairs, late.partner_until) == (A, 0, None)
    sessions += [held(A, days=8), held(B, days=15)]
    assert follow(comparison, sessions, 15).pairs == 1


@pytest.mark.parametrize(
    "left_out",
    [
        {"before": 2},
        {"before": 9},
        {"before": None},
        {"after": None},
        {"practice": "grounding_54321"},
    ],
)
def test_a_session_that_does_not_count_is_kept_and_its_turn_comes_again(left_out):
    practice = left_out.pop("practice", B)
    sessions = [held(A), held(practice, days=1, **left_out)]

    found = follow(trial(), sessions, 2)

    assert (found.pairs, found.next, found.excluded) == (0, B, 1)
    assert counted(trial(), sessions) == sessions[:1]


@pytest.mark.parametrize("before", [3, 8])
def test_the_ends_of_the_room_count(before):
    assert has_room(Rating({ANXIETY: before, MOOD: 1}))
    assert follow(trial(), [held(A, before=before), held(B, days=1)], 2).pairs == 1


def test_one_that_goes_on_is_not_yet_left_out_but_keeps_the_next_apart():
    open_one = held(A, after=None, outcome=Outcome.OPEN)

    found = follow(trial(), [open_one], 0)

    assert (found.excluded, found.pairs) == (0, 0)
    assert ready_at(found, None) == MORNING + timedelta(hours=4)


def test_the_next_is_four_hours_after_the_last_and_half_an_hour_after_any_rating():
    found = follow(trial(), [held(A)], 0)

    assert ready_at(found, None) == MORNING + timedelta(hours=4)
    assert ready_at(found, MORNING + timedelta(hours=1)) == MORNING + timedelta(hours=4)
    rated = MORNING + timedelta(hours=9)
    assert ready_at(found, rated) == rated + timedelta(minutes=30)
    assert ready_at(follow(trial(), [], 0), None) is None


def test_the_wish_names_practice_length_and_comparison_and_asks_in_any_case():
    start = next_start(trial(), follow(trial(), [held(A)], 1))

    assert (start.practice, start.minutes, start.comparison) == (B, 5, "k1")
    assert start.asks is True
    assert start.scales == ("anxiety", "mood")
    assert start.situation is None


@given(
    st.lists(st.sampled_from(("AB", "BA")), max_size=30),
    st.none() | st.integers(min_value=1, max_value=60),
)
def test_length_and_order_can_be_written_down(sequence, minutes):
    comparison = trial(tuple(sequence), minutes=minutes)

    assert read(written(comparison)) == (minutes, tuple(sequence))


@pytest.mark.parametrize("line", ["ABBAAB", "AB BA AB", "AB,BA,AB", "AB BA AB A"])
def test_an_order_of_another_hand_is_read_too(line):
    assert read(line) == (None, ("AB", "BA", "AB"))


def test_an_order_that_is_too_short_or_odd_still_leads_on():
    assert follow(trial((), pairs=6), [], 0).next == A
    assert read("nothing AA of the kind") == (None, ())


@given(
    st.lists(
        st.tuples(st.sampled_from((A, B, "natural")), st.integers(1, 10), st.integers(1, 9)),
        max_size=20,
    )
)
def test_pairs_are_the_very_pairs_that_are_analysed(held_ones):
    sessions, day = [], 0
    for practice, before, gap in held_ones:
        day += gap
        sessions.append(held(practice, days=day, before=before))
    comparison = trial(pairs=20)

    own = counted(comparison, sessions)
    nothing = np.full(len(own), -1, dtype=np.int64)
    scores = Scores(
        before=np.array([float(r.before.answers[ANXIETY]) for r in own]),
        after=np.array([float(r.after.answers[ANXIETY]) for r in own]),
        days=np.array([r.day.toordinal() for r in own], dtype=np.int64),
        practices=np.array([(A, B).index(r.practice) for r in own], dtype=np.int64),
        situations=nothing,
        felt=nothing,
        comparisons=np.zeros(len(own), dtype=np.int64),
    )

    analysed = compare(scores, Planned("k1", A, B, 20), [A, B], ["k1"], monday=10**6)

    assert follow(comparison, sessions, day).pairs == analysed.pairs


def test_more_pairs_tell_smaller_differences_and_as_much_as_is_said():
    power = TTestPower()
    said = [(pairs, points) for pairs, points in TELLS_FROM.items() if points is not None]

    for pairs, points in said:
        found = 2.5 * power.solve_power(nobs=pairs, alpha=0.05, power=0.8)
        assert found == pytest.approx(points, abs=0.15)
    assert all(one[1] > other[1] for one, other in pairwise(said))
