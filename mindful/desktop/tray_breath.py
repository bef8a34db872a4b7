# SPDX-License-Identifier: MIT
"""The icon in the tray as large as the lungs are full, in a few steps that are painted once."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

STEPS = 16
SIDE = 48
"""Pixels: three times the smallest icon, so that any panel finds it sharp."""
SMALLEST, LARGEST = 0.14, 0.44
"""Radii as shares of the side."""
INK_ON_LIGHT, INK_ON_DARK = "#2C2B33", "#ECE8DF"
"""As the still icons have it."""


def step_of(fill: float) -> int:
    """Which step shows lungs that are so full, 0 to 1."""
    return round(min(1.0, max(0.0, fill)) * (STEPS - 1))


class TrayBreath:
    """Paints a step when it is first wanted and keeps it while the panel stays as it is."""

    def __init__(self) -> None:
        self._painted: dict[tuple[int, bool], QIcon] = {}

    def icon(self, step: int, *, dark: bool) -> QIcon:
        """The icon of a step, for a light or a dark panel."""
        if (step, dark) not in self._painted:
            self._painted[step, dark] = _paint(step, INK_ON_DARK if dark else INK_ON_LIGHT)
        return self._painted[step, dark]


def _paint(step: int, ink: str) -> QIcon:
    picture = QPixmap(SIDE, SIDE)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(ink))
    share = SMALLEST + (LARGEST - SMALLEST) * step / (STEPS - 1)
    painter.drawEllipse(QPointF(SIDE / 2, SIDE / 2), share * SIDE, share * SIDE)
    painter.end()
    return QIcon(picture)
