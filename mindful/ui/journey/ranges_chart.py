# SPDX-License-Identifier: MIT
"""What was rated after each of several things: a point and its range a row, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil, floor
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from mindful.domain.rating import Scale
from mindful.insight.relief import Row
from mindful.ui.journey import words
from mindful.ui.journey.axes import Marks
from mindful.ui.journey.drawing import Ground, Told
from mindful.ui.journey.field import Field, Limits, Stretch
from mindful.ui.journey.look import Look
from mindful.ui.journey.painting import Painting
from mindful.ui.journey.points import Points, grid, stroke
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.sheet import Sheet, Side
from mindful.ui.translated import tr
from mindful.ui.wording import figure

USUAL_LOW, USUAL_HIGH = -1, 4
"""Points that are always on the axis."""
ROW_PX, STACKED_PX = 42.0, 74.0
GAP, EDGE = 28.0, 16.0
MOST_FOR_WORDS = 0.5
"""Share of the width; where names need more, ranges stand beneath them."""
RANGE_WIDTH, POINT_PX, DIAMOND_PX = 3.0, 12.0, 13.0


class Beside(NamedTuple):
    """One row with its title."""

    title: str
    row: Row


class _Layout(NamedTuple):
    """Where things are: names from `left`, counts to `counts`, the axis over `box`."""

    left: float
    counts: float
    box: QRectF
    row_height: float
    stacked: bool
    lowest: int
    highest: int

    def x(self, points: float) -> float:
        """Pixels of a number of points."""
        share = (points - self.lowest) / (self.highest - self.lowest)
        return self.box.left() + share * self.box.width()

    def middle(self, place: int) -> float:
        """Pixels down to the middle of a row's range."""
        return self.box.top() + (place + self.share) * self.row_height

    @property
    def share(self) -> float:
        """How far down in its row a range is."""
        return 0.66 if self.stacked else 0.5


