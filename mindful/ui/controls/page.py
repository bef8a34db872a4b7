# SPDX-License-Identifier: MIT
"""A page of the main window: a title, air around it, and a scroll bar only when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mindful.ui.controls.text import text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

MARGIN = 40
NARROW = 640
"""Pixels beneath which a page gives its room to the words."""
QUIET = {"frameShape": 0, "horizontalScrollBarPolicy": 1, "focusPolicy": 0}
"""No frame, never a horizontal scroll bar, no focus; in numbers for the reason given in `text`."""


class Page(QScrollArea):
    """Scrolls its column of content; the title is also its name for assistive technology."""

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        for name, number in QUIET.items():
            self.setProperty(name, number)
        self.setAccessibleName(title)
        self.inside = _Inside()
        self.inside.setObjectName("page")
        self.inside.setAccessibleName(title)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN)
        self.column.setSpacing(16)
        self.heading = text(title, "heading")
        self.column.addWidget(self.heading)
        self.lead = text(lead, "lead")
        self.column.addWidget(self.lead)
        self.lead.setVisible(bool(lead))
        self.setWidget(self.inside)
        self._is_narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < NARROW
        if narrow or self._is_narrow:
            # Imported here: at the size of the first paint there is room enough.
            from mindful.ui.controls.narrowness import SLIM, slim  # noqa: PLC0415

            self._is_narrow = narrow
            side = SLIM if narrow else MARGIN
            self.column.setContentsMargins(side, MARGIN - 8, side, MARGIN)
            slim(self.inside, narrow=narrow)
        super().resizeEvent(event)

    def say(self, lead: str) -> None:
        """Change the sentence under the title."""
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))


class _Inside(QWidget):
    """As high as its words need at its width; Qt would reserve what they need at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def card() -> tuple[QFrame, QVBoxLayout]:
    """A surface with rounded corners, and the column inside it."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(12)
    return frame, column
