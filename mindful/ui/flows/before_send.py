# SPDX-License-Identifier: MIT
"""Before you send: the draft is parked in memory, read again after some breath, then freed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.domain.start import Start
from mindful.ui.controls.text import text
from mindful.ui.flows.flow import Surroundings
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard

BREATH = Start(practice=PracticeId("extended_4_6"), minutes=1, asks=False, flow=FlowId.BEFORE_SEND)
LONGEST = 100_000
"""Characters; more than any message, and no burden for memory."""
HIGH = 200
"""Pixels of the field."""


class Draft:
    """A message parked until the app ends; never written anywhere, never looked into."""

    def __init__(self) -> None:
        self.words = ""


class BeforeSend(QObject):
    """Send later, copy or let go: each is the person's to choose, also at once."""

    def __init__(self, page: FlowPage, around: Surroundings, draft: Draft) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._draft = draft

    def begin(self) -> None:
        """Take the draft, or show the one that is parked."""
        if self._draft.words:
            self._read_again()
            return
        self._write(
            self.tr("Before you send"),
            self.tr("Put it here for a moment. It stays in memory only and is never looked into."),
            (self.tr("Breathe first"), lambda: self._page.breathe(BREATH)),
            (self.tr("Copy"), self._copy),
            (self.tr("Let it go"), self._let_go),
        )

    def go_on(self, record: SessionRecord | None) -> None:
        """Read it again."""
        self._page.come_back()
        self._read_again()

    def _read_again(self) -> None:
        self._write(
            self.tr("Read it again"),
            self.tr("You can change it. Send it, keep it for later, or let it go."),
            (self.tr("Send later"), self._send_later),
            (self.tr("Copy"), self._copy),
            (self.tr("Let it go"), self._let_go),
            (self.tr("Breathe once more"), lambda: self._page.breathe(BREATH)),
        )

    def _write(self, title: str, about: str, *ways: tuple[str, Callable[[], object]]) -> None:
        card = StepCard(title, about)
        field = QPlainTextEdit()
        field.setAccessibleName(self.tr("Your message"))
        field.setPlaceholderText(self.tr("Your message"))
        field.setTabChangesFocus(True)
        field.setMinimumHeight(HIGH)
        field.setPlainText(self._draft.words)
        field.textChanged.connect(lambda: self._park(field))
        card.add(field, focused=True)
        card.column.addWidget(
            text(self.tr("Anything about safety can be sent right away."), "muted")
        )
        card.offer(*ways)
        self._page.turn_to(card)

    def _park(self, field: QPlainTextEdit) -> None:
        words = field.toPlainText()
        if len(words) > LONGEST:
            field.blockSignals(True)
            field.setPlainText(words[:LONGEST])
            field.blockSignals(False)
        self._draft.words = words[:LONGEST]

    def _send_later(self) -> None:
        self._end(
            self.tr("It waits here until mindful is closed."),
            self.tr("Come back to it whenever you like; it is written down nowhere."),
        )

    def _copy(self) -> None:
        self._around.copy(self._draft.words)
        self._draft.words = ""
        self._end(
            self.tr("It is on the clipboard."),
            self.tr("Paste it where you want it within two minutes; then it is taken away again."),
        )

    def _let_go(self) -> None:
        self._draft.words = ""
        self._end(self.tr("It is gone."), self.tr("What you felt was real. It can be said later."))

    def _end(self, title: str, about: str) -> None:
        card = StepCard(title, about)
        ways = [
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        ]
        if self._draft.words:
            ways.reverse()  # closing would lose what is parked
        card.offer(*ways)
        self._page.turn_to(card)
