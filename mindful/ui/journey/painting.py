# SPDX-License-Identifier: MIT
"""An item of a plot that paints itself, in pixels of the chart."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mindful.ui.journey.drawing import Ground
from mindful.ui.journey.sheet import Sheet


class Painting(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Calls `paint` with a sheet and the ground that it was shown last."""

    def __init__(self, paint: Callable[[Sheet, Ground], None]) -> None:
        super().__init__()
        self._paint = paint
        self._ground: Ground | None = None
        self._outlines = False

    def show_ground(self, ground: Ground) -> None:
        """Paint there from now on."""
        self.prepareGeometryChange()
        self._ground = ground
        self.update()

    def outline(self, outlines: bool) -> None:
        """Draw words as shapes, or again as words."""
        self._outlines = outlines

    def boundingRect(self) -> QRectF:
        return QRectF() if self._ground is None else self.mapRectFromScene(self._ground.area)

    def paint(self, p: QPainter, option: object, widget: object) -> None:
        if self._ground is None:
            return
        p.save()
        p.setTransform(self.sceneTransform().inverted()[0], combine=True)
        self._paint(Sheet(p, self._ground.look, outlines=self._outlines), self._ground)
        p.restore()
