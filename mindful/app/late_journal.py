# SPDX-License-Identifier: MIT
"""A journal that is opened when it is first needed, and again where that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from mindful.domain.cards import Cards
    from mindful.domain.check_in import CheckIns
    from mindful.domain.comparison import Comparisons
    from mindful.domain.journal import Columns, Filter, Journal, Page
    from mindful.domain.rating import ScaleId
    from mindful.domain.record import SessionRecord
    from mindful.domain.situation import OwnSituations


class LateJournal:
    """Opens through `open_journal`, which raises JournalError; then so does every method."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open = open_journal
        self._opened: Journal | None = None

    @property
    def journal(self) -> Journal:
        """The journal itself."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    @property
    def check_ins(self) -> CheckIns:
        """The weekly check-ins."""
        return self.journal.check_ins

    @property
    def own_situations(self) -> OwnSituations:
        """The situations of the person's own."""
        return self.journal.own_situations

    @property
    def comparisons(self) -> Comparisons:
        """Comparisons of two practices."""
        return self.journal.comparisons

    @property
    def cards(self) -> Cards:
        """The person's own cards."""
        return self.journal.cards

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id."""
        self.journal.save(record)

    def forget(self, id: UUID) -> None:
        """Remove a session."""
        self.journal.forget(id)

    def get(self, id: UUID) -> SessionRecord | None:
        """One session."""
        return self.journal.get(id)

    def page(self, wanted: Filter, offset: int, limit: int) -> Page:
        """For the history table."""
        return self.journal.page(wanted, offset, limit)

    def columns(self, scale: ScaleId, wanted: Filter) -> Columns:
        """For insight and charts."""
        return self.journal.columns(scale, wanted)

    def last_rated_at(self) -> datetime | None:
        """When anything was last answered."""
        return self.journal.last_rated_at()

    def close(self) -> None:
        """Let go of the file, if it was ever opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
