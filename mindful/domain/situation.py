# SPDX-License-Identifier: MIT
"""What is happening right now, in the person's own voice."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import zip_longest
from typing import NamedTuple, NewType, Protocol

from mindful.domain.glance import PracticeId

SituationId = NewType("SituationId", str)

UNSAFE = SituationId("unsafe")
"""Leads to support, never to a practice; never stored, exported, logged or remembered."""


OWN = "own_"
"""How the ids of a person's own situations begin."""


class OwnSituation(NamedTuple):
    """A situation of the person's own; an archived one is no more offered."""

    id: SituationId
    title: str
    archived: bool = False

    @property
    def situation(self) -> Situation:
        """As the chips show it."""
        return Situation(self.id, self.title, own=True)


class OwnSituations(Protocol):
    """Where they are kept; every method raises JournalError with one line."""

    def all(self) -> tuple[OwnSituation, ...]:
        """By title, the archived ones too."""

    def add(self, title: str) -> OwnSituation:
        """Keep a new one."""

    def archive(self, id: SituationId, *, archived: bool) -> None:
        """Offer it no more, or again."""


class Leaning(StrEnum):
    """What one feels drawn to right now; asked anew each time, never said of a person."""

    CHASE = "chase"
    WITHDRAW = "withdraw"
    BOTH = "both"
    UNSURE = "unsure"


class Situation(NamedTuple):
    """A situation with the practices that fit it, best first, and why in one sentence.

    `practices` and `reason` are for whoever is drawn to chase or does not know, `withdrawing`
    and its reason for whoever is drawn to withdraw. `opening` meets the person before the first
    breath, `closing` after the last.
    """

    id: SituationId
    title: str
    reason: str = ""
    practices: tuple[PracticeId, ...] = ()
    at_first_sight: bool = False
    withdrawing: tuple[PracticeId, ...] = ()
    reason_withdrawing: str = ""
    opening: str = ""
    closing: str = ""
    own: bool = False

    def fitting(self, leaning: Leaning | None) -> tuple[PracticeId, ...]:
        """The practices for that leaning, best first."""
        if leaning is Leaning.WITHDRAW:
            return self.withdrawing or self.practices
        if leaning is Leaning.BOTH:
            return tuple(dict.fromkeys(_in_turn(self.practices, self.withdrawing)))
        return self.practices

    def why(self, leaning: Leaning | None) -> str:
        """The reason for the first of them."""
        withdrawing = leaning is Leaning.WITHDRAW and self.reason_withdrawing
        return self.reason_withdrawing if withdrawing else self.reason


def _in_turn(some: tuple[PracticeId, ...], others: tuple[PracticeId, ...]) -> Iterator[PracticeId]:
    for one, other in zip_longest(some, others):
        yield from (practice for practice in (one, other) if practice is not None)
