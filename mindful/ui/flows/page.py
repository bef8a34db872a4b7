# SPDX-License-Identifier: MIT
"""Where a flow is shown: one card at a time, in place of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mindful.ui.flows.step_card import StepCard

if TYPE_CHECKING:
    from mindful.domain.start import Start


class FlowPage(QWidget):
    """Shows cards; `session_wanted` asks for breath in between, `closed` says that it is over."""

    session_wanted = Signal(object)
    support_wanted = Signal()
    front_wanted = Signal()
    closed = Signal()
    app_left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._card: StepCard | None = None
        self._is_over = False
        self._cards = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._cards)

    @property
    def card(self) -> StepCard | None:
        """What is shown."""
        return self._card

    def turn_to(self, card: StepCard) -> None:
        """Show a card in place of the one before."""
        before = self._card
        self._card = card
        self._cards.addWidget(card)
        self._cards.setCurrentWidget(card)
        if before is not None:
            self._cards.removeWidget(before)
            before.deleteLater()
        card.arrive()

    def breathe(self, start: Start) -> None:
        """Ask for a session; the flow goes on when it is over."""
        self.session_wanted.emit(start)

    def come_back(self) -> None:
        """Be in front again after it."""
        self.front_wanted.emit()

    def end(self) -> None:
        """Be over; words that were not kept are gone."""
        if not self._is_over:
            self._is_over = True
            self.closed.emit()

    def end_with_app(self) -> None:
        """Be over, and let the app close too."""
        self.end()
        self.app_left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._card is not None and self._card.take_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
