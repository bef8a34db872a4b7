# SPDX-License-Identifier: MIT
"""What a comparison says: before it starts, on the way without a result, and at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from mindful.domain.comparison import ROOM, TELLS_FROM, Standing
from mindful.domain.glance import PracticeId
from mindful.insight.gates import SIGNIFICANT, Hidden
from mindful.ui.translated import tr
from mindful.ui.wording import figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from mindful.insight.comparison import Result


def before_starting() -> tuple[str, ...]:
    """What one ought to know before the lot is drawn."""
    room = tr(
        "It is for times when your anxiety is between {low} and {high}. With less there is little"
        " to notice; with more, do whatever helps and leave this aside."
    )
    return (
        tr(
            "Only large differences show. About 15 pairs show one of two points; smaller ones stay"
            " hidden."
        ),
        tr(
            "A pair is two sessions within seven days, at least four hours apart. One a day is"
            " plenty."
        ),
        tr(
            "Which one comes next is drawn by lot now and told when a session begins. No result is"
            " shown before the last pair."
        ),
        room.format(low=ROOM[0], high=ROOM[-1]),
        tr("You can leave at any time. The sessions stay yours."),
    )


def telling(pairs: int) -> str:
    """What so many pairs can tell."""
    points = TELLS_FROM.get(pairs)
    if points is None:
        words = tr(
            "With {pairs} pairs you can try out how it goes; so few end without an answer.",
            "",
            pairs,
        )
        return words.format(pairs=pairs)
    words = tr(
        "{pairs} pairs, {sessions} sessions, show a difference of about {points} points or more.",
        "",
        pairs,
    )
    return words.format(pairs=pairs, sessions=2 * pairs, points=figure(points))


def progress(pairs: int, planned: int) -> str:
    """How far it has come, and nothing else."""
    return tr("{pairs} of {planned} pairs", "", planned).format(pairs=pairs, planned=planned)


def left_out(standing: Standing) -> str:
    """Which sessions do not count, empty where all do."""
    if not standing.excluded:
        return ""
    words = (
        tr("1 session is kept but does not count: ")
        if standing.excluded == 1
        else tr("{count} sessions are kept but do not count: ", "", standing.excluded)
    ).format(count=standing.excluded)
    why = tr("begun outside {low} to {high}, not rated before and after, or another practice.")
    return words + why.format(low=ROOM[0], high=ROOM[-1])


def outside() -> str:
    """What is said after a check-in that leaves no room, for whoever shows it."""
    words = tr(
        "Outside {low} to {high}, so this session is yours alone and does not count in the"
        " comparison. You can go on, or do whatever helps."
    )
    return words.format(low=ROOM[0], high=ROOM[-1])


def not_before(moment: datetime, today: date) -> str:
    """When the next one is possible."""
    clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    if moment.date() == today:
        return tr("The next one is possible from {time}.").format(time=clock)
    return tr("The next one is possible tomorrow from {time}.").format(time=clock)


def whenever(standing: Standing, today: date) -> str:
    """That it may begin, and that nothing hurries."""
    if standing.last is not None and standing.last.date() == today:
        return tr("There was one today, and one a day is plenty. Tomorrow is fine too.")
    if standing.partner_until is not None:
        words = tr("The second of this pair has time until {day}; later the pair begins anew.")
        return words.format(day=day(standing.partner_until))
    return tr("Whenever you like, if your anxiety is between {low} and {high}.").format(
        low=ROOM[0], high=ROOM[-1]
    )


def day(which: date) -> str:
    """A day as one says it."""
    shown = QDate(which.year, which.month, which.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


def outcome(result: Result, titles: Mapping[PracticeId, str]) -> str:
    """The end in one of three forms, each in terms of what was rated, or when it comes."""
    if result.why_hidden is Hidden.UNTIL_MONDAY:
        return tr(
            "What came of your pairs is worked out once a week, from Monday on, so that looking"
            " often changes nothing."
        )
    if result.difference is None or result.p is None:
        words = tr("Could not tell: {pairs} pairs are too few.", "", result.pairs)
        if result.pairs == 1:
            words = tr("Could not tell: one pair is too few.")
        return words.format(pairs=result.pairs)
    if result.p >= SIGNIFICANT or result.difference == 0:
        words = tr(
            "No clear difference: over {pairs} pairs you rated about the same after both. A small"
            " one may be there that so few pairs do not show.",
            "",
            result.pairs,
        )
        return words.format(pairs=result.pairs)
    for_b = result.difference > 0
    a, b = PracticeId(result.a), PracticeId(result.b)
    better, other = (b, a) if for_b else (a, b)
    ends = (result.low, result.high) if for_b else (_turned(result.high), _turned(result.low))
    words = tr(
        "{better} looked better for you: over {pairs} pairs you rated about {points} less anxiety"
        " after it than after {other}{within}.",
        "",
        result.pairs,
    )
    return words.format(
        better=titles.get(better, str(better)),
        other=titles.get(other, str(other)),
        pairs=result.pairs,
        points=_points(abs(result.difference)),
        within=_within(*ends),
    )


def _within(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    words = tr(" (plausible range {low} to {high})")
    return words.format(low=figure(low, 1), high=figure(high, 1))


def _points(difference: float) -> str:
    shown = figure(round(difference, 1))
    return (tr("{n} point") if shown == "1" else tr("{n} points")).format(n=shown)


def _turned(end: float | None) -> float | None:
    return None if end is None else -end
