# SPDX-License-Identifier: MIT
"""A journal that tells the trace how long each save took."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from mindful.domain.cards import Cards
from mindful.domain.check_in import CheckIns
from mindful.domain.comparison import Comparisons
from mindful.domain.journal import Columns, Filter, Page
from mindful.domain.rating import ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import OwnSituations
from mindful.domain.trace import Trace
from mindful.storage.journal import SqliteJournal


class TracedJournal:
    """Passes everything on to the journal it is given."""

    def __init__(self, journal: SqliteJournal, trace: Trace, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._trace = trace
        self._clock = clock

    @property
    def check_ins(self) -> CheckIns:
        """The weekly check-ins."""
        return self._journal.check_ins

    @property
    def own_situations(self) -> OwnSituations:
        """The situations of the person's own."""
        return self._journal.own_situations

    @property
    def comparisons(self) -> Comparisons:
        """Comparisons of two practices."""
        return self._journal.comparisons

    @property
    def cards(self) -> Cards:
        """The person's own cards."""
        return self._journal.cards

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id; tells the milliseconds."""
        begun = self._clock()
        self._journal.save(record)
        took = round((self._clock() - begun) * 1000, 3)
        self._trace("saved", kind=str(record.outcome), ms=took)

    def forget(self, id: UUID) -> None:
        """Remove a session and its answers."""
        self._journal.forget(id)

    def get(self, id: UUID) -> SessionRecord | None:
        """One session."""
        return self._journal.get(id)

    def page(self, wanted: Filter, offset: int, limit: int) -> Page:
        """For the history table."""
        return self._journal.page(wanted, offset, limit)

    def columns(self, scale: ScaleId, wanted: Filter) -> Columns:
        """For insight and charts."""
        return self._journal.columns(scale, wanted)

    def last_rated_at(self) -> datetime | None:
        """When anything was last answered."""
        return self._journal.last_rated_at()

    def close(self) -> None:
        """Let go of the file."""
        self._journal.close()
