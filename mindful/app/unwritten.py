# SPDX-License-Identifier: MIT
"""A journal that is read as ever and written not at all, for sessions that are to leave nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mindful.domain.cards import Cards
    from mindful.domain.check_in import CheckIns
    from mindful.domain.comparison import Comparisons
    from mindful.domain.journal import Columns, Filter, Journal, Page
    from mindful.domain.rating import ScaleId
    from mindful.domain.record import SessionRecord
    from mindful.domain.situation import OwnSituations


class Unwritten:
    """Forgets every session it is given; the rest is the journal's own."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @property
    def comparisons(self) -> Comparisons:
        """Comparisons of two practices."""
        return self._journal.comparisons

    @property
    def cards(self) -> Cards:
        """The person's own cards."""
        return self._journal.cards

    @property
    def check_ins(self) -> CheckIns:
        """The weekly check-ins."""
        return self._journal.check_ins

    @property
    def own_situations(self) -> OwnSituations:
        """The situations of the person's own."""
        return self._journal.own_situations

    def save(self, record: SessionRecord) -> None:
        """Keep nothing."""

    def forget(self, id: UUID) -> None:
        """There is nothing to forget."""

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
        """The journal itself is closed by whoever opened it."""
