# SPDX-License-Identifier: MIT
"""Days practised as a calendar: darker where there were more sessions, blank where none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from mindful.insight.days import Days
from mindful.insight.medians import DAYS_A_WEEK
from mindful.ui.journey.axes import Marks
from mindful.ui.journey.day_axis import day_words
from mindful.ui.journey.drawing import Ground, Told
from mindful.ui.journey.field import Field, Limits, Stretch
from mindful.ui.journey.look import Look
from mindful.ui.journey.painting import Painting
from mindful.ui.journey.points import grid
from mindful.ui.journey.sheet import Sheet, Side
from mindful.ui.translated import tr

LEAST_WEEKS = 4.0
MOST_CELL, LEAST_CELL = 40.0, 15.0
GAP, RADIUS = 3.0, 4.0
AIR = 12.0
SHADES = (0.34, 0.58, 0.8, 1.0)
"""How much of the accent is in a day of one, two, three, and of more sessions."""
LIGHT = 0.5
"""Up to there one reads dark figures on it."""
NUMBER_FROM_PX = 26.0
"""Days so large also say their number."""
MONTH_PX = 64.0
NAMED_ROWS = (0, 2, 4, 6)


class DaysChart:
    """Weeks from left to right, each from top to bottom from the locale's first day.

    The axis counts weeks. What is only looked at may begin on a Sunday; what is worked out by the
    week begins on Mondays. `practised_on` names what was practised on a day.
    """

    def __init__(
        self, days: Days, until: date, practised_on: Callable[[date], tuple[str, ...]]
    ) -> None:
        self._days = days
        self._practised_on = practised_on
        # Day 1 of the proleptic calendar was a Monday: the locale's number is an ordinal too.
        self._first = QLocale().firstDayOfWeek().value
        self._weeks = (days.days - self._first) // DAYS_A_WEEK
        self._last = self.week_of(until)
        self._told: dict[int, Told] = {}

    def week_of(self, day: date) -> int:
        """The number of a day's week."""
        return (day.toordinal() - self._first) // DAYS_A_WEEK

    @property
    def limits(self) -> Limits | None:
        first = int(self._weeks[0]) if len(self._weeks) else self._last
        return Limits(float(first), float(self._last + 1), LEAST_WEEKS)

    def __len__(self) -> int:
        return len(self._days.days)

    def height(self, look: Look, width: float, home: Stretch) -> float:
        return DAYS_A_WEEK * _tall(look, width / home.width) + _above(look)

    def across(self, ground: Ground) -> tuple[float, float]:
        box = self._box(ground)
        return box.left(), box.width()

    def axes(self) -> tuple[Marks, ...]:
        return (Marks("left", AIR),)

    def box(self, ground: Ground) -> QRectF:
        return self._box(ground)

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        field.wipe(look, 0, DAYS_A_WEEK, down=True)
        field.axis("left").setTicks([[(row + 0.5, self._weekday(row)) for row in NAMED_ROWS]])
        for line in grid(look, [number + 0.5 for number in range(DAYS_A_WEEK)]):
            field.put(line)
        days = field.put(Painting(self._paint_days))
        months = field.put_over(Painting(self._draw_months))

        def arrange(ground: Ground) -> None:
            days.show_ground(ground)
            months.show_ground(ground)

        return arrange

    def _paint_days(self, sheet: Sheet, ground: Ground) -> None:
        shades = [_mixed(sheet, share) for share in SHADES]
        for cell, count in self._cells(self._box(ground), ground.shown):
            shade = min(count, len(SHADES)) - 1
            edge = "control" if sheet.look.palette.is_high else ""
            sheet.box(cell, shades[shade], min(RADIUS, cell.width() / 4), edge)
            if cell.width() >= NUMBER_FROM_PX and cell.height() >= NUMBER_FROM_PX:
                role = "accent_ink" if SHADES[shade] > LIGHT else "ink"
                sheet.words(cell.center(), str(count), role, side=Side.MIDDLE)

    def where(self, place: int) -> float:
        return float(self._weeks[place]) + 0.5

    def spots(self, place: int, ground: Ground) -> list[QPointF]:
        box, shown = self._box(ground), ground.shown
        weekday = (int(self._days.days[place]) - self._first) % DAYS_A_WEEK
        x = box.left() + (self.where(place) - shown.first) / shown.width * box.width()
        y = box.top() + (weekday + 0.5) / DAYS_A_WEEK * box.height()
        return [QPointF(x, y)] if box.left() <= x <= box.right() else []

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        box = self._box(ground)
        if not box.contains(point):
            return None
        week = floor(
            ground.shown.first + (point.x() - box.left()) / box.width() * ground.shown.width
        )
        weekday = floor((point.y() - box.top()) / box.height() * DAYS_A_WEEK)
        day = week * DAYS_A_WEEK + self._first + weekday
        place = int(np.searchsorted(self._days.days, day))
        found = place < len(self._days.days) and int(self._days.days[place]) == day
        return place if found else None

    def told(self, place: int) -> Told:
        if place not in self._told:
            day, count = int(self._days.days[place]), int(self._days.counts[place])
            practised = self._practised_on(date.fromordinal(day))
            lines = (sessions(count), *dict.fromkeys(practised))
            self._told[place] = Told(day_words(day), lines)
        return self._told[place]

    def _weekday(self, row: int) -> str:
        number = (self._first - 1 + row) % DAYS_A_WEEK + 1
        return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)

    def _box(self, ground: Ground) -> QRectF:
        area, look = ground.area, ground.look
        metrics = QFontMetricsF(look.small)
        names = max(metrics.horizontalAdvance(self._weekday(row)) for row in NAMED_ROWS)
        box = area.adjusted(names + AIR, _above(look), 0, 0)
        wide = box.width() / ground.shown.width
        tall = min(_tall(look, wide), box.height() / DAYS_A_WEEK)
        box.setHeight(tall * DAYS_A_WEEK)
        return QRectF(box.toRect())

    def _cells(self, box: QRectF, shown: Stretch) -> Iterator[tuple[QRectF, int]]:
        """Where the days that are shown are drawn, cut at the edges, and their counts."""
        seen = np.flatnonzero((self._weeks + 1 > shown.first) & (self._weeks < shown.last))
        wide, tall = box.width() / shown.width, box.height() / DAYS_A_WEEK
        gap = min(GAP, wide / 4)
        lefts = box.left() + (self._weeks[seen] - shown.first) * wide + gap / 2
        rights = np.minimum(lefts + wide - gap, box.right())
        lefts = np.maximum(lefts, box.left())
        tops = box.top() + (self._days.days[seen] - self._first) % DAYS_A_WEEK * tall + gap / 2
        columns = (lefts, tops, rights - lefts, self._days.counts[seen])
        for x, y, width, count in zip(*(column.tolist() for column in columns), strict=True):
            if width > 0:
                yield QRectF(x, y, width, tall - gap), count

    def _draw_months(self, sheet: Sheet, ground: Ground) -> None:
        """The name of a month over the week it begins in, as many as have room."""
        box = self._box(ground)
        wide = box.width() / ground.shown.width
        y = box.top() - _above(sheet.look) / 2
        free = box.left() - 1
        for week in range(ceil(ground.shown.first), ceil(ground.shown.last)):
            first = date.fromordinal(week * DAYS_A_WEEK + self._first)
            last = first + timedelta(days=DAYS_A_WEEK - 1)
            x = box.left() + (week - ground.shown.first) * wide
            if last.day <= DAYS_A_WEEK and x >= free:
                name = QLocale().standaloneMonthName(last.month, QLocale.FormatType.ShortFormat)
                said = f"{name} {last.year}" if last.month == 1 else name
                width = QFontMetricsF(sheet.look.small).horizontalAdvance(said)
                if x + width <= box.right():
                    sheet.words(QPointF(x, y), said)
                free = x + max(width + AIR, sheet.look.px(MONTH_PX) / 2)


def sessions(count: int) -> str:
    """How many."""
    words = tr("1 session") if count == 1 else tr("{count} sessions", "", count)
    return words.format(count=count)


def _tall(look: Look, wide: float) -> float:
    """How high a day is that is so wide."""
    return min(max(wide, look.px(LEAST_CELL)), look.px(MOST_CELL))


def _above(look: Look) -> float:
    return QFontMetricsF(look.small).height() + AIR


def _mixed(sheet: Sheet, share: float) -> QColor:
    """The accent laid thinly over the surface, as a colour of its own for files."""
    accent, under = QColor(sheet.colour("accent")), QColor(sheet.colour("surface"))
    pairs = (
        (accent.red(), under.red()),
        (accent.green(), under.green()),
        (accent.blue(), under.blue()),
    )
    red, green, blue = (round(over * share + ground * (1 - share)) for over, ground in pairs)
    return QColor(red, green, blue)
