# SPDX-License-Identifier: MIT
"""The port to storage: what a journal must offer."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId

if TYPE_CHECKING:
    from uuid import UUID

    from mindful.domain.cards import Cards
    from mindful.domain.check_in import CheckIns
    from mindful.domain.comparison import Comparisons
    from mindful.domain.situation import OwnSituations


class Filter(NamedTuple):
    """Which sessions are meant; days are inclusive, `text` is looked for in notes."""

    since: date | None = None
    until: date | None = None
    practice: PracticeId | None = None
    situation: SituationId | None = None
    text: str = ""


class Page(NamedTuple):
    """A stretch of the history, newest first, and how many there are in all."""

    records: tuple[SessionRecord, ...]
    total: int


NONE = -1
"""The code of what is not there: no situation, nothing felt, no comparison."""

FELT = tuple(Felt)
"""What `felt_codes` index."""


@dataclass(frozen=True)
class Columns:
    """One scale of many sessions, oldest first; arrays of equal length n.

    `moments` are POSIX seconds to the millisecond (float64), `days` proleptic ordinals of the
    person's own day (int64), `before` and `after` answers (float64, NaN where none was given).
    Codes (int64) index `practices`, `situations`, FELT and `comparisons`, NONE where there is
    none. `all_days` (m,) are the days of every session wanted, answered on that scale or not.
    """

    scale: ScaleId
    moments: array[float]
    days: array[int]
    before: array[float]
    after: array[float]
    practice_codes: array[int]
    practices: tuple[PracticeId, ...]
    situation_codes: array[int]
    situations: tuple[SituationId, ...]
    felt_codes: array[int]
    comparison_codes: array[int]
    comparisons: tuple[str, ...]
    all_days: array[int]

    def __len__(self) -> int:
        return len(self.moments)


class Changes(NamedTuple):
    """Equal ones mean that nothing was written.

    `others` differs where another program has, `file` where another file has come to be there.
    """

    own: int
    others: int
    file: tuple[int, int] | None


class Journal(Protocol):
    """All sessions kept; every method raises JournalError with one line when it cannot."""

    @property
    def check_ins(self) -> CheckIns:
        """The weekly check-ins."""

    @property
    def own_situations(self) -> OwnSituations:
        """The situations of the person's own."""

    @property
    def comparisons(self) -> Comparisons:
        """Comparisons of two practices."""

    @property
    def cards(self) -> Cards:
        """The person's own cards."""

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id; on disk when it returns."""

    def amend(self, record: SessionRecord) -> None:
        """As save, for a session of the past: what is answered now was not given now."""

    def forget(self, id: UUID) -> None:
        """Remove a session and its answers; quietly nothing when it is not there."""

    def get(self, id: UUID) -> SessionRecord | None:
        """One session."""

    def page(self, wanted: Filter, offset: int, limit: int) -> Page:
        """For the history table: never all at once."""

    def columns(self, scale: ScaleId, wanted: Filter) -> Columns:
        """For insight and charts: sessions with at least one answer on that scale."""

    def reading(self, scale: ScaleId) -> Callable[[], Columns]:
        """What reads the columns of all sessions in whichever thread it is called."""

    def changes(self) -> Changes:
        """How far it has been written, to know whether it has to be read again."""

    def last_rated_at(self) -> datetime | None:
        """When anything was last answered before or after a session."""

    def close(self) -> None:
        """Let go of the file."""
