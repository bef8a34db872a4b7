# SPDX-License-Identifier: MIT
"""What to offer next, and why: a rule table, no statistics."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from mindful.domain.glance import DEFAULT_PRACTICE, ONE_MINUTE_PRACTICE, Glance, PracticeId, Room
from mindful.domain.settings import Settings
from mindful.domain.situation import Leaning, Situation

OTHERS = 2
COMFORT_PRACTICE = PracticeId("easy_3_5")
"""In place of the usual breath in pregnancy and for whoever is short of air."""
GROUNDED_FIRST = "panic"
COMFORT_PACE = frozenset({"panic", "pregnancy"})
NO_HOLDS = frozenset({"panic", "pregnancy", "heart_or_lungs"})
"""Conditions in which holding the breath is not offered."""
FALLBACKS = (
    DEFAULT_PRACTICE,
    ONE_MINUTE_PRACTICE,
    PracticeId("security_priming"),
    PracticeId("natural"),
    PracticeId("quiet_timer"),
)
"""Offered beside the suggestion when a situation names too few that fit."""


class Reason(StrEnum):
    """Why a practice is offered."""

    SITUATION = "situation"
    LAST = "last"
    FIRST = "first"


class Suggestion(NamedTuple):
    """One practice with its reason, and others one key away."""

    practice: PracticeId
    reason: Reason
    others: tuple[PracticeId, ...]


class Limits(NamedTuple):
    """What must not be offered unasked; `conditions` are declared, `left_out` did not suit."""

    breathing_makes_it_worse: bool = False
    holds_allowed: bool = False
    at_desk: bool = True
    conditions: Collection[str] = ()
    left_out: Collection[str] = ()

    def order(self, wanted: Iterable[PracticeId]) -> Iterator[PracticeId]:
        """What is wanted in the order that fits: open eyes first in panic, a comfortable pace."""
        if GROUNDED_FIRST in self.conditions:
            yield ONE_MINUTE_PRACTICE
        eased = not COMFORT_PACE.isdisjoint(self.conditions)
        for practice in wanted:
            yield COMFORT_PRACTICE if eased and practice == DEFAULT_PRACTICE else practice

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """What the person's settings leave."""
        return cls(
            breathing_makes_it_worse=settings.breathing_makes_it_worse,
            holds_allowed=settings.holds_allowed,
            conditions=settings.conditions,
            left_out=settings.left_out,
        )

    def allow(self, practice: Glance) -> bool:
        """Whether it may be offered."""
        if practice.id in self.left_out or not set(practice.not_for).isdisjoint(self.conditions):
            return False
        if self.breathing_makes_it_worse and practice.is_paced:
            return False
        if practice.holds and (not self.holds_allowed or not NO_HOLDS.isdisjoint(self.conditions)):
            return False
        return not (self.at_desk and practice.room is Room.ALONE)


def suggest(
    library: Mapping[PracticeId, Glance],
    *,
    situation: Situation | None,
    last: PracticeId | None,
    limits: Limits,
    leaning: Leaning | None = None,
) -> Suggestion | None:
    """Choose from the library, reading no more of it than is offered.

    None only when nothing in it may be offered.
    """
    wanted: list[tuple[PracticeId, Reason]] = []
    if situation is not None:
        fitting = limits.order(situation.fitting(leaning))
        wanted += [(practice, Reason.SITUATION) for practice in fitting]
    elif last is not None:
        wanted.append((last, Reason.LAST))
    wanted += [(practice, Reason.FIRST) for practice in limits.order(FALLBACKS)]
    offered: dict[PracticeId, Reason] = {}
    for practice, reason in wanted:
        known = library.get(practice)
        if known is not None and limits.allow(known):
            offered.setdefault(practice, reason)
        if len(offered) > OTHERS:
            break
    if not offered:
        return None
    first, *rest = offered
    return Suggestion(first, offered[first], tuple(rest))
