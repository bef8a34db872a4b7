# SPDX-License-Identifier: MIT
"""What the views of the journey read from the journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from mindful.domain.check_in import WeeklyCheckIn
from mindful.domain.flow import FlowId
from mindful.domain.glance import Glance, PracticeId
from mindful.domain.journal import Columns, Filter, Journal
from mindful.domain.rating import URGE
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.insight.never_ranked import never_ranked
from mindful.ui.journey.every_session import EverySession
from mindful.ui.journey.range_choice import DaysShown

WAITING = SituationId("waiting_for_reply")
MOST_WAITINGS = 400
"""Sessions looked through for them, newest first."""
OF_A_DAY = 50


class Source:
    """Every method raises JournalError where the journal cannot be read."""

    def __init__(
        self,
        journal: Journal,
        glances: Mapping[PracticeId, Glance],
        now: Callable[[], datetime],
    ) -> None:
        self._journal = journal
        self._glances = glances
        self._now = now
        self.every_session = EverySession(journal, lambda: self.today)

    @property
    def today(self) -> date:
        """The person's own day."""
        return self._now().date()

    @property
    def order(self) -> tuple[PracticeId, ...]:
        """The practices in the order of the library."""
        return tuple(self._glances)

    def never_ranked(self, columns: Columns) -> frozenset[PracticeId]:
        """Of the practices met alone: each is a file to be read."""
        known = (self._glances.get(practice) for practice in columns.practices)
        return never_ranked(glance for glance in known if glance is not None)

    def waitings(self, days: DaysShown) -> tuple[SessionRecord, ...]:
        """Waitings in which the pull was rated, oldest first."""
        wanted = Filter(since=days.since, until=days.until, situation=WAITING)
        records = self._journal.page(wanted, 0, MOST_WAITINGS).records
        return tuple(record for record in reversed(records) if _is_waiting(record))

    def check_ins(self) -> tuple[WeeklyCheckIn, ...]:
        """The weekly check-ins, oldest first."""
        return self._journal.check_ins.all()

    def practised_on(self, day: date) -> tuple[PracticeId, ...]:
        """What was practised on a day, in its order."""
        records = self._journal.page(Filter(since=day, until=day), 0, OF_A_DAY).records
        return tuple(record.practice for record in reversed(records))


def _is_waiting(record: SessionRecord) -> bool:
    later = any(answer.scale == URGE for answer in record.later)
    rated = URGE in record.before.answers or URGE in record.after.answers
    return later or (rated and record.flow == FlowId.WAITING)
