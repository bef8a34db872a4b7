# SPDX-License-Identifier: MIT
"""A few times of day, each to be changed or left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from mindful.domain.reminders import MOST_A_DAY, clock_time
from mindful.ui.controls.button import button
from mindful.ui.wording import named

KEPT_AS = "HH:mm"
FURTHER = ("12:30", "17:30", "20:30")
"""What another time begins with: the first that is not yet there."""
INSET = 10
"""Pixels; a field of this kind does not heed the padding of a style sheet."""


class TimesRow(QWidget):
    """Tells all times whenever one changes."""

    changed = Signal(object)

    def __init__(self, times: Sequence[str]) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._is_showing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._another = button(self.tr("Another time"), "link", pressed=self._add)
        self._column.addWidget(self._another)
        self.show_times(times)

    def show_times(self, times: Sequence[str]) -> None:
        """Show these, without telling; what has the focus stays as it is."""
        self._is_showing = True
        while len(self._lines) > len(times):
            line = self._lines.pop()
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(times):
            self._lines.append(self._line())
            self._column.insertWidget(len(self._lines) - 1, self._lines[-1])
            self._lines[-1].show()
        for line, words in zip(self._lines, times, strict=True):
            if line.words != words:
                line.field.setTime(QTime(*clock_time(words)))
        self._another.setVisible(len(times) < MOST_A_DAY)
        self._is_showing = False

    @property
    def _times(self) -> tuple[str, ...]:
        return tuple(line.words for line in self._lines)

    def _line(self) -> _Line:
        line = _Line(len(self._lines) + 1)
        line.field.timeChanged.connect(self._told)
        line.leave.clicked.connect(lambda: self._drop(line))
        return line

    def _told(self) -> None:
        if not self._is_showing:
            self.changed.emit(self._times)

    def _add(self) -> None:
        new = next(words for words in FURTHER if words not in self._times)
        self.show_times((*self._times, new))
        self._lines[-1].field.setFocus()
        self.changed.emit(self._times)

    def _drop(self, line: _Line) -> None:
        gone = self._lines.index(line)
        left = tuple(words for number, words in enumerate(self._times) if number != gone)
        self.show_times(left)
        self._another.setFocus()
        self.changed.emit(left)


class _Line(QWidget):
    """One time, and leaving it out."""

    def __init__(self, number: int) -> None:
        super().__init__()
        name = self.tr("Time {number}").format(number=number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.field = QTimeEdit()
        self.field.setAccessibleName(name)
        self.field.lineEdit().setTextMargins(INSET, 0, INSET, 0)
        words = self.tr("Leave out")
        self.leave = button(words, "link", name=named(words, name))
        row.addWidget(self.field)
        row.addWidget(self.leave)
        row.addStretch()

    @property
    def words(self) -> str:
        """HH:MM."""
        return self.field.time().toString(KEPT_AS)
