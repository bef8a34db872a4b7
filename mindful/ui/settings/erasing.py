# SPDX-License-Identifier: MIT
"""Deleting days or everything; asked once more in the same place, with keeping as the first way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text


class Erasing(QWidget):
    """Tells what is to be deleted, once that was confirmed."""

    days_erased = Signal(object, object)
    everything_erased = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        day = QDate(today.year, today.month, today.day)
        self._first = self._day(day.addDays(-7), self.tr("First day"))
        self._last = self._day(day, self.tr("Last day"))
        column.addWidget(
            flowing(
                text(self.tr("From"), wraps=False),
                self._first,
                text(self.tr("to"), wraps=False),
                self._last,
                button(self.tr("Delete these days…"), pressed=self._ask_days),
                button(self.tr("Delete everything…"), pressed=self._ask_everything),
            )
        )
        self._question = text("")
        column.addWidget(self._question)
        self._act: Callable[[], None] = lambda: None
        self._keep = button(self.tr("Keep it"), "primary", pressed=self._rest)
        self._answers = flowing(self._keep, button(self.tr("Delete for good"), pressed=self._do))
        column.addWidget(self._answers)
        self._rest()

    def _day(self, day: QDate, name: str) -> QDateEdit:
        field = QDateEdit(day)
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        return field

    def _ask_days(self) -> None:
        first, last = sorted((self._first.date(), self._last.date()))
        self._ask(
            self.tr("Sessions of these days and all backups will be gone for good."),
            lambda: self.days_erased.emit(_python(first), _python(last)),
        )

    def _ask_everything(self) -> None:
        self._ask(
            self.tr(
                "Every session, card, check-in and backup will be gone for good. Files that you"
                " exported are yours to delete."
            ),
            self.everything_erased.emit,
        )

    def _ask(self, question: str, act: Callable[[], None]) -> None:
        self._act = act
        self._question.setText(question)
        self._question.show()
        self._answers.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self) -> None:
        self._rest()
        self._act()

    def _rest(self) -> None:
        self._question.hide()
        self._answers.hide()


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
