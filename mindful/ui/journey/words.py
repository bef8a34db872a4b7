# SPDX-License-Identifier: MIT
"""What charts say, in one sentence each, and how sure it is."""

from __future__ import annotations

import numpy as np

from mindful.domain.rating import Scale
from mindful.insight.gates import Hidden
from mindful.insight.medians import Floats
from mindful.insight.relief import Row
from mindful.insight.trend import WeeklyTrend
from mindful.ui.translated import tr
from mindful.ui.wording import figure, in_turn, mid_sentence

DAYS_A_WEEK = 7


def nothing() -> str:
    """Where there is nothing at all."""
    return tr("Nothing here yet, and nothing is expected.")


def one_session() -> str:
    """Where there is one."""
    return tr("One session. It says how that one was, no more.")


def rated(count: int, first_day: int, last_day: int) -> str:
    """How many sessions were rated, in how long; days are proleptic ordinals."""
    if count == 0:
        return tr("You rated no session in these days. All shows everything that is kept.")
    if count == 1:
        return tr("You rated one session in these days. It says how that one was, no more.")
    weeks = max(1, (last_day - first_day) // DAYS_A_WEEK + 1)
    span = tr("one week") if weeks == 1 else tr("{weeks} weeks", "", weeks).format(weeks=weeks)
    return tr("You rated {count} sessions in {span}.", "", count).format(count=count, span=span)


def direction(trend: WeeklyTrend, scale: Scale) -> str:
    """Where it goes week by week, over everything up to last Sunday, and what cannot be known."""
    claim = trend.claim
    if claim is not None:
        words = tr(
            "Week by week, the {scale} you rated on arriving went from about {first} to {last}"
            " over {weeks} weeks, more steadily than chance alone tends to. Many things change in"
            " that time; this chart cannot say why.",
            "",
            claim.weeks,
        )
        return words.format(
            scale=mid_sentence(scale.name),
            first=f"{claim.first:.0f}",
            last=f"{claim.last:.0f}",
            weeks=claim.weeks,
        )
    if trend.why_no_claim is Hidden.NOT_CLEAR:
        return tr("Week by week it goes up and down, in no clear direction.")
    if trend.why_no_claim is Hidden.TOO_SMALL:
        return tr("Week by week it stays about the same.")
    return tr("Too early to say where it goes.")


def middles(scale: Scale, before: Floats, after: Floats) -> str:
    """The middle answers, for whoever cannot see the points."""
    told = []
    for values, words in (
        (before, tr("Before sessions the middle {scale} was {value} of {highest}.")),
        (after, tr("After sessions the middle {scale} was {value} of {highest}.")),
    ):
        known = values[~np.isnan(values)]
        if len(known):
            value = figure(float(np.median(known)))
            name = mid_sentence(scale.name)
            told.append(words.format(scale=name, value=value, highest=scale.highest))
    return in_turn(*told)


def ends(scale: Scale) -> str:
    """What the numbers of a scale mean."""
    return tr("{name}, {low} {low_words}, {high} {high_words}").format(
        name=scale.name,
        low=scale.lowest,
        low_words=scale.lowest_words,
        high=scale.highest,
        high_words=scale.highest_words,
    )


def guide(window: int) -> str:
    """What the dashed lines are."""
    return tr("dashed: the middle of your last {count}, smoothed").format(count=window)


def too_few() -> str:
    """What stands where a gate hides something."""
    return tr("too few to say anything yet")


def why_hidden(why: Hidden) -> str:
    """Why, in plain words; never how many are lacking."""
    if why is Hidden.TOO_FEW_RATED_AFTER:
        return tr(
            "Many of these sessions were not rated afterwards, and those may have gone otherwise."
        )
    return tr("The middle of a few sessions is mostly chance, so nothing is made of it.")


def not_proof() -> str:
    """What stands beside a row that is likely unlike the others."""
    return tr("pattern, not proof")


def times(count: int) -> str:
    """How many sessions."""
    return tr("1 time") if count == 1 else tr("{count} times", "", count).format(count=count)


def change(row: Row, scale: Scale) -> str:
    """The estimate of a row that is shown, in one sentence."""
    if row.adjusted is None:
        return too_few()
    down = (row.adjusted >= 0) == (scale.better < 0)
    words = (
        tr("you rated it about {points} points lower afterwards")
        if down
        else tr("you rated it about {points} points higher afterwards")
    )
    return words.format(points=figure(abs(row.adjusted), 1))


def caveat() -> str:
    """What stands under every comparison."""
    return tr("Lower anxiety does not mean a relationship is good for you.")
