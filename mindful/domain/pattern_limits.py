# SPDX-License-Identifier: MIT
"""Which limits a draft breaks, as values: a page finds the words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import NamedTuple

from mindful.domain.breath import (
    LONGEST_BREATH,
    LONGEST_HOLD,
    LONGEST_PHASE,
    SHORTEST_BREATH,
    SHORTEST_PHASE,
)
from mindful.domain.lengths import LONGEST_MINUTES
from mindful.domain.pattern_draft import PatternDraft, same_name, tidy

LONGEST_NAME = 120
"""Characters, as in a practice file."""


class Limit(StrEnum):
    """What a pattern has to keep to."""

    PART_SHORT = "part_short"
    PART_LONG = "part_long"
    HOLD_LONG = "hold_long"
    BREATH_SHORT = "breath_short"
    BREATH_LONG = "breath_long"
    MINUTES = "minutes"
    BREATHS_MANY = "breaths_many"
    NAME_EMPTY = "name_empty"
    NAME_LONG = "name_long"
    NAME_TAKEN = "name_taken"

    @property
    def of_name(self) -> bool:
        """Whether it is about the name."""
        return self in (Limit.NAME_EMPTY, Limit.NAME_LONG, Limit.NAME_TAKEN)

    @property
    def of_whole(self) -> bool:
        """Whether it is about the breath as a whole."""
        return self in (Limit.BREATH_SHORT, Limit.BREATH_LONG)

    @property
    def of_length(self) -> bool:
        """Whether it is about how long it goes on."""
        return self in (Limit.MINUTES, Limit.BREATHS_MANY)


class Broken(NamedTuple):
    """One that is broken: what was found, what is allowed, and in which part if in one."""

    limit: Limit
    found: float = 0.0
    allowed: float = 0.0
    part: int | None = None


def broken_limits(draft: PatternDraft, taken: Collection[str] = ()) -> tuple[Broken, ...]:
    """All that stand against keeping it, from top to bottom; `taken` are names of others."""
    return (*_of_name(draft, taken), *_of_parts(draft), *_of_whole(draft), *_of_length(draft))


def _of_name(draft: PatternDraft, taken: Collection[str]) -> Iterator[Broken]:
    name = tidy(draft.name)
    if not name:
        yield Broken(Limit.NAME_EMPTY, 0, 1)
    elif len(name) > LONGEST_NAME:
        yield Broken(Limit.NAME_LONG, len(name), LONGEST_NAME)
    elif same_name(name) in {same_name(other) for other in taken}:
        yield Broken(Limit.NAME_TAKEN)


def _of_parts(draft: PatternDraft) -> Iterator[Broken]:
    for index, (phase, seconds) in enumerate(draft.parts):
        if seconds < SHORTEST_PHASE:
            yield Broken(Limit.PART_SHORT, seconds, SHORTEST_PHASE, index)
        elif phase.is_hold and seconds > LONGEST_HOLD:
            yield Broken(Limit.HOLD_LONG, seconds, LONGEST_HOLD, index)
        elif seconds > LONGEST_PHASE:
            yield Broken(Limit.PART_LONG, seconds, LONGEST_PHASE, index)


def _of_whole(draft: PatternDraft) -> Iterator[Broken]:
    if draft.seconds < SHORTEST_BREATH:
        yield Broken(Limit.BREATH_SHORT, draft.seconds, SHORTEST_BREATH)
    elif draft.seconds > LONGEST_BREATH:
        yield Broken(Limit.BREATH_LONG, draft.seconds, LONGEST_BREATH)


def _of_length(draft: PatternDraft) -> Iterator[Broken]:
    if not 1 <= draft.minutes <= LONGEST_MINUTES:
        yield Broken(Limit.MINUTES, draft.minutes, LONGEST_MINUTES)
    elif draft.most_breaths is not None and draft.breaths > draft.most_breaths:
        yield Broken(Limit.BREATHS_MANY, draft.breaths, draft.most_breaths)
