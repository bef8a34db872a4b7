# SPDX-License-Identifier: MIT
"""Dates under the chart: a few, in the person's own calendar, right across daylight saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from mindful.ui.journey.axes import Marks
from mindful.ui.journey.look import Look
from mindful.ui.translated import tr

DAY = 86400.0
STEPS = (1, 2, 7, 14, 28, 91, 182, 365, 730, 1825, 3650, 18250)
"""Days between two dates."""
MONTHS_FROM = 182
"""Dates so many days apart are named by month and year."""
DATE_PX = 118.0
"""Room of one date, before the text size counts."""


class DayAxis(Marks):
    """Dates at local midnights beneath a plot; its values are POSIX seconds."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._room = DATE_PX

    def dress(self, look: Look) -> None:
        self._room = look.px(DATE_PX)
        super().dress(look)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[int, list[float]]]:
        moments, step = day_ticks(low, high, int(size / self._room))
        return [(step, list(moments))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: int) -> list[str]:
        return [tick_words(value, spacing) for value in values]


class Ticks(NamedTuple):
    """POSIX seconds of local midnights, and how many days lie between them."""

    moments: tuple[float, ...]
    step: int


def day_ticks(first: float, last: float, most: int) -> Ticks:
    """At most about `most` local midnights between two POSIX seconds."""
    wanted = (last - first) / DAY / max(1, most)
    step = next((days for days in STEPS if days >= wanted), STEPS[-1])
    day = datetime.fromtimestamp(first).date().toordinal() + 1
    moments = []
    while (moment := midnight(day)) <= last:
        moments.append(moment)
        day += step
    return Ticks(tuple(moments), step)


def tick_words(moment: float, step: int) -> str:
    """For example "12 Oct"."""
    day = datetime.fromtimestamp(moment).date()
    months = tr("MMM yyyy", "a month under a chart, in Qt's signs for dates")
    return QLocale().toString(_qt(day), months if step >= MONTHS_FROM else _day_signs())


def midnight(ordinal: int) -> float:
    """The POSIX second at which a day, a proleptic ordinal, begins where the machine is."""
    return datetime.fromordinal(ordinal).timestamp()


def day_words(ordinal: int) -> str:
    """For example "Tuesday, 24 November 2026"; the day is the person's own."""
    day = _qt(date.fromordinal(ordinal))
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def short_day_words(ordinal: int) -> str:
    """For example "24 Nov"."""
    return QLocale().toString(_qt(date.fromordinal(ordinal)), _day_signs())


def _day_signs() -> str:
    return tr("d MMM", "a day under a chart, in Qt's signs for dates")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
