# SPDX-License-Identifier: MIT
"""When and how long a session was that was held without the app."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindful.domain.glance import DEFAULT_PRACTICE, PracticeId
from mindful.domain.record import Outcome, SessionRecord
from mindful.ui.controls.flow_layout import FlowLayout
from mindful.ui.journey.history_fields import (
    DayField,
    Picker,
    TimeField,
    labelled,
    unreadable_day,
)

GAP = 16
LENGTHS = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)
USUAL_LENGTH = 5
EARLIEST = 1970


class Unfit(Exception):
    """Why what was written down is no session; one line."""


class NewSessionFields(QWidget):
    """Practice, day, time and minutes."""

    def __init__(self, titles: Mapping[PracticeId, str]) -> None:
        super().__init__()
        self._knows_default = DEFAULT_PRACTICE in titles
        self._practice = Picker[PracticeId](self.tr("Practice"), [*titles.items()])
        self._day = DayField(self.tr("Day"))
        self._time = TimeField(self.tr("Time"))
        minutes = self.tr("{minutes} min")
        self._length = Picker[int](
            self.tr("Length"), [(n, minutes.format(minutes=n)) for n in LENGTHS]
        )
        row = FlowLayout(self, gap=GAP)
        for field in (self._practice, self._day, self._time, self._length):
            row.addWidget(labelled(field.accessibleName(), field))

    def start_over(self, now: datetime) -> None:
        """Stand at this moment, from which one goes back."""
        self._day.put(now.date())
        self._time.put(now.time())
        self._length.put(USUAL_LENGTH)
        if self._knows_default:
            self._practice.put(DEFAULT_PRACTICE)

    def focus_first(self) -> None:
        """Let the keyboard begin here."""
        self._practice.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self, now: datetime) -> SessionRecord:
        """The session as it stands here, unrated; raises Unfit."""
        day, clock = self._day.day, self._time.clock
        if day is None or day.year < EARLIEST:
            raise Unfit(unreadable_day())
        if clock is None:
            raise Unfit(self.tr("Write a time as 9:15."))
        # The person's own clock decides which offset held on that day.
        started = datetime.combine(day, clock).astimezone()
        if started > now:
            raise Unfit(self.tr("That moment is still to come."))
        seconds = self._length.value * 60.0
        return SessionRecord(
            id=uuid4(),
            practice=self._practice.value,
            situation=None,
            started_at=started,
            planned_seconds=seconds,
            practised_seconds=seconds,
            outcome=Outcome.COMPLETED,
        )
