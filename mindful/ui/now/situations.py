# SPDX-License-Identifier: MIT
"""Chips for what is happening right now; none is chosen at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mindful.domain.situation import Situation, SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.flow_layout import FlowLayout


class SituationChips(QWidget):
    """Tells the chosen situation, or None when it is taken back."""

    chosen = Signal(object)

    def __init__(self, situations: Sequence[Situation]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What is happening right now?"))
        self._flow = FlowLayout(self)
        self._chips: dict[SituationId, QPushButton] = {}
        for situation in situations:
            if situation.at_first_sight:
                self._add(situation)
        self._later = [s for s in situations if not s.at_first_sight]
        self._more = button(self.tr("More…"), "chip", pressed=self._show_all)
        self._flow.addWidget(self._more)
        if not self._later:
            self._more.hide()

    def _add(self, situation: Situation) -> None:
        chip = button(situation.title, "chip", checkable=True)
        chip.clicked.connect(lambda checked: self._press(situation.id if checked else None))
        self._chips[situation.id] = chip
        self._flow.addWidget(chip)

    def _press(self, situation: SituationId | None) -> None:
        for known, chip in self._chips.items():
            chip.setChecked(known == situation)
        self.chosen.emit(situation)

    def _show_all(self) -> None:
        self._more.hide()
        for situation in self._later:
            self._add(situation)
        self._chips[self._later[0].id].setFocus()
