# SPDX-License-Identifier: MIT
"""What stands there once a session is deleted: its name and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text

GAP = 20


class GoneRow(QWidget):
    """Hidden while nothing was deleted."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._undo = button(self.tr("Undo"), "link", pressed=self.undo_wanted.emit)
        self._line = text("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._undo)
        row.addWidget(self._line, 1)
        self.hide()

    def show_gone(self, session: str) -> None:
        """Say which is deleted and give the keyboard the way back."""
        self._line.setText(self.tr("{session} is deleted.").format(session=session))
        self._undo.setAccessibleName(self.tr("Undo: {session}").format(session=session))
        self.show()
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
