# SPDX-License-Identifier: MIT
"""At most two questions; a digit answers and moves on, Backspace returns, X skips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.rating import Rating, Scale
from mindful.ui.controls.typed import key_of
from mindful.ui.rating.number_row import digit_of
from mindful.ui.rating.scale_row import ScaleRow


class RatingPanel(QWidget):
    """Holds the rows; `answered` after each answer, `finished` when a key has passed the last."""

    answered = Signal()
    finished = Signal()

    def __init__(self, scales: Sequence[Scale]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(28)
        self._rows = [ScaleRow(scale) for scale in scales]
        for row in self._rows:
            row.answered.connect(self.answered)
            column.addWidget(row)
        self._current = 0
        self._mark()

    @property
    def rating(self) -> Rating:
        """What has been answered so far."""
        return Rating({row.scale.id: row.value for row in self._rows if row.value is not None})

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer, skip or return by key; False when the key means something else."""
        digit = digit_of(event)
        if digit is not None:
            self._answer(digit)
        elif key_of(event) == Qt.Key.Key_X:
            self._answer(None)
        elif event.key() == Qt.Key.Key_Backspace:
            self._current = max(0, self._current - 1)
            self._rows[self._current].give(None)
            self._mark()
        else:
            return False
        return True

    def _answer(self, value: int | None) -> None:
        if self._current >= len(self._rows):
            return
        self._rows[self._current].give(value)
        self._current += 1
        self._mark()
        if self._current == len(self._rows):
            self.finished.emit()

    def _mark(self) -> None:
        waiting = self._current < len(self._rows)
        for index, row in enumerate(self._rows):
            row.mark_current(current=not waiting or index == self._current)
