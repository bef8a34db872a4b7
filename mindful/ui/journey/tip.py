# SPDX-License-Identifier: MIT
"""What is shown over a chart: a mark around what is meant, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mindful.ui.journey.drawing import Told
from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet, broken

MARK_PX, MARK_WIDTH = 9.0, 2.0
PADDING, APART, RADIUS = 12.0, 14.0, 10.0
WIDEST_PX = 300.0


def paint_mark(painter: QPainter, spots: Sequence[QPointF], look: Look, *, focused: bool) -> None:
    """A ring around each spot in the colour of focus, or a faint one under the pointer."""
    colour = QColor(look.palette.accent if focused else look.palette.control)
    painter.setPen(QPen(colour, MARK_WIDTH if focused else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for spot in spots:
        painter.drawEllipse(spot, MARK_PX, MARK_PX)


class Tip:
    """The card of one place."""

    def __init__(self, told: Told, look: Look) -> None:
        widest = look.px(WIDEST_PX)
        self._look = look
        self._lines = [(line, look.bold, "ink") for line in broken(told.title, look.bold, widest)]
        for words in told.lines:
            self._lines += [(line, look.text, "ink") for line in broken(words, look.text, widest)]

    def paint(self, sheet: Sheet, spots: Sequence[QPointF], within: QRectF) -> None:
        """Beside the spots, on the side where there is room."""
        box = self._box(spots, within)
        sheet.box(box, QColor(self._look.palette.surface), RADIUS, "control")
        y = box.top() + PADDING
        for words, font, role in self._lines:
            height = _height(font)
            sheet.words(QPointF(box.left() + PADDING, y + height / 2), words, role, font=font)
            y += height

    def _box(self, spots: Sequence[QPointF], within: QRectF) -> QRectF:
        width = max(QFontMetricsF(font).horizontalAdvance(words) for words, font, _ in self._lines)
        width += 2 * PADDING
        height = sum(_height(font) for _, font, _ in self._lines) + 2 * PADDING
        right, left = max(s.x() for s in spots), min(s.x() for s in spots)
        middle = sum(s.y() for s in spots) / len(spots)
        x = right + APART
        if x + width > within.right():
            x = left - APART - width
        x = max(within.left() + 1, min(x, within.right() - width - 1))
        y = max(within.top() + 1, min(middle - height / 2, within.bottom() - height - 1))
        return QRectF(x, y, width, height)


def _height(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing()


class TipLayer(QWidget):
    """Lies over a chart and shows the mark and the card that `paint` paints."""

    def __init__(self, chart: QWidget, paint: Callable[[QPainter], None]) -> None:
        super().__init__(chart)
        self._paint = paint
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        painter.end()
