# SPDX-License-Identifier: MIT
"""After: the same rows, compared with before, a note if one likes, and a way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mindful.domain.rating import ANXIETY, Felt, Rating, Scale
from mindful.ui.controls.button import button
from mindful.ui.controls.centred_card import CentredCard
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.rating.panel import RatingPanel
from mindful.ui.wording import felt as felt_words

CLEARLY_HARDER = 2
LONGEST_NOTE = 2000


class CheckOut(CentredCard):
    """Tells every answer as it is given; Close needs none of them."""

    answered = Signal(object, object, str)
    closed = Signal()
    more_wanted = Signal()
    grounding_wanted = Signal()
    support_wanted = Signal()

    def __init__(
        self, scales: Sequence[Scale], opening: str, before: Rating, *, more_offered: bool
    ) -> None:
        super().__init__()
        self._before = before
        self._felt: Felt | None = None
        self._opening = opening
        self._line = text(opening, "lead")
        self._panel = RatingPanel(scales)
        self._note = QLineEdit()
        self._fill(more_offered=more_offered)
        self._line.setVisible(bool(opening))
        self._panel.setVisible(bool(scales))
        self.settle()
        self._panel.answered.connect(self._tell)
        self._panel.finished.connect(self._close_button.setFocus)

    def take_key(self, event: QKeyEvent) -> bool:
        """Rate by the number row; Enter closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
            return True
        return not self._panel.isHidden() and self._panel.take_key(event)

    def _fill(self, *, more_offered: bool) -> None:
        self._note.setPlaceholderText(self.tr("A note, if you like"))
        self._note.setAccessibleName(self.tr("A note, if you like"))
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.editingFinished.connect(self._tell)
        self.column.addWidget(self._line)
        self.column.addWidget(self._panel)
        self.column.addSpacing(8)
        self.column.addWidget(text(self.tr("Compared with before, it feels"), "muted"))
        self.column.addWidget(self._felt_row())
        self.column.addWidget(self._note)
        self.column.addWidget(self._harder_row())
        self.column.addSpacing(8)
        self.column.addWidget(self._ways_out(more_offered=more_offered))

    def _felt_row(self) -> QWidget:
        words = {
            Felt.EASIER: self.tr("Easier"),
            Felt.SAME: self.tr("About the same"),
            Felt.HARDER: self.tr("Harder"),
        }
        self._felt_buttons: dict[Felt, QPushButton] = {}
        for answer, name in words.items():
            made = button(name, "chip", checkable=True)
            made.clicked.connect(lambda checked, a=answer: self._feel(a if checked else None))
            self._felt_buttons[answer] = made
        return flowing(*self._felt_buttons.values(), gap=10)

    def _harder_row(self) -> QWidget:
        self._offers = (
            button(
                self.tr("One minute of looking around, eyes open"),
                "link",
                pressed=self.grounding_wanted.emit,
            ),
            button(self.tr("See support"), "link", pressed=self.support_wanted.emit),
        )
        row = flowing(*self._offers, gap=24)
        for offer in self._offers:
            offer.hide()
        return row

    def _ways_out(self, *, more_offered: bool) -> QWidget:
        self._close_button = button(self.tr("Close"), "primary", pressed=self._close)
        self._more = button(self.tr("One more minute"), pressed=self.more_wanted.emit)
        if not more_offered:
            self._more.hide()
        return flowing(self._close_button, self._more)

    def _feel(self, answer: Felt | None) -> None:
        self._felt = answer
        for other, made in self._felt_buttons.items():
            made.setChecked(other is answer)
        self._tell()

    def _tell(self) -> None:
        self.answered.emit(self._panel.rating, self._felt, self._note.text())
        harder = self._felt is Felt.HARDER or self._is_clearly_harder()
        words = felt_words(Felt.HARDER) if harder else self._opening
        if self._felt is not None and not harder:
            words = felt_words(self._felt)
        self._line.setText(words)
        self._line.setVisible(bool(words))
        for offer in self._offers:
            offer.setVisible(harder)
        if harder:
            self._more.hide()

    def _is_clearly_harder(self) -> bool:
        before = self._before.answers.get(ANXIETY)
        now = self._panel.rating.answers.get(ANXIETY)
        return before is not None and now is not None and now - before >= CLEARLY_HARDER

    def _close(self) -> None:
        self._tell()
        self.closed.emit()
