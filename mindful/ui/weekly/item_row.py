# SPDX-License-Identifier: MIT
"""One statement with its five answers; nothing is preset, and any may be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from mindful.domain.reading import WeeklyItem
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.wording import named


class ItemRow(QWidget):
    """Tells an answer as soon as it is given; pressing it again takes it back.

    Tab reaches it once, Left and Right move within it.
    """

    answered = Signal()

    def __init__(self, item: WeeklyItem, answers: Sequence[str]) -> None:
        super().__init__()
        self.item = item
        self.setAccessibleName(item.words)
        self._value: int | None = None
        self._group = QButtonGroup(self)
        self._chips: list[QPushButton] = []
        for value, words in enumerate(answers):
            chip = button(words, "chip", name=named(words, item.words), checkable=True)
            self._group.addButton(chip, value)
            self._chips.append(chip)
        self._group.idClicked.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text(item.words))
        column.addWidget(flowing(*self._chips, gap=8))

    @property
    def value(self) -> int | None:
        """0 for the first of the answers; None where there is none."""
        return self._value

    def give(self, value: int | None) -> None:
        """Answer by key; None takes an answer back, and what is not offered changes nothing."""
        if value is not None and not 0 <= value < len(self._chips):
            return
        self._value = value
        # An exclusive group keeps whatever was chosen first; here it may be taken back.
        self._group.setExclusive(False)
        for place, chip in enumerate(self._chips):
            chip.setChecked(place == value)
        self._group.setExclusive(True)
        self.answered.emit()

    def focus_first(self) -> None:
        """Let the keyboard go on here, at what was answered if anything was."""
        self._chips[self._value or 0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, value: int) -> None:
        self.give(None if value == self._value else value)
