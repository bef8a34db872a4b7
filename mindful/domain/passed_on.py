# SPDX-License-Identifier: MIT
"""A journal that is another one behind it, but for what is said anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from mindful.domain.cards import Cards
    from mindful.domain.check_in import CheckIns
    from mindful.domain.comparison import Comparisons
    from mindful.domain.journal import Changes, Columns, Filter, Journal, Page
    from mindful.domain.rating import ScaleId
    from mindful.domain.record import SessionRecord
    from mindful.domain.situation import OwnSituations


class PassedOn:
    """Passes everything on; whatever differs is overridden, and nothing else has to be said."""

    def __init__(self, behind: Journal) -> None:
        self._behind = behind

    @property
    def behind(self) -> Journal:
        """The journal that answers."""
        return self._behind

    @property
    def cards(self) -> Cards:
        """The person's own cards."""
        return self.behind.cards

    @property
    def check_ins(self) -> CheckIns:
        """The weekly check-ins."""
        return self.behind.check_ins

    @property
    def comparisons(self) -> Comparisons:
        """Comparisons of two practices."""
        return self.behind.comparisons

    @property
    def own_situations(self) -> OwnSituations:
        """The situations of the person's own."""
        return self.behind.own_situations

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id."""
        self.behind.save(record)

    def amend(self, record: SessionRecord) -> None:
        """As save, for a session of the past."""
        self.behind.amend(record)

    def forget(self, id: UUID) -> None:
        """Remove a session and its answers."""
        self.behind.forget(id)

    def get(self, id: UUID) -> SessionRecord | None:
        """One session."""
        return self.behind.get(id)

    def page(self, wanted: Filter, offset: int, limit: int) -> Page:
        """For the history table."""
        return self.behind.page(wanted, offset, limit)

    def columns(self, scale: ScaleId, wanted: Filter) -> Columns:
        """For insight and charts."""
        return self.behind.columns(scale, wanted)

    def reading(self, scale: ScaleId) -> Callable[[], Columns]:
        """What reads a scale in any thread."""
        return self.behind.reading(scale)

    def changes(self) -> Changes:
        """How far it has been written."""
        return self.behind.changes()

    def last_rated_at(self) -> datetime | None:
        """When anything was last answered."""
        return self.behind.last_rated_at()

    def close(self) -> None:
        """Let go of the file."""
        self.behind.close()
