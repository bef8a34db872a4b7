# SPDX-License-Identifier: MIT
"""A journal that tells the trace how long each save took."""

from __future__ import annotations

from collections.abc import Callable

from mindful.domain.journal import Journal
from mindful.domain.passed_on import PassedOn
from mindful.domain.record import SessionRecord
from mindful.domain.trace import Trace


class TracedJournal(PassedOn):
    """Milliseconds by a monotonic clock."""

    def __init__(self, journal: Journal, trace: Trace, clock: Callable[[], float]) -> None:
        super().__init__(journal)
        self._trace = trace
        self._clock = clock

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id; tells the milliseconds."""
        begun = self._clock()
        super().save(record)
        took = round((self._clock() - begun) * 1000, 3)
        self._trace("saved", kind=str(record.outcome), ms=took)
