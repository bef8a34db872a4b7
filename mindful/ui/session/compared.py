# SPDX-License-Identifier: MIT
"""One tap after a session: compared with before, or whether the words were found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text

Answer = TypeVar("Answer")


class OneTap(QWidget, Generic[Answer]):
    """A question with a few answers, none preset; pressing one again takes it back."""

    answered = Signal()

    def __init__(self, question: str, answers: Sequence[tuple[Answer, str]]) -> None:
        super().__init__()
        self.setAccessibleName(question)
        self.value: Answer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text(question, "muted"))
        self._chips: list[QPushButton] = []
        for answer, words in answers:
            chip = button(words, "chip", checkable=True)
            chip.clicked.connect(
                lambda checked, c=chip, a=answer: self._press(c, a if checked else None)
            )
            self._chips.append(chip)
        column.addWidget(flowing(*self._chips, gap=10))

    def _press(self, pressed: QPushButton, answer: Answer | None) -> None:
        self.value = answer
        for chip in self._chips:
            chip.setChecked(chip is pressed and answer is not None)
        self.answered.emit()
