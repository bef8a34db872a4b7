# SPDX-License-Identifier: MIT
"""What stands beside a plot: words at values of its axis, without a line or ticks."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet, Side

AIR = 14.0
"""Pixels between the plot and the words around it."""
BEYOND = 200.0
"""Pixels beyond itself that words may reach; they are moved inwards where they are drawn."""
Spec = tuple[QRectF, Qt.AlignmentFlag, str]


class Marks(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """One side; `setTicks` says what stands where."""

    def __init__(self, side: str, air: float = AIR) -> None:
        super().__init__(orientation=side)
        self._look: Look | None = None
        self._outlines = False
        offset = round(air)
        self.setStyle(tickLength=0, tickTextOffset=offset, textFillLimits=[(0, 99.0)])

    def dress(self, look: Look) -> None:
        """Wear other colours and sizes."""
        self._look = look
        self.setStyle(tickFont=look.small)

    def outline(self, outlines: bool) -> None:
        """Draw words as shapes, or again as words."""
        self._outlines = outlines

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Name them."""
        self.setTicks([[(number, f"{number}".replace("-", "−")) for number in numbers]])

    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self.size()).adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)

    def paint(self, p: QPainter, opt: object, widget: object) -> None:
        if self._look is None:
            return
        p.save()
        p.setPen(Qt.PenStyle.SolidLine)
        p.setBrush(Qt.BrushStyle.SolidPattern)
        p.setFont(self._look.small)  # not by way of a QPicture: files count other dots an inch
        specs = self.generateDrawSpecs(p)
        if specs is not None:
            self.drawPicture(p, *specs)
        p.restore()

    def drawPicture(self, p: QPainter, *specs: Sequence[Spec]) -> None:
        if self._look is None:
            return
        sheet = Sheet(p, self._look, outlines=self._outlines)
        metrics = QFontMetricsF(self._look.small)
        for rect, _, words in specs[-1]:
            if self.orientation == "left":
                sheet.words(QPointF(rect.right(), rect.center().y()), words, side=Side.RIGHT)
                continue
            down = metrics.height() / 2
            y = rect.top() + down if self.orientation == "bottom" else rect.bottom() - down
            half = metrics.horizontalAdvance(words) / 2
            x = min(max(rect.center().x(), half), self.size().width() + AIR - half)
            sheet.words(QPointF(x, y), words, side=Side.MIDDLE)
