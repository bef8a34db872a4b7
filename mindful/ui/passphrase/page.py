# SPDX-License-Identifier: MIT
"""Where a passphrase is typed: to unlock, to set one, to change it or to take it away."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from mindful.domain.lengths import SHORTEST_PASSPHRASE
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text


class Wish(StrEnum):
    """What is to be done."""

    UNLOCK = "unlock"
    SET = "set"
    CHANGE = "change"
    TAKE_AWAY = "take_away"


class Said(NamedTuple):
    """What was typed; empty where it was not asked."""

    wish: Wish
    present: str
    new: str
    remember: bool

    def __repr__(self) -> str:
        return f"Said({self.wish})"


class PassphrasePage(Page):
    """Asks only what the wish needs, and says in plain words what a lost passphrase means."""

    said = Signal(object)
    left = Signal()

    def __init__(self, wish: Wish) -> None:
        super().__init__(self._titles()[wish])
        self._wish = wish
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        reading = ReadingColumn()
        self.column.addLayout(reading.row)
        self._form = reading.column
        if wish in (Wish.SET, Wish.CHANGE):
            self._form.addWidget(text(self._warning()))
        asks_present = wish is not Wish.SET
        self._present = self._field(self.tr("Passphrase"), shown=asks_present)
        asks_new = wish in (Wish.SET, Wish.CHANGE)
        self._new = self._field(self.tr("New passphrase"), shown=asks_new)
        self._again = self._field(self.tr("New passphrase once more"), shown=asks_new)
        self._remember = QCheckBox(self.tr("Remember it in the keyring of this computer"))
        self._remember.setAccessibleName(self._remember.text())
        self._remember.setVisible(wish is not Wish.TAKE_AWAY)
        self._form.addWidget(self._remember)
        self._line = text("")
        self._form.addWidget(self._line)
        self._form.addWidget(
            flowing(button(self._titles()[wish], "primary", pressed=self._send), gap=24)
        )
        self.column.addStretch()

    def focus_first(self) -> None:
        """Let the first field be typed into."""
        (self._new if self._wish is Wish.SET else self._present).setFocus()

    def tell(self, line: str) -> None:
        """Say how it goes."""
        self._line.setText(line)

    def _titles(self) -> dict[Wish, str]:
        return {
            Wish.UNLOCK: self.tr("Unlock the journal"),
            Wish.SET: self.tr("Set a passphrase"),
            Wish.CHANGE: self.tr("Change the passphrase"),
            Wish.TAKE_AWAY: self.tr("Take the passphrase away"),
        }

    def _warning(self) -> str:
        return self.tr(
            "Without it nobody can read your journal and its backups, you neither. If it is lost,"
            " they are lost: nobody can bring them back. A few words that you will remember are"
            " better than one. Settings and practices of your own stay readable."
        )

    def _field(self, name: str, *, shown: bool) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(self._send)
        field.setVisible(shown)
        self._form.addWidget(field)
        return field

    def _send(self) -> None:
        new = self._new.text()
        if self._wish in (Wish.SET, Wish.CHANGE):
            if len(new) < SHORTEST_PASSPHRASE:
                words = self.tr("At least {count} letters, please.", "", SHORTEST_PASSPHRASE)
                self.tell(words.format(count=SHORTEST_PASSPHRASE))
                return
            if new != self._again.text():
                self.tell(self.tr("The two are not the same."))
                return
        said = Said(self._wish, self._present.text(), new, self._remember.isChecked())
        self._present.clear()
        self.said.emit(said)
