# SPDX-License-Identifier: MIT
"""A page of the main window: a title, air around it, and a scroll bar only when needed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mindful.ui.controls.text import text

MARGIN = 40
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