class RangesChart:
    """Points of change with 95 % ranges; what a gate hides says so in its own row."""

    def __init__(self, rows: Sequence[Beside], scale: Scale) -> None:
        self._rows = rows
        self._scale = scale
        known = [r.row for r in rows if r.row.low is not None and r.row.high is not None]
        self._lowest = min([USUAL_LOW, *(floor(r.low) for r in known if r.low is not None)])
        self._highest = max([USUAL_HIGH, *(ceil(r.high) for r in known if r.high is not None)])

    @property
    def limits(self) -> Limits | None:
        return Limits(self._lowest, self._highest, self._highest - self._lowest)

    def __len__(self) -> int:
        return len(self._rows)

    def height(self, look: Look, width: float, home: Stretch) -> float:
        above = _above(look)
        height = STACKED_PX if self._stacks(look, width) else ROW_PX
        return look.px(height) * max(1, len(self._rows)) + above

    def across(self, ground: Ground) -> tuple[float, float]:
        box = self._layout(ground).box
        return box.left(), box.width()

    def axes(self) -> tuple[Marks, ...]:
        return Marks("left"), Marks("top", EDGE / 2)

    def box(self, ground: Ground) -> QRectF:
        return self._layout(ground).box

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        field.wipe(look, 0, max(1, len(self._rows)), down=True)
        field.axis("left").show_numbers(())
        points = range(self._lowest, self._highest + 1) if self._rows else range(0)
        field.axis("top").show_numbers(points)
        for line in grid(look, [p for p in points if p != 0], angle=90):
            field.put(line)
        if self._rows:
            field.put(grid(look, [0], angle=90, role="control")[0])
        ranges = field.put(pg.ErrorBarItem(pen=stroke(look, "after", RANGE_WIDTH), beam=0))
        discs, diamonds = Points(Shape.DISC, "after", look), Points(Shape.DIAMOND, "after", look)
        for kind in (discs, diamonds):
            field.put(kind.item)
        words_over = field.put_over(Painting(self._paint_words))

        def arrange(ground: Ground) -> None:
            share = self._layout(ground).share
            self._show_ranges(ranges, share)
            self._show_points(discs, share, look.point(POINT_PX), different=False)
            self._show_points(diamonds, share, look.point(DIAMOND_PX), different=True)
            words_over.show_ground(ground)

        return arrange

    def where(self, place: int) -> float:
        return self._rows[place].row.adjusted or 0.0

    def spots(self, place: int, ground: Ground) -> list[QPointF]:
        layout = self._layout(ground)
        points = self._rows[place].row.adjusted
        x = layout.x(0 if points is None else points)
        return [QPointF(x, layout.middle(place))]

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        layout = self._layout(ground)
        place = floor((point.y() - layout.box.top()) / layout.row_height)
        return place if 0 <= place < len(self._rows) else None

    def told(self, place: int) -> Told:
        title, row = self._rows[place]
        counted = words.times(row.n)
        if row.why_hidden is not None:
            return Told(title, (counted, words.too_few(), words.why_hidden(row.why_hidden)))
        lines = [counted, words.change(row, self._scale), ranged(row)]
        if row.different:
            lines.append(tr("perhaps unlike your others: pattern, not proof"))
        return Told(title, tuple(lines))

    def _paint_words(self, sheet: Sheet, ground: Ground) -> None:
        layout = self._layout(ground)
        for place, (title, row) in enumerate(self._rows):
            self._draw_names(sheet, layout, place, Beside(title, row))
            if not row.shown:
                at = QPointF(layout.x(0) + 10, layout.middle(place))
                sheet.words(at, words.too_few())
            elif row.different:
                self._draw_remark(sheet, layout, place, row)

    def _show_ranges(self, ranges: pg.ErrorBarItem, share: float) -> None:
        known = [
            (place + share, row.adjusted, row.low, row.high)
            for place, (_, row) in enumerate(self._rows)
            if row.adjusted is not None and row.low is not None and row.high is not None
        ]
        ys, middles, lows, highs = np.array(known, dtype=np.float64).reshape(-1, 4).T
        ranges.setData(x=middles, y=ys, left=middles - lows, right=highs - middles)

    def _show_points(self, kind: Points, share: float, size: float, *, different: bool) -> None:
        known = [
            (row.adjusted, place + share)
            for place, (_, row) in enumerate(self._rows)
            if row.adjusted is not None and row.shown and row.different is different
        ]
        xs, ys = np.array(known, dtype=np.float64).reshape(-1, 2).T
        kind.show(xs, ys, size)

    def _draw_names(self, sheet: Sheet, layout: _Layout, place: int, beside: Beside) -> None:
        y = layout.middle(place)
        if layout.stacked:
            y -= layout.row_height * 0.36
            sheet.clear(QPointF(layout.left, y), beside.title, sheet.look.text)
        sheet.words(QPointF(layout.left, y), beside.title, "ink", font=sheet.look.text)
        sheet.words(QPointF(layout.counts, y), words.times(beside.row.n), side=Side.RIGHT)

    def _draw_remark(self, sheet: Sheet, layout: _Layout, place: int, row: Row) -> None:
        said = words.not_proof()
        half = QFontMetricsF(sheet.look.small).horizontalAdvance(said) / 2
        x = min(layout.x(row.adjusted or 0.0), layout.box.right() - half)
        beneath = layout.row_height * (0.26 if layout.stacked else 0.36)
        sheet.words(QPointF(x, layout.middle(place) + beneath), said, side=Side.MIDDLE)

    def _layout(self, ground: Ground) -> _Layout:
        area, look = ground.area, ground.look
        names, counts = self._columns(look)
        stacked = self._stacks(look, area.width())
        left = area.left() + EDGE if stacked else area.left() + names + counts + 3 * GAP
        top = area.top() + _above(look)
        box = QRectF(QPointF(left, top), QPointF(area.right() - EDGE, area.bottom()))
        most = look.px(STACKED_PX if stacked else ROW_PX) * 1.25
        height = min(box.height() / max(1, len(self._rows)), most)
        box.setHeight(height * max(1, len(self._rows)))
        return _Layout(
            left=area.left(),
            counts=area.right() - EDGE if stacked else area.left() + names + counts + GAP,
            box=QRectF(box.toRect()),
            row_height=box.toRect().height() / max(1, len(self._rows)),
            stacked=stacked,
            lowest=self._lowest,
            highest=self._highest,
        )

    def _columns(self, look: Look) -> tuple[float, float]:
        """Room that the names and the counts need."""
        text, small = QFontMetricsF(look.text), QFontMetricsF(look.small)
        names = [text.horizontalAdvance(beside.title) for beside in self._rows]
        counts = [small.horizontalAdvance(words.times(beside.row.n)) for beside in self._rows]
        return max(names, default=0.0), max(counts, default=0.0)

    def _stacks(self, look: Look, width: float) -> bool:
        return sum(self._columns(look)) + 3 * GAP > width * MOST_FOR_WORDS


def axis_words(scale: Scale) -> str:
    """What the axis counts."""
    if scale.better < 0:
        return tr("Points lower after than before")
    return tr("Points higher after than before")


def ranged(row: Row) -> str:
    """The range of a row that is shown."""
    return tr("plausibly {low} to {high}").format(low=signed(row.low), high=signed(row.high))


def signed(points: float | None) -> str:
    """Points with one digit and a true minus; nothing where there is none."""
    return "" if points is None else figure(points, 1)


def _above(look: Look) -> float:
    return QFontMetricsF(look.small).height() + EDGE
