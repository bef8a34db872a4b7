# SPDX-License-Identifier: MIT
"""The wide, quiet gradient behind the breath guide."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from mindful.ui.palette import Palette


def dusk(palette: Palette, size: QSize) -> QPixmap:
    """Paint it once for a size in pixels; frames then only copy it."""
    ground = QPixmap(size)
    centre = QPointF(size.width() / 2, size.height() * 0.40)
    gradient = QRadialGradient(centre, max(size.width(), size.height()) * 0.62)
    gradient.setColorAt(0.0, QColor(palette.session_centre))
    gradient.setColorAt(1.0, QColor(palette.session_edge))
    painter = QPainter(ground)
    painter.fillRect(ground.rect(), gradient)
    painter.end()
    return ground
