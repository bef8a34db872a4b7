# SPDX-License-Identifier: MIT
"""The field of a chart over time: where it is, and which values stand where."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from mindful.insight.medians import Floats
from mindful.ui.journey.axes import AIR
from mindful.ui.journey.drawing import Ground
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.look import Look


class Plot(NamedTuple):
    """`box` shows `shown` from left to right and `lowest` to `highest` upwards."""

    box: QRectF
    shown: Stretch
    lowest: float
    highest: float

    @classmethod
    def of(cls, ground: Ground, lowest: float, highest: float) -> Plot:
        """Leave room for numbers at the left and dates beneath."""
        left = number_width(ground.look) + AIR
        line = QFontMetricsF(ground.look.small).height()
        box = ground.area.adjusted(left, line / 2, -AIR, -line - AIR)
        return cls(QRectF(box.toRect()), ground.shown, lowest, highest)

    def x(self, value: float) -> float:
        """Pixels from the left of the widget."""
        return self.box.left() + (value - self.shown.first) / self.shown.width * self.box.width()

    def y(self, value: float) -> float:
        """Pixels from the top of the widget."""
        share = (value - self.lowest) / (self.highest - self.lowest)
        return self.box.bottom() - share * self.box.height()

    def xs(self, values: Floats) -> Floats:
        """As `x`, for shape (n,)."""
        scaled = (values - self.shown.first) / self.shown.width
        return self.box.left() + scaled * self.box.width()

    def ys(self, values: Floats) -> Floats:
        """As `y`, for shape (n,)."""
        share = (values - self.lowest) / (self.highest - self.lowest)
        return self.box.bottom() - share * self.box.height()


def number_width(look: Look) -> float:
    """Room for the widest number of a scale."""
    return QFontMetricsF(look.small).horizontalAdvance("10")
