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
        flow = FlowLayout(self)
        self._chips: dict[SituationId, QPushButton] = {}
        self._hidden: list[QPushButton] = []
        for situation in situations:
            chip = button(situation.title, "chip", checkable=True)
            chip.clicked.connect(
                lambda checked, s=situation.id: self._press(s if checked else None)
            )
            self._chips[situation.id] = chip
            flow.addWidget(chip)
            if not situation.at_first_sight:
                chip.hide()
                self._hidden.append(chip)
        self._more = button(self.tr("More…"), "chip", pressed=self._show_all)
        flow.addWidget(self._more)
        self._more.setVisible(bool(self._hidden))

    def _press(self, situation: SituationId | None) -> None:
        for known, chip in self._chips.items():
            chip.setChecked(known == situation)
        self.chosen.emit(situation)

    def _show_all(self) -> None:
        for chip in self._hidden:
            chip.show()
        self._more.hide()
        if self._hidden:
            self._hidden[0].setFocus()
