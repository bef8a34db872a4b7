# SPDX-License-Identifier: MIT
"""A comparison that goes on: how far it has come, and the next session; never a result."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mindful.domain.comparison import Comparison, Standing
from mindful.ui.comparing import words
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text
from mindful.ui.wording import named


class Running(QFrame):
    """Tells that the next session is wanted, or that one leaves."""

    begin_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = text("", "muted")
        self._progress = text("", "question")
        self._left_out = text("", "muted")
        self._when = text("")
        self._unknown = text(self.tr("Which of the two it is, the session tells you."), "small")
        self._begin = button(self.tr("Begin next"), "primary", pressed=self.begin_wanted.emit)
        self._leave = button(
            self.tr("Leave the comparison"), "link", pressed=self.leave_wanted.emit
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        column.setSpacing(12)
        for shown in (self._title, self._progress, self._when, self._left_out, self._unknown):
            column.addWidget(shown)
        column.addWidget(flowing(self._begin, self._leave, gap=24))

    def show_standing(
        self,
        comparison: Comparison,
        standing: Standing,
        title: str,
        now: datetime,
        ready: datetime | None,
    ) -> None:
        """Say how far it is and whether the next may begin."""
        today: date = now.date()
        self._title.setText(title)
        self._progress.setText(words.progress(standing.pairs, comparison.pairs))
        self.setAccessibleName(named(title, self._progress.text()))
        waits = ready is not None and ready > now
        self._when.setText(
            words.not_before(ready.astimezone(now.tzinfo), today)
            if ready is not None and waits
            else words.whenever(standing, today)
        )
        self._left_out.setText(words.left_out(standing))
        self._left_out.setVisible(bool(standing.excluded))
        for shown in (self._unknown, self._begin):
            shown.setVisible(not waits)

    def focus_begin(self) -> None:
        """Let Space begin, where it may."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
