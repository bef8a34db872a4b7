# SPDX-License-Identifier: MIT
"""How far back is shown: a week, six weeks, a year, all, or between two days of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from mindful.ui.controls.choice import Choice
from mindful.ui.controls.text import text


class Range(StrEnum):
    """What can be chosen."""

    WEEK = "week"
    SIX_WEEKS = "six_weeks"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


BACK = {Range.WEEK: 7, Range.SIX_WEEKS: 42, Range.YEAR: 365}
"""Days, today among them."""


class DaysShown(NamedTuple):
    """Both inclusive; None is as far as there is anything."""

    since: date | None
    until: date | None


class RangeChoice(QObject):
    """`segments` and `fields` are to be laid out; `changed` tells that other days are wanted."""

    changed = Signal()

    def __init__(self, present: Range, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self.segments = Choice(
            [
                (Range.WEEK, self.tr("Week")),
                (Range.SIX_WEEKS, self.tr("6 weeks")),
                (Range.YEAR, self.tr("Year")),
                (Range.ALL, self.tr("All")),
                (Range.OWN, self.tr("Own")),
            ],
            present,
            name=self.tr("Range"),
        )
        self.fields = QWidget()
        self._since = _field(self.tr("From"), today() - timedelta(days=BACK[Range.SIX_WEEKS] - 1))
        self._until = _field(self.tr("To"), today())
        row = QHBoxLayout(self.fields)
        row.setContentsMargins(0, 0, 0, 0)
        for words, field in ((self.tr("From"), self._since), (self.tr("to"), self._until)):
            row.addWidget(text(words, "muted", wraps=False))
            row.addWidget(field)
        self.fields.setVisible(present is Range.OWN)
        self.segments.chosen.connect(self._choose)
        for field in (self._since, self._until):
            field.dateChanged.connect(lambda _: self.changed.emit())

    @property
    def days(self) -> DaysShown:
        """The days wanted, as of now."""
        chosen = self.segments.value
        if chosen is Range.OWN:
            return DaysShown(*sorted((_day(self._since), _day(self._until))))
        if chosen is None or chosen is Range.ALL:
            return DaysShown(None, None)
        today = self._today()
        return DaysShown(today - timedelta(days=BACK[chosen] - 1), today)

    def choose(self, wanted: Range) -> None:
        """Want those days."""
        self.segments.choose(wanted)
        self._choose(wanted)

    def _choose(self, chosen: Range) -> None:
        self.fields.setVisible(chosen is Range.OWN)
        self.changed.emit()


def _field(name: str, day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setCalendarPopup(True)
    return field


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
