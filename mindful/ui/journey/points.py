# SPDX-License-Identifier: MIT
"""Points and lines as items of a plot, in the shapes and colours of the journey."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from mindful.insight.medians import Floats
from mindful.ui.journey.look import Look
from mindful.ui.journey.shape import RING_WIDTH, Shape, side_of, symbol_of

DASH = [5.0, 4.0]
BENEATH, FAINT = -2, 0.35
"""A grid lies under everything else, and where contrasts are high it is not to be one of them."""


class Spots(pg.ScatterPlotItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Points that all look alike: their look is found once and not for each of thousands."""

    def updateSpots(self, dataSet: NDArray[np.void] | None = None) -> None:  # noqa: N803 - theirs
        spots = self.data if dataSet is None else dataSet
        if len(spots):
            look = tuple(self.opts[part] for part in ("symbol", "size", "pen", "brush"))
            spots["sourceRect"] = self.fragmentAtlas[[look]][0]
        super().updateSpots(dataSet)


class Points:
    """Points of one shape and colour, later ones on top; through weaker ones others show."""

    def __init__(self, shape: Shape, role: str, look: Look) -> None:
        self.item = Spots(pxMode=True, antialias=True)
        self._shape = shape
        self._symbol = symbol_of(shape)
        self._look = look
        self._role = role
        self._worn: dict[float, tuple[QPen, QBrush]] = {}

    def show(self, xs: Floats, ys: Floats, size: float, strength: float = 1.0) -> None:
        """Stand there, `size` pixels across."""
        if strength not in self._worn:  # pyqtgraph knows what it has drawn by its very pen
            self._worn[strength] = self._dress(strength)
        pen, brush = self._worn[strength]
        side = side_of(self._shape, size)
        self.item.setData(x=xs, y=ys, symbol=self._symbol, size=side, pen=pen, brush=brush)

    def _dress(self, strength: float) -> tuple[QPen, QBrush]:
        if self._shape is not Shape.RING:
            pen = stroke(self._look, self._role, 1, strength)
            return QPen(Qt.PenStyle.NoPen), QBrush(pen.color())
        ground = QColor(self._look.palette.surface)
        ground.setAlphaF(1.0 if strength == 1 else 0.0)
        return stroke(self._look, self._role, RING_WIDTH, strength), QBrush(ground)


def line(pen: QPen, *, connect: str = "finite") -> pg.PlotDataItem:
    """A line that breaks at nan, or strokes between "pairs" of points; empty as yet."""
    return pg.PlotDataItem(pen=pen, connect=connect, antialias=True)


def stroke(look: Look, role: str, width: float, strength: float = 1.0) -> QPen:
    """A pen as wide on screen wherever one looks."""
    colour = QColor(getattr(look.palette, role))
    colour.setAlphaF(strength)
    pen = QPen(colour, width * look.fine)
    pen.setCosmetic(True)
    return pen


def dashes(look: Look, role: str, width: float) -> QPen:
    """The pen of a guide."""
    pen = stroke(look, role, width)
    pen.setDashPattern(DASH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def grid(
    look: Look, values: Sequence[float], *, angle: int = 0, role: str = "line"
) -> list[pg.InfiniteLine]:
    """Light lines across, or at an angle of 90 downwards."""
    decorates = role == "line" and look.palette.is_high
    pen = stroke(look, role, 1, FAINT if decorates else 1.0)
    lines = [pg.InfiniteLine(value, angle=angle, pen=pen) for value in values]
    for one in lines:
        one.setZValue(BENEATH)
    return lines
