# SPDX-License-Identifier: MIT
"""Points by their shape, so that nothing is told by colour alone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

RING_WIDTH = 2.0


class Shape(StrEnum):
    """Before is always a ring, after always a disc."""

    RING = "ring"
    DISC = "disc"
    DIAMOND = "diamond"
    SQUARE = "square"


SIDES = {Shape.SQUARE: 0.88, Shape.DIAMOND: 1.3}
"""Of what looks as large as a disc with a side of 1."""


def paint_shape(
    painter: QPainter, shape: Shape, at: QPointF, size: float, colours: tuple[str, str]
) -> None:
    """Paint one, `size` pixels across; colours are its own and that of the ground inside a ring."""
    half = size / 2
    colour, ground = (QColor(name) for name in colours)
    if shape is Shape.RING:
        painter.setPen(QPen(colour, RING_WIDTH))
        painter.setBrush(QBrush(ground))
        inner = half - RING_WIDTH / 2
        painter.drawEllipse(at, inner, inner)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    if shape is Shape.DISC:
        painter.drawEllipse(at, half, half)
    else:
        painter.translate(at)
        side = side_of(shape, size)
        painter.scale(side, side)
        painter.drawPath(symbol_of(shape))
        painter.scale(1 / side, 1 / side)
        painter.translate(-at)


def symbol_of(shape: Shape) -> QPainterPath:
    """One as a path around the origin, with sides of 1."""
    path = QPainterPath()
    if shape in (Shape.RING, Shape.DISC):
        path.addEllipse(QRectF(-0.5, -0.5, 1, 1))
    elif shape is Shape.SQUARE:
        path.addRect(QRectF(-0.5, -0.5, 1, 1))
    else:
        corners = ((0.0, -0.5), (0.5, 0.0), (0.0, 0.5), (-0.5, 0.0))
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    return path


def side_of(shape: Shape, size: float) -> float:
    """How many pixels its symbol is across, where points are to be `size` pixels large."""
    return size - RING_WIDTH if shape is Shape.RING else size * SIDES.get(shape, 1.0)
