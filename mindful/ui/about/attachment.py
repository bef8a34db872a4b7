# SPDX-License-Identifier: MIT
"""About attachment: ten short cards; nothing in them is asked, scored or kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from mindful.domain.reading import AttachmentCard
from mindful.ui.about.attachment_card import CardView
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.about.title_row import TitleRow
from mindful.ui.about.turning import Turning
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page, card


class AttachmentPage(Page):
    """A list of titles, and one card at a time; `left` goes back to where one came from."""

    left = Signal()
    support_wanted = Signal()
    reflections_wanted = Signal()
    sources_wanted = Signal()

    def __init__(self, cards: Sequence[AttachmentCard]) -> None:
        super().__init__(
            self.tr("About attachment"),
            self.tr("Short cards, about a minute each. Nothing in them is asked of you."),
        )
        self._cards = cards
        self._back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self._all = button(self.tr("All cards"), "link", pressed=self.show_list)
        for place, way in enumerate((self._back, self._all)):
            self.column.insertWidget(place, way, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[QPushButton] = []
        self._list = self._titles()
        self._turning = Turning(len(cards))
        self._turning.turned.connect(self._show_card)
        self._view = CardView()
        self._view.support_wanted.connect(self.support_wanted)
        self._reading = self._one_card()
        self.column.addLayout(self._list.row)
        self.column.addLayout(self._reading.row)
        self.column.addStretch()
        self.show_list()

    def show_list(self) -> None:
        """Show all titles, at the one that was read last."""
        was_reading = not self._reading.isHidden()
        self._reading.hide()
        self._all.hide()
        self._back.show()
        self.heading.show()
        self.lead.show()
        self._list.show()
        if was_reading and self._rows and self.isVisible():
            self._rows[self._turning.place].setFocus(Qt.FocusReason.OtherFocusReason)

    def open_card(self, place: int) -> None:
        """Show one card, counted from 0."""
        self._list.hide()
        self._back.hide()
        self.heading.hide()  # the card's own title stands in its place
        self.lead.hide()
        self._all.show()
        self._reading.show()
        self._turning.go_to(place)
        self._show_card(self._turning.place)
        self._turning.focus_onward()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._reading.isHidden() or not self._turning.take_key(event):
            super().keyPressEvent(event)

    def _titles(self) -> ReadingColumn:
        reading = ReadingColumn()
        frame, column = card()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        for place, known in enumerate(self._cards):
            row = TitleRow(known.title)
            row.clicked.connect(partial(self.open_card, place))
            self._rows.append(row)
            column.addWidget(row)
        reading.column.addWidget(frame)
        questions = self.tr("Questions to stay with")
        sources = self.tr("About and sources")
        reading.column.addWidget(
            flowing(
                button(questions, "link", pressed=self.reflections_wanted.emit),
                button(sources, "link", pressed=self.sources_wanted.emit),
                gap=24,
            )
        )
        return reading

    def _one_card(self) -> ReadingColumn:
        reading = ReadingColumn()
        reading.column.addWidget(self._view)
        reading.column.addWidget(self._turning)
        for control in (self._all, self._view.support):
            self._turning.listen_at(control)
        return reading

    def _show_card(self, place: int) -> None:
        shown = self._cards[place]
        self._view.show_card(shown, self._turning.words)
        self._turning.announce(shown.title)
        self.verticalScrollBar().setValue(0)
