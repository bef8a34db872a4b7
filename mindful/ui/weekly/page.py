# SPDX-License-Identifier: MIT
"""The weekly check-in on a page of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mindful.domain.reading import WeeklyQuestions
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page
from mindful.ui.weekly.card import WeeklyCard

AIR = 24
"""Pixels to be seen above and beneath what the keyboard has reached."""


class WeeklyPage(Page):
    """Scrolls along with the keyboard; all else is said and told by `card`."""

    left = Signal()

    def __init__(self, questions: WeeklyQuestions) -> None:
        super().__init__(self.tr("Weekly check-in"))
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self.card = WeeklyCard(questions)
        self.card.reached.connect(self._follow)
        reading = ReadingColumn()
        reading.column.addWidget(self.card)
        self.column.addLayout(reading.row)
        self.column.addStretch()

    def _follow(self, row: QWidget) -> None:
        # Once the layout has made room for whatever the last answer brought.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(row, 0, AIR))
