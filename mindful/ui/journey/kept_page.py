# SPDX-License-Identifier: MIT
"""The history as a page of the journey."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page
from mindful.ui.journey.history_view import HistoryView

AIR = 24
"""Pixels to be seen above and beneath what has opened."""


class KeptPage(Page):
    """Every session; `changed` tells that what is kept is no more as it was."""

    left = Signal()
    troubled = Signal(str)
    changed = Signal()

    def __init__(self, history: HistoryView) -> None:
        super().__init__(self.tr("History"))
        self._history = history
        leave = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(history, 1)
        history.troubled.connect(self.troubled)
        history.changed.connect(self.changed)
        history.reached.connect(self._follow)

    def refresh(self) -> None:
        """Read anew; before it is shown it reads by itself."""
        if self._history.isVisible():
            self._history.refresh()

    def _follow(self, opened: QWidget) -> None:
        self.ensureWidgetVisible(opened, 0, AIR)
