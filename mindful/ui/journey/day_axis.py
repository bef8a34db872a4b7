# SPDX-License-Identifier: MIT
"""Dates under the chart: a few, in the person's own calendar, right across daylight saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale

SPACING_PX = 130
DAY = 86400.0
STEPS = (1, 2, 7, 14, 28, 91, 182, 365)
"""Days between two dates."""


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Ticks at local midnights; values are POSIX seconds."""

    def __init__(self) -> None:
        super().__init__(orientation="bottom")

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        most = max(1.0, size / SPACING_PX)
        wanted = (high - low) / DAY / most
        step = next((days for days in STEPS if days >= wanted), STEPS[-1])
        day = datetime.fromtimestamp(low).date().toordinal() + 1
        ticks = []
        while (moment := _midnight(day)) <= high:
            ticks.append(moment)
            day += step
        return [(step * DAY, ticks)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        pattern = "MMM yyyy" if spacing >= STEPS[-2] * DAY else "d MMM"
        return [_words(value, pattern) for value in values]


def _midnight(ordinal: int) -> float:
    return datetime.fromordinal(ordinal).timestamp()


def _words(moment: float, pattern: str) -> str:
    day = datetime.fromtimestamp(moment)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
