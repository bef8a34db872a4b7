# SPDX-License-Identifier: MIT
"""The breath guide: a soft body that is as large as the lungs are full."""

from __future__ import annotations

from math import pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindful.ui.palette import Palette
from mindful.ui.session.ring import paint_ring

if TYPE_CHECKING:
    from mindful.domain.timeline import Moment

LARGEST = 600
SMALLEST_SHARE = 0.6
BODY, RING = 0.30, 0.36
"""Radii as shares of the side, at full size."""
RING_OPACITY = 0.35
SHIMMER_HERTZ = 0.25
SHIMMER = 0.04
STILL_FILL = 0.55
"""How large the orb stands where nothing may move."""


class BreathOrb(QWidget):
    """Paints a moment; `painted` tells that it is on its way to the screen."""

    painted = Signal(object)

    def __init__(self, palette: Palette, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self._palette = palette
        self._reduced_motion = reduced_motion
        self._moment: Moment | None = None
        self._remaining = 0.0
        self._glow = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)

    def show_moment(self, moment: Moment, remaining: float) -> None:
        """Paint this moment next; `remaining` is the share of the practice still to come."""
        self._moment = moment
        self._remaining = remaining
        self.update()

    def dress(self, palette: Palette, *, reduced_motion: bool) -> None:
        """Wear other colours, or stand still."""
        self._palette = palette
        self._reduced_motion = reduced_motion
        self._glow = QPixmap()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LARGEST, LARGEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._glow = QPixmap()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # Megabytes, which would else be kept until Python next looks for garbage.
        self._glow = QPixmap()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height(), LARGEST)
        centre = QPointF(self.width() / 2, self.height() / 2)
        if self._glow.isNull():
            self._glow = self._paint_glow(side)
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setOpacity(self._brightness())
        reach = side * (SMALLEST_SHARE + (1 - SMALLEST_SHARE) * self._fill())
        box = QRectF(centre.x() - reach / 2, centre.y() - reach / 2, reach, reach)
        painter.drawPixmap(box, self._glow, QRectF(self._glow.rect()))
        if self._remaining > 0:
            painter.setOpacity(RING_OPACITY)
            colour = QColor(self._palette.accent)
            paint_ring(painter, centre, side * RING, self._remaining, colour)
        painter.end()
        if self._moment is not None:
            self.painted.emit(self._moment)

    def _fill(self) -> float:
        if self._reduced_motion:
            return STILL_FILL
        return self._moment.fill if self._moment is not None else 0.0

    def _brightness(self) -> float:
        moment = self._moment
        if moment is None or self._reduced_motion or not moment.segment.phase.is_hold:
            return 1.0
        into = moment.position - moment.segment.start
        return 1.0 - SHIMMER * (0.5 - 0.5 * sin(2 * pi * SHIMMER_HERTZ * into + pi / 2))

    def _paint_glow(self, side: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        glow = QPixmap(round(side * ratio), round(side * ratio))
        glow.setDevicePixelRatio(ratio)
        glow.fill(QColor(0, 0, 0, 0))
        painter = QPainter(glow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(side / 2, side / 2)
        painter.fillPath(_disc(middle, side / 2), QBrush(_halo(self._palette, middle, side / 2)))
        body = _body(self._palette, middle, side * BODY)
        painter.fillPath(_disc(middle, side * BODY), QBrush(body))
        painter.end()
        return glow


def _disc(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path


def _halo(palette: Palette, middle: QPointF, radius: float) -> QRadialGradient:
    gradient = QRadialGradient(middle, radius)
    strength = 0.42 if palette.is_dark else 0.30
    for stop, share in ((0.0, 1.0), (0.58, 0.85), (0.72, 0.42), (0.86, 0.13), (1.0, 0.0)):
        colour = QColor(palette.orb_rim)
        colour.setAlphaF(strength * share)
        gradient.setColorAt(stop, colour)
    return gradient


def _body(palette: Palette, middle: QPointF, radius: float) -> QRadialGradient:
    lifted = QPointF(middle.x() - radius * 0.08, middle.y() - radius * 0.18)
    gradient = QRadialGradient(middle, radius, lifted)
    core, rim = QColor(palette.orb_core), QColor(palette.orb_rim)
    edge = QColor(palette.orb_rim)
    edge.setAlphaF(0.0)
    gradient.setColorAt(0.0, core)
    gradient.setColorAt(0.62, _between(core, rim, 0.72))
    gradient.setColorAt(0.90, rim)
    gradient.setColorAt(0.965, rim)
    gradient.setColorAt(1.0, edge)
    return gradient


def _between(one: QColor, other: QColor, share: float) -> QColor:
    def mix(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        mix(one.red(), other.red()),
        mix(one.green(), other.green()),
        mix(one.blue(), other.blue()),
    )
