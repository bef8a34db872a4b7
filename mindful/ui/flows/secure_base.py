# SPDX-License-Identifier: MIT
"""Secure base: the person's own words about whom to turn to and how they got through."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mindful.domain.cards import LONGEST_CARD, CardKind, OwnCard
from mindful.domain.errors import JournalError
from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.domain.start import Start
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.flows.flow import Surroundings
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard
from mindful.ui.translated import told

SAFE_PRESENCE = Start(practice=PracticeId("security_priming"), minutes=3, flow=FlowId.SECURE_BASE)
HIGH = 120
"""Pixels of the field."""


class SecureBase(QObject):
    """Shows the cards, and lets them be written, changed and removed; empty ones are not kept."""

    def __init__(self, page: FlowPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._cards = around.cards

    def begin(self) -> None:
        """Show what there is, or ask for the first."""
        self._show_all()

    def go_on(self, record: SessionRecord | None) -> None:
        """Offer to close."""
        self._page.come_back()
        self._end(self.tr("They can be with you in the next hour too."))

    def _show_all(self, line: str = "") -> None:
        try:
            cards = self._cards.all()
        except JournalError as error:
            self._end(told(error))
            return
        about = self.tr("Only you see them, and only when you open this.")
        shown = StepCard(self.tr("Your cards"), about if cards else self._invitation())
        if line:
            shown.column.addWidget(text(line, "muted"))
        for card in cards:
            shown.add(self._row(card))
        kinds = self._titles()
        shown.add(
            flowing(
                *(
                    button(
                        self.tr("Write: {kind}").format(kind=words),
                        "link",
                        pressed=partial(self._write, OwnCard("", kind, "")),
                    )
                    for kind, words in kinds.items()
                    if kind is not CardKind.TALK
                ),
                gap=20,
            )
        )
        shown.offer(
            (self.tr("A safe presence, three minutes"), self._breathe),
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(shown)

    def _row(self, card: OwnCard) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = self._titles()[card.kind]
        column.addWidget(text(title, "muted"))
        words = text(card.words)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addWidget(
            flowing(
                button(
                    self.tr("Change"),
                    "link",
                    name=self.tr("Change: {kind}").format(kind=title),
                    pressed=partial(self._write, card),
                ),
                button(
                    self.tr("Remove"),
                    "link",
                    name=self.tr("Remove: {kind}").format(kind=title),
                    pressed=partial(self._remove, card),
                ),
                gap=20,
            )
        )
        return row

    def _write(self, card: OwnCard) -> None:
        shown = StepCard(self._titles()[card.kind], self._questions()[card.kind])
        field = QPlainTextEdit(card.words)
        field.setAccessibleName(self._titles()[card.kind])
        field.setTabChangesFocus(True)
        field.setMinimumHeight(HIGH)
        shown.add(field, focused=True)
        shown.offer(
            (self.tr("Keep"), lambda: self._keep(card, field.toPlainText())),
            (self.tr("Do not keep"), self._show_all),
        )
        self._page.turn_to(shown)

    def _keep(self, card: OwnCard, words: str) -> None:
        words = words.strip()[:LONGEST_CARD]
        if not words:
            self._show_all(self.tr("A card without words is not kept."))
            return
        try:
            self._cards.keep(card._replace(words=words))
        except JournalError as error:
            self._show_all(told(error))
        else:
            self._show_all()

    def _remove(self, card: OwnCard) -> None:
        try:
            self._cards.remove(card.id)
        except JournalError as error:
            self._show_all(told(error))
            return
        self._show_all()
        shown = self._page.card
        if shown is not None:
            again = card._replace(id="")
            back = button(self.tr("Undo"), "link", pressed=partial(self._keep, again, card.words))
            shown.column.insertWidget(1, back, 0, Qt.AlignmentFlag.AlignLeft)
            back.show()
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _breathe(self) -> None:
        self._page.breathe(SAFE_PRESENCE)

    def _end(self, words: str) -> None:
        card = StepCard(words)
        card.offer(
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(card)

    def _invitation(self) -> str:
        return self.tr(
            "On a steadier day you can write down whom or what you can turn to, what they would"
            " say, and how you got through before. It is there when it is hard."
        )

    def _titles(self) -> dict[CardKind, str]:
        return {
            CardKind.TURN_TO: self.tr("Whom or what I can turn to"),
            CardKind.THEY_SAY: self.tr("What they would say"),
            CardKind.GOT_THROUGH: self.tr("How I got through"),
            CardKind.STEADIER_DAY: self.tr("A note from a steadier day"),
            CardKind.TALK: self.tr("For a talk"),
        }

    def _questions(self) -> dict[CardKind, str]:
        return {
            CardKind.TURN_TO: self.tr(
                "A friend, a relative, a teacher, a pet, a figure of faith, a place. More than"
                " one is good."
            ),
            CardKind.THEY_SAY: self.tr("A sentence or two, in their voice."),
            CardKind.GOT_THROUGH: self.tr("A hard time that ended, and what helped."),
            CardKind.STEADIER_DAY: self.tr(
                "What you would like to hear from yourself when it is hard."
            ),
            CardKind.TALK: self.tr("What you want, how to begin, your limit."),
        }
