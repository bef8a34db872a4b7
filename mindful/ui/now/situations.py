# SPDX-License-Identifier: MIT
"""Chips for what is happening right now; none is chosen at first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from mindful.domain.situation import Situation, SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LONGEST = 60
"""Characters of a situation of one's own."""
WIDE = 220


class SituationChips(QWidget):
    """Tells the chosen situation, or None when it is taken back."""

    chosen = Signal(object)
    own_written = Signal(str)

    def __init__(self, situations: Sequence[Situation]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is happening right now?"))
        self._flow = FlowLayout(self)
        self._chips: dict[SituationId, QPushButton] = {}
        for situation in situations:
            if situation.at_first_sight:
                self._add(situation)
        self._later = [s for s in situations if not s.at_first_sight]
        self._own: tuple[Situation, ...] = ()
        self._field: QLineEdit | None = None
        self._more = button(self.tr("More…"), "chip", pressed=self._show_all)
        self._flow.addWidget(self._more)
        if not self._later:
            self._more.hide()

    def _add(self, situation: Situation) -> None:
        chip = button(situation.title, "chip", checkable=True)
        chip.clicked.connect(lambda checked: self._press(situation.id if checked else None))
        self._chips[situation.id] = chip
        self._flow.addWidget(chip)

    def show_own(self, situations: Sequence[Situation]) -> None:
        """Offer the person's own after the shipped ones."""
        for gone in self._own:
            chip = self._chips.pop(gone.id, None)
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        self._own = tuple(situations)
        if self._more.isHidden():
            self._add_own()

    def _add_own(self) -> None:
        for situation in self._own:
            self._add(situation)
            self._chips[situation.id].show()
        self._offer_writing()

    def _offer_writing(self) -> None:
        """A field for one's own words, last of all."""
        if self._field is not None:
            self._field.deleteLater()
        self._field = field = _OwnWords()
        field.setPlaceholderText(self.tr("In your own words…"))
        field.setAccessibleName(self.tr("A situation in your own words"))
        field.setMaxLength(LONGEST)
        field.setMinimumWidth(WIDE)
        field.returnPressed.connect(lambda: self.own_written.emit(field.text()))
        self._flow.addWidget(field)
        field.show()

    def _press(self, situation: SituationId | None) -> None:
        for known, chip in self._chips.items():
            chip.setChecked(known == situation)
        self.chosen.emit(situation)

    def _show_all(self) -> None:
        self._more.hide()
        for situation in self._later:
            self._add(situation)
        self._add_own()
        self._chips[self._later[0].id].setFocus()


class _OwnWords(QLineEdit):
    """Keeps Enter to itself: on the page beneath it would begin a session."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  # 20 ms, and nobody has typed at first

        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
