# SPDX-License-Identifier: MIT
"""For whom something is not, with the way to people who help; never a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class SafetyLine(QWidget):
    """Static words; nobody notes whether they were read."""

    support_wanted = Signal()

    def __init__(self, words: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        usual = self.tr("If you are afraid of this person, this is not the right tool.")
        row.addWidget(text(words or usual, "muted"), 1)
        row.addWidget(button(self.tr("See support"), "link", pressed=self.support_wanted.emit))
