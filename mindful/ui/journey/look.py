# SPDX-License-Identifier: MIT
"""The colours and fonts that a chart wears."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont

from mindful.ui.palette import Palette
from mindful.ui.theme import Theme

MOST_GROWN = 1.6
TEXT_PX, SMALL_PX, HEADING_PX = 15, 13, 34


class Look(NamedTuple):
    """Of one moment; when the theme changes there is another. `scale` is that of the text.

    `fine` dots are one pixel: pens that are as wide wherever one looks count in dots.
    """

    palette: Palette
    text: QFont
    bold: QFont
    small: QFont
    heading: QFont
    scale: float
    fine: float = 1.0

    @classmethod
    def of(cls, theme: Theme) -> Look:
        """As the theme has it now."""
        bold = theme.text_font(TEXT_PX)
        bold.setWeight(QFont.Weight.DemiBold)
        return cls(
            palette=theme.palette,
            text=theme.text_font(TEXT_PX),
            bold=bold,
            small=theme.text_font(SMALL_PX),
            heading=theme.reading_font(HEADING_PX),
            scale=theme.px(TEXT_PX) / TEXT_PX,
        )

    def px(self, size: float) -> float:
        """Pixels that grow with the text."""
        return size * self.scale

    def point(self, size: float) -> float:
        """How large a point is drawn; it grows with the text, but less."""
        return size * min(max(self.scale, 1.0), MOST_GROWN)
