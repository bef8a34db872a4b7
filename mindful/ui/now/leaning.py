# SPDX-License-Identifier: MIT
"""What one feels drawn to right now; asked for this once, and never said of a person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindful.domain.situation import Leaning
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text


class LeaningRow(QWidget):
    """Four answers, none preset; pressing one again takes it back."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        question = self.tr("Right now I feel more")
        self.setAccessibleName(question)
        words = {
            Leaning.CHASE: self.tr("Pulled to chase"),
            Leaning.WITHDRAW: self.tr("Pulled to withdraw"),
            Leaning.BOTH: self.tr("Both"),
            Leaning.UNSURE: self.tr("Not sure"),
        }
        self._chips = {
            leaning: button(said, "chip", checkable=True) for leaning, said in words.items()
        }
        for leaning, chip in self._chips.items():
            chip.clicked.connect(
                lambda checked, known=leaning: self._press(known if checked else None)
            )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(flowing(text(question, "muted", wraps=False), *self._chips.values(), gap=10))

    def clear(self) -> None:
        """Take the answer back without telling."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def _press(self, leaning: Leaning | None) -> None:
        for known, chip in self._chips.items():
            chip.setChecked(known is leaning)
        self.chosen.emit(leaning)
