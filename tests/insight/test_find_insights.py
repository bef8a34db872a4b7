# SPDX-License-Identifier: MIT
"""Everything at once, as of a day: facts up to it, claims up to the last Sunday."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from answers import LESS, MORE
from columns import MONDAY, columns

from mindful.insight.comparison import Planned
from mindful.insight.gates import Hidden
from mindful.insight.insights import find_insights

TODAY = date.fromordinal(MONDAY)
WEEKS = 12


def journal(weeks=WEEKS, **more):
    """Four sessions a week up to the Sunday before, falling slowly; two practices by turns."""
    days = [MONDAY - 7 * week + day for week in range(weeks, 0, -1) for day in (0, 2, 4, 6)]
    n = len(days)
    before = [9 - 4 * place / n + place % 2 for place in range(n)]
    return columns(
        before,
        days,
        [value - 2 for value in before],
        practice_codes=[place % 2 for place in range(n)],
        practices=("body_scan", "speak_need"),
        situation_codes=[0] * n,
        situations=("jealousy",),
        **more,
    )


def test_nothing_says_nothing():
    found = find_insights(columns([]), LESS, TODAY)

    assert (found.sessions, found.rated, found.completion) == (0, 0, None)
    assert (found.relief, found.situations, found.comparisons) == ((), (), ())
    assert found.trend.why_hidden is Hidden.TOO_FEW_WEEKS
    assert found.felt_difference is None


def test_every_part_is_there():
    found = find_insights(
        journal(), LESS, TODAY, planned=[Planned("trial", "body_scan", "box_3", 8)]
    )

    assert (found.sessions, found.rated, found.completion) == (48, 48, 1)
    assert [row.name for row in found.relief] == ["body_scan", "speak_need"]
    assert [row.name for row in found.situations] == ["jealousy"]
    assert found.relief[0].raw == pytest.approx(2)
    assert found.situations[0].n == 48
    assert found.trend.weeks == WEEKS
    assert found.trend.claim.slope == found.trend.slope < 0
    assert found.trend.low <= found.trend.slope <= found.trend.high
    assert found.comparisons[0].why_hidden is Hidden.STILL_RUNNING


def test_how_far_a_comparison_has_come_is_as_of_today():
    """Pairs are facts and current at once, even where all of them are of this week."""
    trial = columns(
        [6] * 4,
        [MONDAY, MONDAY + 1, MONDAY + 2, MONDAY + 3],
        [4] * 4,
        practice_codes=[0, 1, 1, 0],
        practices=("body_scan", "box_3"),
        comparison_codes=[0] * 4,
        comparisons=("trial",),
    )
    planned = [Planned("trial", "body_scan", "box_3", 8)]

    def pairs(day):
        as_of = date.fromordinal(day)
        (found,) = find_insights(trial, LESS, as_of, planned=planned).comparisons
        return found.pairs

    assert [pairs(MONDAY + day) for day in range(4)] == [0, 1, 1, 2]


def test_what_is_never_ranked_has_no_row_but_its_situation():
    found = find_insights(journal(), LESS, TODAY, never_ranked={"speak_need"})

    assert [row.name for row in found.relief] == ["body_scan"]
    assert found.situations[0].n == 48


def test_claims_do_not_move_within_a_week():
    """Looking again after each session finds nothing new: no checking."""
    of_monday = find_insights(journal(), LESS, TODAY)
    live = journal()
    more = columns(
        [*live.before, 3, 3],
        [*live.days, MONDAY, MONDAY + 6],
        [*live.after, 9, 9],
        practice_codes=[*live.practice_codes, 0, 0],
        practices=live.practices,
        situation_codes=[*live.situation_codes, 0, 0],
        situations=live.situations,
    )
    of_sunday = find_insights(more, LESS, date.fromordinal(MONDAY + 6))
    of_next_monday = find_insights(more, LESS, date.fromordinal(MONDAY + 7))

    assert (of_sunday.sessions, of_sunday.rated) == (50, 50)
    for part in ("relief", "situations", "trend"):
        assert getattr(of_sunday, part) == getattr(of_monday, part)
        assert getattr(of_next_monday, part) != getattr(of_monday, part)


def test_as_of_a_day_knows_nothing_of_later_ones():
    then = date.fromordinal(MONDAY - 14)
    found = find_insights(journal(), LESS, then)

    assert found.sessions == found.rated == 41
    assert found.trend.weeks == WEEKS - 2
    assert found.relief[0].n == 20


def test_sessions_without_answers_are_sessions():
    found = find_insights(columns([5], [MONDAY], all_days=[MONDAY - 3, MONDAY]), LESS, TODAY)

    assert (found.sessions, found.rated, found.completion) == (2, 1, 0)


def test_a_trend_goes_the_way_of_its_own_scale():
    """Mood that rises rises, though it is mirrored for relief."""
    rising = columns(
        [2 + 0.5 * (place // 4) for place in range(48)],
        [MONDAY - 84 + 7 * (place // 4) + place % 4 for place in range(48)],
    )

    assert find_insights(rising, MORE, TODAY).trend.slope == pytest.approx(0.5)


def test_a_year_of_one_session_a_week_has_a_slope_but_no_direction():
    days = list(range(MONDAY - 7 * 20, MONDAY, 7))
    found = find_insights(columns(np.linspace(9, 2, 20), days), LESS, TODAY)

    assert found.trend.slope < 0
    assert found.trend.why_hidden is None
    assert found.trend.claim is None
    assert found.trend.why_no_claim is Hidden.TOO_FEW_FULL_WEEKS
