# SPDX-License-Identifier: MIT
"""While paused: go on, stop, or, where it is not helping, look around with open eyes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class PausePanel(QWidget):
    """Waits for the person; nothing goes on by itself."""

    resume_pressed = Signal()
    end_pressed = Signal()
    grounding_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        self._words = text("", "question")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        self._resume = button(self.tr("Resume"), "primary", pressed=self.resume_pressed.emit)
        self._grounding = button(
            self.tr("Look around with open eyes"), pressed=self.grounding_pressed.emit
        )
        end = button(self.tr("Stop here"), pressed=self.end_pressed.emit)
        for made in (self._resume, self._grounding, end):
            row.addWidget(made)
        row.addStretch()
        column.addLayout(row)

    def ask(self, *, not_helping: bool, by_itself: bool) -> None:
        """Say why it stands still and offer what fits."""
        if not_helping:
            words = self.tr("That is all right. Nothing has to be pushed through.")
        elif by_itself:
            words = self.tr("Paused while you were away. Go on whenever you like.")
        else:
            words = self.tr("Paused. Take the time you need.")
        self._words.setText(words)
        self._grounding.setVisible(not_helping)
        first = self._grounding if not_helping else self._resume
        for made in (self._grounding, self._resume):
            made.setProperty("kind", "primary" if made is first else "")
            made.style().unpolish(made)
            made.style().polish(made)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
