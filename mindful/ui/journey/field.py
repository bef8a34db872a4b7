# SPDX-License-Identifier: MIT
"""Where a chart is plotted: pyqtgraph's plot, laid out and moved along as the journey wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent

from mindful.ui.journey.axes import Marks
from mindful.ui.journey.look import Look
from mindful.ui.journey.painting import Painting

WELL_INSIDE = 0.1
"""Of what is shown."""
Item = TypeVar("Item")


class Limits(NamedTuple):
    """From `first` to `last` there is something to see; less than `least` is never shown."""

    first: float
    last: float
    least: float

    def around(self, stretch: Stretch) -> Limits:
        """As far as both reach."""
        return self._replace(
            first=min(self.first, stretch.first), last=max(self.last, stretch.last)
        )


class Stretch(NamedTuple):
    """From one value of an axis to another, in the axis' own unit."""

    first: float
    last: float

    @property
    def width(self) -> float:
        """How much is shown."""
        return self.last - self.first


WHOLE = Stretch(0.0, 1.0)
"""Of a drawing without anything in it."""


class Field(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """One plot whose pointer and keys are its chart's; `arranged` is called when it has moved."""

    def __init__(self, axes: Iterable[Marks], arranged: Callable[[], None]) -> None:
        self._marks = {marks.orientation: marks for marks in axes}
        self._items: list[object] = []
        self._over: list[Painting] = []
        self._arranged = arranged
        self.home = WHOLE
        self.can_move = False
        super().__init__(background=None, axisItems=self._marks, enableMenu=False)
        self._box = self.getViewBox()
        self.hideButtons()
        self.setAntialiasing(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for side in ("left", "top", "bottom"):
            self.showAxis(side, side in self._marks)
        self._box.sigXRangeChanged.connect(lambda *_: self._arranged())

    @property
    def shown(self) -> Stretch:
        """What is shown of the axis."""
        return Stretch(*self._box.viewRange()[0])

    def begin(self, limits: Limits | None, home: Stretch | None) -> None:
        """Show `home`, or all there is; never leave what there is or home."""
        if limits is None:
            home = home or WHOLE
            limits = Limits(*home, home.width)
        home = Stretch(limits.first, limits.last) if home is None else home
        first, last, least = limits.around(home)
        most = max(last - first, least)
        last = max(last, first + least)
        self.can_move = most > least
        self._box.setLimits(xMin=first, xMax=last, minXRange=min(least, most), maxXRange=most)
        self._box.setXRange(*home, padding=0)
        self.home = self.shown

    def axis(self, side: str) -> Marks:
        """One of its axes."""
        return self._marks[side]

    def wipe(self, look: Look, lowest: float, highest: float, *, down: bool = False) -> None:
        """Take everything away; the values go from `lowest` to `highest`, upwards or `down`."""
        for item in self._items:
            if isinstance(item, pg.PlotDataItem):
                item.setClipToView(False)  # outside a plot there is none to clip to
            self._box.removeItem(item)
        self._items.clear()
        self.setBackground(look.palette.surface)
        for painting in self._over:
            self.scene().removeItem(painting)
        self._over.clear()
        self._box.invertY(down)
        self._box.setYRange(lowest, highest, padding=0)
        for marks in self._marks.values():
            marks.dress(look)

    def put(self, item: Item) -> Item:
        """Plot something."""
        self._box.addItem(item, ignoreBounds=True)
        self._items.append(item)
        return item

    def put_over(self, painting: Painting) -> Painting:
        """Paint something that is not cut at the edges of the plot."""
        painting.setParentItem(self.plotItem)
        self._over.append(painting)
        return painting

    def lay_out(self, area: QRectF, box: QRectF) -> None:
        """Plot within `box`; what is around it, within `area`, is for the axes."""
        above, beneath = box.top() - area.top(), area.bottom() - box.bottom()
        top, bottom = self._marks.get("top"), self._marks.get("bottom")
        for marks, height in ((top, above), (bottom, beneath)):
            if marks is not None:
                marks.setHeight(height)
        self._marks["left"].setWidth(box.left() - area.left())
        layout = self.plotItem.layout
        right = area.right() - box.right()
        layout.setContentsMargins(0, 0 if top else above, right, 0 if bottom else beneath)
        layout.activate()

    def reset(self) -> None:
        """Show what was shown at first."""
        self._box.setXRange(*self.home, padding=0)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show `factor` times as much around a value of the axis, or around the middle."""
        middle = (self.shown.first + self.shown.last) / 2
        self._box.scaleBy(x=factor, center=(middle if at is None else at, 0.0))

    def pan(self, share: float) -> None:
        """Show what lies further on, by a share of what is shown."""
        self._box.translateBy(x=share * self.shown.width)

    def reach(self, value: float) -> None:
        """Show as much; moved, where the value is outside, until it is well inside."""
        first, last = self.shown
        air = self.shown.width * WELL_INSIDE
        if value < first:
            self._box.translateBy(x=value - air - first)
        elif value > last:
            self._box.translateBy(x=value + air - last)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self._arranged()

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        """As it is on screen, for a file: in lines and words as shapes, without pixels."""
        self._export(outlines=True)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)  # pyqtgraph's lines are filled with what is set
        self.scene().render(painter, area, QRectF(self.rect()))
        painter.restore()
        self._export(outlines=False)

    def _export(self, *, outlines: bool) -> None:
        for item in self.scene().items():
            if isinstance(item, (Marks, Painting)):
                item.outline(outlines)
            elif hasattr(item, "setExportMode"):
                item.setExportMode(outlines, {"antialias": True, "resolutionScale": 1.0})
