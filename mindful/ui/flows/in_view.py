# SPDX-License-Identifier: MIT
"""A few of the person's own lines in a small window that stays on top."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text
from mindful.ui.session.smallness import MARGIN

WIDE = 320


class InView(QWidget):
    """Takes no focus by itself; its words are in memory only and go with it."""

    def __init__(self, title: str, lines: tuple[str, ...]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("window")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        for line in lines:
            column.addWidget(text(line))
        column.addWidget(
            button(self.tr("Close"), "link", pressed=self.close), 0, Qt.AlignmentFlag.AlignLeft
        )
        self.setFixedWidth(WIDE)

    def place(self) -> None:
        """Go to the lower corner of the screen."""
        self.adjustSize()
        free = self.screen().availableGeometry()
        self.move(free.right() - self.width() - MARGIN, free.bottom() - self.height() - MARGIN)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
