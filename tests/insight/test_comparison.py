# SPDX-License-Identifier: MIT
"""Pairs drawn by lot: formed in order, looked at once, and never too early."""

from __future__ import annotations

import numpy as np
import pytest
from answers import LESS, MORE, scores
from columns import MONDAY, NAN

from mindful.insight.comparison import Planned, compare, paired_differences
from mindful.insight.gates import Hidden

NAMES = ("a", "b", "other")
TRIAL = Planned("trial", "a", "b", 8)


def result(order, before, after, planned=TRIAL, scale=LESS, monday=MONDAY + 365, **more):
    """`order` are letters, one a session, one a day; `codes` say which belong to the trial."""
    found = scores(
        before,
        after,
        scale,
        practice_codes=["abo".index(name) for name in order],
        practices=NAMES,
        comparison_codes=more.pop("codes", [0] * len(order)),
        comparisons=("trial", "another"),
        **more,
    )
    return compare(found, planned, NAMES, ("trial", "another"), monday)


def told(pairs, of_a=5, of_b=3, before=8):
    order = "abba" * (pairs // 2) + "ab" * (pairs % 2)
    return order, [before] * len(order), [of_a if name == "a" else of_b for name in order]


def test_a_positive_difference_favours_the_second():
    found = result(*told(8))

    assert (found.pairs, found.difference, found.why_hidden) == (8, 2, None)
    assert found.p == pytest.approx(2 / 2**8)
    assert (found.low, found.high) == (2, 2)


def test_mood_favours_what_left_more():
    order, before, after = told(8)
    found = result(order, [10 - b for b in before], [10 - a for a in after], scale=MORE)

    assert found.difference == 2


def test_before_the_planned_end_nothing_is_told():
    assert result(*told(7)).why_hidden is Hidden.STILL_RUNNING
    assert result(*told(7)).p is None
    assert result(*told(9), TRIAL._replace(pairs=10)).why_hidden is Hidden.STILL_RUNNING


def test_ended_early_it_is_told_from_eight_pairs_on():
    ended = TRIAL._replace(pairs=10, ended=True)

    assert result(*told(8), ended).difference == 2
    assert result(*told(7), ended).why_hidden is Hidden.TOO_FEW_PAIRS
    assert result("", [], [], ended).why_hidden is Hidden.TOO_FEW_PAIRS


def test_a_trial_planned_too_short_cannot_tell():
    assert result(*told(5), TRIAL._replace(pairs=5)).why_hidden is Hidden.TOO_FEW_PAIRS


def test_what_came_of_it_is_told_once_every_pair_lies_before_this_week():
    """The pairs are counted at once; a result changes on Mondays alone, as every claim."""
    of_this_week = result(*told(8), monday=MONDAY + 14)
    of_next_week = result(*told(8), monday=MONDAY + 21)

    assert (of_this_week.pairs, of_this_week.why_hidden) == (8, Hidden.UNTIL_MONDAY)
    assert (of_this_week.difference, of_this_week.p) == (None, None)
    assert (of_next_week.difference, of_next_week.why_hidden) == (2, None)


def test_one_that_was_left_waits_for_monday_too():
    left = TRIAL._replace(pairs=10, ended=True)

    assert result(*told(9), left, monday=MONDAY + 17).why_hidden is Hidden.UNTIL_MONDAY
    assert result(*told(9), left, monday=MONDAY + 18).difference == 2


def test_sessions_after_the_last_pair_do_not_move_what_was_told():
    order, before, after = told(8)
    before[3], after[5] = 6, 1

    more = result(order + "ab", [*before, 3, 4], [*after, 3, 0], monday=MONDAY + 16)

    assert more == result(order, before, after)


def test_pairs_beyond_the_plan_change_nothing():
    order, before, after = told(8)

    assert result(order + "ab", [*before, 8, 8], [*after, 0, 9]) == result(order, before, after)


def test_only_sessions_of_the_trial_count():
    order, before, after = told(9)

    assert result(order, before, after, codes=[0] * 16 + [1, -1]).pairs == 8


def test_what_has_no_partner_is_left_out():
    order, before, after = told(8)
    lonely = "a" + order + "o"

    assert result(lonely, [8, *before, 8], [0, *after, 0]) == result(order, before, after)


def test_a_session_rated_once_is_no_half_of_a_pair():
    order, before, after = told(8)
    after[3] = NAN

    assert result(order, before, after).pairs == 7


def test_a_pair_is_at_most_a_week_apart():
    order, before, after = told(8)
    near = [MONDAY + 10 * (place // 2) + 7 * (place % 2) for place in range(16)]
    far = [day + (place == 15) for place, day in enumerate(near)]

    assert result(order, before, after, days=near).pairs == 8
    assert result(order, before, after, days=far).pairs == 7


def test_of_a_trial_never_begun_there_is_nothing():
    found = compare(scores([7], [4]), Planned("unheard", "a", "b", 8), NAMES, ("trial",), MONDAY)

    assert (found.pairs, found.why_hidden) == (0, Hidden.STILL_RUNNING)


def test_a_harder_beginning_is_taken_out():
    """What is left is half of the beginning, whichever was done: no difference."""
    before = np.array([10, 6, 8, 4, 9, 5, 7, 5], dtype=float)
    places = np.arange(0, 8, 2), np.arange(1, 8, 2)

    assert paired_differences(before, before / 2, *places) == pytest.approx(np.zeros(4))


def test_the_slope_does_not_know_which_way_the_lot_fell():
    random = np.random.default_rng(6)
    before, after = random.integers(3, 9, 16).astype(float), random.integers(0, 9, 16).astype(float)
    first, second = np.arange(0, 16, 2), np.arange(1, 16, 2)
    flipped = random.random(8) < 0.5

    found = paired_differences(before, after, first, second)
    again = paired_differences(
        before, after, np.where(flipped, second, first), np.where(flipped, first, second)
    )

    assert again == pytest.approx(np.where(flipped, -found, found))
