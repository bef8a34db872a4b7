# SPDX-License-Identifier: MIT
"""The statements of the week and the one scale, by hand or by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from mindful.domain.check_in import SETTLED, ItemId
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.reading import WeeklyQuestions
from mindful.ui.controls.typed import key_of
from mindful.ui.rating.number_row import digit_of
from mindful.ui.rating.scale_row import ScaleRow
from mindful.ui.weekly.item_row import ItemRow


class WeeklyForm(QWidget):
    """Holds the rows; a digit answers and moves on, X leaves out, Backspace returns.

    `reached` tells the row the keyboard has gone to, `finished` that it has passed the last;
    `aside` stands between the statements and the scale.
    """

    answered = Signal()
    reached = Signal(QWidget)
    finished = Signal()

    def __init__(self, questions: WeeklyQuestions, aside: QWidget) -> None:
        super().__init__()
        items = [ItemRow(item, questions.answers) for item in questions.items]
        settled = ScaleRow(self._scale(questions))
        self._rows: list[ItemRow | ScaleRow] = [*items, settled]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(26)
        for row in self._rows:
            row.answered.connect(self.answered)
            if row is settled:
                column.addWidget(aside)
                column.addSpacing(10)
            column.addWidget(row)
            for control in row.findChildren(QAbstractButton):
                control.installEventFilter(self)

    @property
    def answers(self) -> dict[ItemId, int]:
        """What has been answered so far, by question."""
        return {_id_of(row): row.value for row in self._rows if row.value is not None}

    def start_over(self) -> None:
        """Take every answer back."""
        for row in self._rows:
            row.give(None)

    def go_to(self, place: int) -> None:
        """Let the keyboard go on at that row; past the last it has finished."""
        if place == len(self._rows):
            self.finished.emit()
        elif 0 <= place < len(self._rows):
            self._rows[place].focus_first()
            self.reached.emit(self._rows[place])

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer, leave out, move or return by key; False when the key means something else."""
        here = self._here()
        digit = digit_of(event)
        if digit is not None:
            self._answer(here, digit)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        elif key_of(event) == Qt.Key.Key_X:
            self._leave_out(here)
        elif event.key() == Qt.Key.Key_Backspace:
            self._return(here)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.go_to(here + (1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take Up and Down to move among its neighbours, and answer on the way.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            up_or_down = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            return up_or_down and self.take_key(event)
        return super().eventFilter(watched, event)

    def _here(self) -> int:
        """The row that has the focus; beside them all, one is past the last."""
        focused = self.window().focusWidget()
        for place, row in enumerate(self._rows):
            if focused is not None and row.isAncestorOf(focused):
                return place
        return len(self._rows)

    def _answer(self, here: int, digit: int) -> None:
        if here == len(self._rows):
            return
        row = self._rows[here]
        value = digit - 1 if isinstance(row, ItemRow) else digit
        row.give(value)
        if row.value == value:
            self.go_to(here + 1)

    def _leave_out(self, here: int) -> None:
        if here < len(self._rows):
            self._rows[here].give(None)
            self.go_to(here + 1)

    def _return(self, here: int) -> None:
        has_answer = here < len(self._rows) and self._rows[here].value is not None
        place = here if has_answer else max(0, here - 1)
        self._rows[place].give(None)
        self.go_to(place)

    def _scale(self, questions: WeeklyQuestions) -> Scale:
        settled = questions.settled
        return Scale(
            id=ScaleId(SETTLED),
            name=self.tr("Settled"),
            question=settled.words,
            lowest_words=settled.low,
            highest_words=settled.high,
            better=1,
        )


def _id_of(row: ItemRow | ScaleRow) -> ItemId:
    return row.item.id if isinstance(row, ItemRow) else SETTLED
