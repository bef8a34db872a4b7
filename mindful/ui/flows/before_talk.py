# SPDX-License-Identifier: MIT
"""Before a hard talk: settle, one intention, one first sentence, one limit."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from mindful.domain.cards import CardKind, OwnCard
from mindful.domain.errors import JournalError
from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.domain.start import Start
from mindful.ui.controls.safety_line import SafetyLine
from mindful.ui.controls.text import text
from mindful.ui.flows.flow import Surroundings
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard
from mindful.ui.translated import told

SETTLE = Start(
    practice=PracticeId("ramp_to_6"),
    minutes=3,
    situation=SituationId("before_hard_talk"),
    flow=FlowId.BEFORE_TALK,
)
LONGEST = 300


class BeforeTalk(QObject):
    """Three lines of the person's own, in memory until they choose to keep them."""

    def __init__(self, page: FlowPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._words = {"intention": "", "sentence": "", "limit": ""}

    def begin(self) -> None:
        """Offer to settle first."""
        card = StepCard(
            self.tr("Before a hard talk"),
            self.tr("Settle first, then three short lines: what you want, how to begin, a limit."),
        )
        safety = SafetyLine()
        safety.support_wanted.connect(self._page.support_wanted)
        card.column.addWidget(safety)
        card.offer(
            (self.tr("Settle, three minutes"), lambda: self._page.breathe(SETTLE)),
            (self.tr("Straight to the lines"), self._ask_lines),
        )
        self._page.turn_to(card)

    def go_on(self, record: SessionRecord | None) -> None:
        """Ask for the three lines."""
        self._page.come_back()
        self._ask_lines()

    def _ask_lines(self) -> None:
        card = StepCard(self.tr("Three lines, as short as you like"))
        questions = {
            "intention": self.tr("What I want from this talk"),
            "sentence": self.tr("My first sentence"),
            "limit": self.tr("My limit: when I take a pause"),
        }
        for key, question in questions.items():
            line = QLineEdit(self._words[key])
            line.setAccessibleName(question)
            line.setMaxLength(LONGEST)
            line.textChanged.connect(lambda said, known=key: self._words.update({known: said}))
            card.column.addWidget(text(question, "muted"))
            card.add(line, focused=key == "intention")
        card.offer(
            (self.tr("Done"), self._end),
            (self.tr("Keep them in view"), self._keep_in_view),
            (self.tr("Keep as a card"), self._keep_as_card),
        )
        self._page.turn_to(card)

    def _lines(self) -> tuple[str, ...]:
        return tuple(said.strip() for said in self._words.values() if said.strip())

    def _keep_in_view(self) -> None:
        self._around.keep_on_top(self.tr("For the talk"), self._lines())
        self._page.end()

    def _keep_as_card(self) -> None:
        lines = self._lines()
        if not lines:
            self._end()
            return
        try:
            self._around.cards.keep(OwnCard("", CardKind.TALK, "\n".join(lines)))
        except JournalError as error:
            self._end(told(error))
        else:
            self._end(self.tr("Kept among your cards."))

    def _end(self, first: str = "") -> None:
        card = StepCard(
            first or self.tr("You can go in slowly."),
            self.tr("You may ask for a pause at any time, and you may leave."),
        )
        card.offer(
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(card)
