# SPDX-License-Identifier: MIT
"""The history on a page of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page
from mindful.ui.journey.history_view import HistoryView

AIR = 24
"""Pixels to be seen above and beneath what has opened."""


class HistoryPage(Page):
    """Scrolls along with what opens in the view; all else is the view's."""

    left = Signal()

    def __init__(self, view: HistoryView) -> None:
        super().__init__(self.tr("History"))
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(view, 1)
        view.reached.connect(self._follow)

    def _follow(self, widget: QWidget) -> None:
        # Once the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, AIR))
