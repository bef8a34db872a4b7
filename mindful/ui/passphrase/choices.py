# SPDX-License-Identifier: MIT
"""What can be done about a passphrase, in the group Privacy of Settings."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.passphrase.page import Wish


class Passphrase(NamedTuple):
    """Whether one can be set, is set, and is waited for."""

    possible: bool = False
    is_set: bool = False
    locked: bool = False


class PassphraseChoices(QWidget):
    """Shows what is possible now."""

    wanted = Signal(object)
    lock_wanted = Signal()
    minutes_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = text("", "small")
        column.addWidget(self._words)
        self._set = self._button(self.tr("Set a passphrase…"), Wish.SET)
        self._unlock = self._button(self.tr("Unlock…"), Wish.UNLOCK)
        self._change = self._button(self.tr("Change the passphrase…"), Wish.CHANGE)
        self._take_away = self._button(self.tr("Take it away…"), Wish.TAKE_AWAY)
        self._lock = button(self.tr("Lock now"), pressed=self.lock_wanted.emit)
        self._all = (self._set, self._unlock, self._lock, self._change, self._take_away)
        column.addWidget(flowing(*self._all))
        name = self.tr("Lock when nobody was here for")
        never, minutes = self.tr("Never"), self.tr("{count} min")
        options = [(0, never), *((count, minutes.format(count=count)) for count in (5, 15, 60))]
        self._after = Choice(options, 0, name=name)
        self._after.chosen.connect(self.minutes_chosen)
        self._row = flowing(text(name, wraps=False), self._after)
        column.addWidget(self._row)
        self.show_state(Passphrase())

    def show_state(self, state: Passphrase) -> None:
        """Offer what fits how things are."""
        possible, is_set, locked = state
        offered = {
            self._set: possible and not is_set,
            self._unlock: is_set and locked,
            self._lock: is_set and not locked,
            self._change: is_set and not locked,
            self._take_away: is_set and not locked,
        }
        for one in self._all:
            one.setVisible(offered[one])
        self._row.setVisible(is_set)
        if possible or is_set:
            words = self.tr("A passphrase keeps the journal from whoever has your computer.")
        else:
            words = self.tr(
                "A passphrase over the journal is possible with: pip install mindful[lock]"
            )
        self._words.setText(words)

    def show_minutes(self, minutes: int) -> None:
        """Show after how many it locks, 0 for never."""
        self._after.choose(minutes)

    def _button(self, words: str, wish: Wish) -> QWidget:
        return button(words, pressed=lambda: self.wanted.emit(wish))
