# SPDX-License-Identifier: MIT
"""The faint ring of remaining time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

TOP = 90 * 16
FULL_TURN = 360 * 16
"""Qt counts angles in sixteenths of a degree, against the clock, from three o'clock."""


def paint_ring(
    painter: QPainter, centre: QPointF, radius: float, remaining: float, colour: QColor
) -> None:
    """Draw the remaining share, 0 to 1, clockwise from the top."""
    painter.setPen(QPen(colour, 1))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(box, TOP, -round(remaining * FULL_TURN))
