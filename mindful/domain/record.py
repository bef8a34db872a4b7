# SPDX-License-Identifier: MIT
"""One kept session."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, Rating, ScaleId
from mindful.domain.situation import SituationId

SHORTEST_UNRATED = 20.0
"""Seconds under which a session without any answer is not kept."""

RATING_PAUSE = timedelta(minutes=30)
"""At most one rating in this time: rating can itself become checking."""


class Outcome(StrEnum):
    """How a session went; open ones found at the next start were interrupted."""

    OPEN = "open"
    COMPLETED = "completed"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True)
class Later:
    """An answer given some time after the session."""

    at: datetime
    scale: ScaleId
    value: int


@dataclass(frozen=True)
class SessionRecord:
    """One session as the journal keeps it; seconds without settle-in, pauses and gaps.

    `started_at` is the end of the check-in, with the person's own offset from UTC.
    """

    id: UUID
    practice: PracticeId
    situation: SituationId | None
    started_at: datetime
    planned_seconds: float
    practised_seconds: float
    outcome: Outcome
    before: Rating = field(default_factory=Rating)
    after: Rating = field(default_factory=Rating)
    later: tuple[Later, ...] = ()
    felt: Felt | None = None
    note: str | None = None
    flow: str | None = None
    leaning: str | None = None
    suited: bool | None = None
    comparison: str | None = None

    def __post_init__(self) -> None:
        if self.started_at.tzinfo is None:
            raise ValueError("started_at needs its offset from UTC")

    @property
    def day(self) -> date:
        """The person's own calendar day."""
        return self.started_at.date()

    @property
    def is_rated(self) -> bool:
        """Whether anything at all was answered."""
        return bool(self.before or self.after or self.later or self.felt)

    @property
    def is_worth_keeping(self) -> bool:
        """A few unrated seconds are a misclick, not a session."""
        return self.is_rated or self.note is not None or self.practised_seconds >= SHORTEST_UNRATED
