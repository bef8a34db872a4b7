# SPDX-License-Identifier: MIT
"""One quiet line for somebody who seldom felt safe, and the way to people."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class SupportLine(QWidget):
    """Hidden until it is wanted; nothing of it is kept."""

    wanted = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text(words))
        link = button(self.tr("See support"), "link", pressed=self.wanted.emit)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
