# SPDX-License-Identifier: MIT
"""What a session is written down with: a day, a time, one of a list, a note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mindful.ui.controls.text import text
from mindful.ui.translated import tr

Value = TypeVar("Value")
SHORT = QLocale.FormatType.ShortFormat
DAY_WIDTH, TIME_WIDTH = 11, 7
"""Characters there is room for."""
NOTE_LINES = 3
SIDES = 30
"""Pixels of padding and border on both sides together."""
LONGEST_CHOICE = 13
"""Characters that a choice asks room for; longer ones are whole in its list."""


def unreadable_day() -> str:
    """What is said to a day that cannot be read."""
    return tr("Write a day as 2026-11-24.")


class NarrowField(QLineEdit):
    """As wide as so many digits."""

    def __init__(self, name: str, digits: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._digits = digits

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("0") * self._digits + SIDES
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class DayField(NarrowField):
    """A day as 2026-11-24 or as the person's language has it; empty is none."""

    def __init__(self, name: str) -> None:
        super().__init__(name, DAY_WIDTH)
        self.setPlaceholderText(self.tr("2026-11-24"))

    @property
    def is_readable(self) -> bool:
        """Whether it is a day, or empty."""
        return self.day is not None or not self.text().strip()

    @property
    def day(self) -> date | None:
        """The day; None where it is empty or cannot be read."""
        words = self.text().strip()
        found = QDate.fromString(words, Qt.DateFormat.ISODate)
        if not found.isValid():
            # A short year would be one of the last century.
            found = QDate.fromString(words, _long_year(QLocale().dateFormat(SHORT)))
        return date(found.year(), found.month(), found.day()) if found.isValid() else None

    def put(self, day: date | None) -> None:
        """Show a day."""
        self.setText("" if day is None else day.isoformat())


class TimeField(NarrowField):
    """A time of day as 9:15 or as the person's language has it."""

    def __init__(self, name: str) -> None:
        super().__init__(name, TIME_WIDTH)
        self.setPlaceholderText(self.tr("9:15"))

    @property
    def clock(self) -> time | None:
        """The time; None where it cannot be read."""
        words = self.text().strip()
        found = QTime.fromString(words, "H:m")
        if not found.isValid():
            found = QLocale().toTime(words, SHORT)
        return time(found.hour(), found.minute()) if found.isValid() else None

    def put(self, moment: time) -> None:
        """Show a time."""
        self.setText(f"{moment:%H:%M}")


class Picker(QComboBox, Generic[Value]):
    """One of a list; the wheel changes it only where the keyboard is."""

    def __init__(self, name: str, options: Sequence[tuple[Value, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[Value] = []
        self.offer(options)

    @property
    def value(self) -> Value:
        """What is chosen; wants at least one option."""
        return self._values[self.currentIndex()]

    def offer(self, options: Sequence[tuple[Value, str]]) -> None:
        """Have these instead, the first of them chosen, without telling."""
        blocked = self.blockSignals(True)
        self._values = [value for value, _ in options]
        self.clear()
        self.addItems([words for _, words in options])
        longest = max((len(words) for _, words in options), default=0)
        self.setMinimumContentsLength(min(longest, LONGEST_CHOICE))
        self.blockSignals(blocked)

    def put(self, value: Value, words: str = "") -> None:
        """Choose it, adding it with those words where it is not in the list."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words or str(value))
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NoteField(QPlainTextEdit):
    """A note of a few lines; Enter is done with it, Shift and Enter begin a line."""

    finished = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)


def labelled(words: str, field: QWidget) -> QWidget:
    """A field with its name above it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    name = text(words, "small", wraps=False)
    name.setBuddy(field)
    column.addWidget(name)
    column.addWidget(field)
    return whole


def _long_year(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
