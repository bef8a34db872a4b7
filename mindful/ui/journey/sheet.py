# SPDX-License-Identifier: MIT
"""What charts draw on: a widget's picture or a file, with the same strokes for both."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
)

from mindful.ui.journey.look import Look
from mindful.ui.journey.shape import Shape, paint_shape

AIR = 4.0
"""Pixels cleared on either side of a line."""


class Side(IntEnum):
    """Which side of its words a place is."""

    LEFT = 0
    MIDDLE = 1
    RIGHT = 2


class Sheet:
    """Wraps a painter; `outlines` draws words as shapes, for files seen where the fonts are not."""

    def __init__(self, painter: QPainter, look: Look, *, outlines: bool = False) -> None:
        self.look = look
        self._painter = painter
        self._outlines = outlines
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, role: str) -> str:
        """The colour of a role of the palette, as #rrggbb."""
        return str(getattr(self.look.palette, role))

    def words(
        self,
        at: QPointF,
        words: str,
        role: str = "muted",
        *,
        font: QFont | None = None,
        side: Side = Side.LEFT,
    ) -> None:
        """Write one line whose middle height, and whose left, middle or right is at a place."""
        font = self.look.small if font is None else font
        metrics = QFontMetricsF(font)
        left = at.x() - metrics.horizontalAdvance(words) * side / 2
        base = at.y() + (metrics.ascent() - metrics.descent()) / 2
        self._write(QPointF(left, base), words, font, role)

    def clear(self, at: QPointF, words: str, font: QFont) -> None:
        """Take away what lies under one line that begins at a place."""
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 2 * AIR, metrics.height())
        box.moveCenter(QPointF(at.x() + box.width() / 2 - AIR, at.y()))
        self.box(box, QColor(self.colour("surface")), 0)

    def paragraph(self, box: QRectF, words: str, role: str, font: QFont) -> float:
        """Write lines that break within the width of a box; says how high they are."""
        metrics = QFontMetricsF(font)
        height = 0.0
        for line in broken(words, font, box.width()):
            base = QPointF(box.left(), box.top() + height + metrics.ascent())
            self._write(base, line, font, role)
            height += metrics.lineSpacing()
        return height

    def line(self, start: QPointF, end: QPointF, role: str, width: float = 1.0) -> None:
        """A straight stroke."""
        self._painter.setPen(QPen(QColor(self.colour(role)), width))
        self._painter.drawLine(start, end)

    def box(self, box: QRectF, colour: QColor, radius: float, edge: str = "") -> None:
        """A filled box with round corners; `edge` is the role of its border."""
        self._painter.setPen(QPen(QColor(self.colour(edge)), 1) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(box, radius, radius)

    def points(self, shape: Shape, places: Sequence[QPointF], role: str, size: float) -> None:
        """Points of one shape and colour, later ones on top."""
        for place in places:
            paint_shape(
                self._painter, shape, place, size, (self.colour(role), self.colour("surface"))
            )

    def _write(self, base: QPointF, words: str, font: QFont, role: str) -> None:
        colour = QColor(self.colour(role))
        if self._outlines:
            shapes = QPainterPath()
            shapes.setFillRule(Qt.FillRule.WindingFill)  # strokes of a letter may overlap
            shapes.addText(base, font, words)
            self._painter.fillPath(shapes, colour)
            return
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(base, words)


def broken(words: str, font: QFont, width: float) -> list[str]:
    """The words in lines no wider than that, broken between words where possible."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(words[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
