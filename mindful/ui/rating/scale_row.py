# SPDX-License-Identifier: MIT
"""One question with eleven numbers; nothing is preset and both ends always show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mindful.domain.rating import Scale
from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class ScaleRow(QWidget):
    """Tells an answer as soon as it is given; pressing it again takes it back."""

    answered = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.scale = scale
        self.setAccessibleName(scale.question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._question = text(scale.question, "question")
        column.addWidget(self._question)
        numbers = QHBoxLayout()
        numbers.setSpacing(6)
        self._numbers: dict[int, QPushButton] = {}
        for value in range(scale.lowest, scale.highest + 1):
            number = button(str(value), "number", name=f"{scale.name} {value}", checkable=True)
            number.clicked.connect(lambda checked, v=value: self._press(v if checked else None))
            self._numbers[value] = number
            numbers.addWidget(number)
        column.addLayout(numbers)
        ends = QHBoxLayout()
        ends.addWidget(text(scale.lowest_words, "small", wraps=False))
        ends.addStretch()
        ends.addWidget(text(scale.highest_words, "small", wraps=False))
        column.addLayout(ends)
        self._value: int | None = None

    @property
    def value(self) -> int | None:
        """The answer; None where there is none."""
        return self._value

    def give(self, value: int | None) -> None:
        """Answer by key; None takes an answer back."""
        self._press(value)

    def mark_current(self, *, current: bool) -> None:
        """Show whether the next digit answers this row."""
        self._question.setProperty("role", "question" if current else "question-waiting")
        self._question.style().unpolish(self._question)
        self._question.style().polish(self._question)

    def focus_first(self) -> None:
        """Let the keyboard begin here."""
        self._numbers[self.scale.lowest].setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, value: int | None) -> None:
        if value is not None and value not in self._numbers:
            return
        self._value = value
        for number, shown in self._numbers.items():
            shown.setChecked(number == value)
        self.answered.emit()
