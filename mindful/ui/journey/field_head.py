# SPDX-License-Identifier: MIT
"""What stands over a field: its lines' shapes and names, and what the numbers mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from mindful.ui.journey.drawing import Key
from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet, broken

SIZE = 11.0
"""Of the shapes, pixels."""
BESIDE_SHAPE, BETWEEN = 8.0, 22.0
AIR = 8.0
"""Below, pixels."""


class FieldHead(NamedTuple):
    """Names in a row, and the meaning after them, or below where the row is too short."""

    keys: Sequence[Key]
    meaning: str

    def height(self, look: Look, width: float) -> float:
        """Pixels that it takes over a field of that width."""
        row = QFontMetricsF(look.bold).lineSpacing() + AIR
        if self._fits(look, width):
            return row
        lines = len(broken(self.meaning, look.small, width))
        return row + lines * QFontMetricsF(look.small).lineSpacing()

    def paint(self, sheet: Sheet, box: QRectF) -> None:
        """Draw it over a field."""
        look = sheet.look
        top = box.top() - self.height(look, box.width())
        row = QFontMetricsF(look.bold).lineSpacing()
        x, middle = box.left(), top + row / 2
        for key in self.keys:
            sheet.points(key.shape, [QPointF(x + SIZE / 2, middle)], key.role, SIZE)
            x += SIZE + BESIDE_SHAPE
            sheet.words(QPointF(x, middle), key.words, key.role, font=look.bold)
            x += QFontMetricsF(look.bold).horizontalAdvance(key.words) + BETWEEN
        if self._fits(look, box.width()):
            sheet.words(QPointF(x, middle), self.meaning)
        else:
            below = QRectF(box.left(), top + row, box.width(), box.top() - top - row)
            sheet.paragraph(below, self.meaning, "muted", look.small)

    def _fits(self, look: Look, width: float) -> bool:
        bold = QFontMetricsF(look.bold)
        names = sum(
            SIZE + BESIDE_SHAPE + bold.horizontalAdvance(k.words) + BETWEEN for k in self.keys
        )
        return names + QFontMetricsF(look.small).horizontalAdvance(self.meaning) <= width
