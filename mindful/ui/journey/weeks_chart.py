# SPDX-License-Identifier: MIT
"""The weekly check-ins as lines: worry and resources on their scale, settled on its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from mindful.domain.check_in import EVERY_DAY, HIGHEST, SETTLED, WeeklyCheckIn
from mindful.insight.medians import Floats
from mindful.ui.journey.axes import AIR, Marks
from mindful.ui.journey.day_axis import DAY, DayAxis, day_words, midnight
from mindful.ui.journey.drawing import Ground, Key, Told
from mindful.ui.journey.field import Field, Limits, Stretch
from mindful.ui.journey.field_head import SIZE, FieldHead
from mindful.ui.journey.guide import with_gaps
from mindful.ui.journey.look import Look
from mindful.ui.journey.painting import Painting
from mindful.ui.journey.plot import Plot, number_width
from mindful.ui.journey.points import Points, grid, line, stroke
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.sheet import Sheet
from mindful.ui.translated import tr
from mindful.ui.wording import figure

NOON = DAY / 2
LEAST = 14 * DAY
BESIDE = 5 * DAY
GAP = 13.5 * DAY
"""Check-ins further apart have a week without one between them, and no line."""
LINE_WIDTH = 2.0
NEAR_PX = 24.0
LEAST_PX = 330


class Line(NamedTuple):
    """One line: how it looks, what it is called, and its values (None is a gap)."""

    key: Key
    values: tuple[float | None, ...]


class WeeksChart:
    """Two fields, one over the other, with the same days; gaps are gaps."""

    def __init__(self, check_ins: Sequence[WeeklyCheckIn]) -> None:
        self._check_ins = check_ins
        days = [midnight(one.day.toordinal()) + NOON for one in check_ins]
        self._moments = np.array(days, dtype=np.float64)
        worry, resources, settled = keys()
        self._upper = (
            Line(worry, tuple(one.worry for one in check_ins)),
            Line(resources, tuple(one.resources for one in check_ins)),
        )
        self._lower = (Line(settled, tuple(one.settled for one in check_ins)),)

    @property
    def limits(self) -> Limits | None:
        if not len(self._moments):
            return None
        return Limits(float(self._moments[0]) - BESIDE, float(self._moments[-1]) + BESIDE, LEAST)

    def __len__(self) -> int:
        return len(self._moments)

    def height(self, look: Look, width: float, home: Stretch) -> float:
        return look.px(LEAST_PX)

    def across(self, ground: Ground) -> tuple[float, float]:
        box = self._fields(ground)[0][0].box
        return box.left(), box.width()

    def axes(self) -> tuple[Marks, ...]:
        return Marks("left"), DayAxis()

    def box(self, ground: Ground) -> QRectF:
        (upper, _), (lower, _) = self._fields(ground)
        return QRectF(upper.box.topLeft(), lower.box.bottomRight())

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        field.wipe(look, 0, 1)
        grid_lines = [field.put(across) for across in grid(look, [0.0] * len(self._numbers()))]
        shown = [(one, *_plotted(field, look, one.key)) for one in self._lines]
        heads = field.put_over(Painting(self._paint_heads))

        def arrange(ground: Ground) -> None:
            heads.show_ground(ground)
            ticks = self._ticks(ground)
            field.axis("left").setTicks([ticks])
            for across, (height, _) in zip(grid_lines, ticks, strict=True):
                across.setValue(height)
            for one, joined, points in shown:
                moments, heights = self._heights(ground, one)
                inside = (moments >= ground.shown.first) & (moments <= ground.shown.last)
                moments, heights = moments[inside], heights[inside]
                known = ~np.isnan(heights)
                points.show(moments[known], heights[known], look.point(SIZE))
                joined.setData(*with_gaps(moments, heights, GAP))

        return arrange

    def where(self, place: int) -> float:
        return float(self._moments[place])

    def spots(self, place: int, ground: Ground) -> list[QPointF]:
        found = []
        for plot, lines in self._fields(ground):
            x = plot.x(self.where(place))
            values = (line.values[place] for line in lines)
            found += [QPointF(x, plot.y(value)) for value in values if value is not None]
        return found

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        if not len(self._moments):
            return None
        plot = self._fields(ground)[0][0]
        away = np.abs(plot.xs(self._moments) - point.x())
        nearest = int(np.argmin(away))
        return nearest if away[nearest] <= NEAR_PX else None

    def told(self, place: int) -> Told:
        lines = [
            f"{one.key.words} {figure(value)}"
            for one in self._lines
            if (value := one.values[place]) is not None
        ]
        return Told(day_words(self._check_ins[place].day.toordinal()), tuple(lines))

    def _fields(self, ground: Ground) -> list[tuple[Plot, tuple[Line, ...]]]:
        area = ground.area
        dates = QFontMetricsF(ground.look.small).height() + AIR
        half = (area.height() - dates) / 2
        within = area.width() - number_width(ground.look) - 2 * AIR
        heights = [head.height(ground.look, within) for head in self._heads]
        upper, lower = (
            QRectF(area.left(), top + head, area.width(), half - head + dates - AIR / 2)
            for top, head in zip((area.top(), area.top() + half), heights, strict=True)
        )
        return [
            (Plot.of(ground._replace(area=upper), 0, EVERY_DAY), self._upper),
            (Plot.of(ground._replace(area=lower), 0, HIGHEST[SETTLED]), self._lower),
        ]

    @property
    def _lines(self) -> tuple[Line, ...]:
        return *self._upper, *self._lower

    def _numbers(self) -> list[tuple[int, int]]:
        """Which field, and which number of its scale."""
        upper, lower = range(EVERY_DAY + 1), range(0, HIGHEST[SETTLED] + 1, 2)
        return [(0, number) for number in upper] + [(1, number) for number in lower]

    def _ticks(self, ground: Ground) -> list[tuple[float, str]]:
        """Where on the common axis the numbers of both stand."""
        box, fields = self.box(ground), self._fields(ground)
        return [
            (_height(box, fields[which][0], float(number)), str(number))
            for which, number in self._numbers()
        ]

    def _heights(self, ground: Ground, one: Line) -> tuple[Floats, Floats]:
        """A line on the common axis; nan where there is no answer."""
        box = self.box(ground)
        plot = next(plot for plot, lines in self._fields(ground) if one in lines)
        heights = [np.nan if value is None else _height(box, plot, value) for value in one.values]
        return self._moments, np.array(heights, dtype=np.float64)

    def _paint_heads(self, sheet: Sheet, ground: Ground) -> None:
        for head, (plot, _) in zip(self._heads, self._fields(ground), strict=True):
            head.paint(sheet, plot.box)

    @cached_property
    def _heads(self) -> tuple[FieldHead, FieldHead]:
        return (
            FieldHead([one.key for one in self._upper], tr("0 never, 4 every day")),
            FieldHead(
                [one.key for one in self._lower], tr("0 not settled at all, 10 completely settled")
            ),
        )


def _plotted(field: Field, look: Look, key: Key) -> tuple[pg.PlotDataItem, Points]:
    """A line and its points, empty as yet."""
    pen = stroke(look, key.role, LINE_WIDTH)
    joined = field.put(line(pen))
    points = Points(key.shape, key.role, look)
    field.put(points.item)
    return joined, points


def _height(box: QRectF, plot: Plot, value: float) -> float:
    """Share of the common box, from its bottom, at which a value of one field stands."""
    return (box.bottom() - plot.y(value)) / box.height()


def keys() -> tuple[Key, Key, Key]:
    """Worry, resources, settled."""
    return (
        Key(Shape.RING, "before", tr("worry")),
        Key(Shape.DISC, "after", tr("resources")),
        Key(Shape.DIAMOND, "accent", tr("settled")),
    )
