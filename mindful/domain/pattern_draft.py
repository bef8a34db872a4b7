# SPDX-License-Identifier: MIT
"""A breath of one's own in the making: may be anything while it is typed, and never raises."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.glance import PracticeId

if TYPE_CHECKING:
    from mindful.domain.practice import Practice

USUAL_MINUTES = (1, 2, 3, 5, 10, 20)
LONGEST_TYPED = 60.0
"""Seconds that may be typed for one part; far beyond what may be kept, so that it is explained."""
INVISIBLE = "CZM"
"""Kinds of characters that leave nothing to see when they stand alone."""
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that would turn the direction of the words around a name."""


class DraftPart(NamedTuple):
    """One phase and its seconds, to a tenth."""

    phase: Phase
    seconds: float


class PatternDraft(NamedTuple):
    """What is being made; `most_breaths` is a limit that the pattern it came from has."""

    name: str
    parts: tuple[DraftPart, ...]
    minutes: int = 3
    most_breaths: int | None = None

    @property
    def seconds(self) -> float:
        """Length of one breath, to a tenth."""
        return self._tenths / 10

    @property
    def holds(self) -> bool:
        """Whether any part asks to hold the breath."""
        return any(part.phase.is_hold for part in self.parts)

    @property
    def breaths_per_minute(self) -> float | None:
        """The pace; None while nothing lasts, and where a part of the breath is free."""
        free = any(part.phase is Phase.FREE for part in self.parts)
        return None if free or not self._tenths else 600 / self._tenths

    @property
    def breaths(self) -> int:
        """How many breaths its minutes take, the last one finished; 0 while nothing lasts."""
        return -(-self.minutes * 600 // self._tenths) if self._tenths else 0

    def lengths(self, offered: Iterable[int] = USUAL_MINUTES) -> tuple[int, ...]:
        """The minutes to offer: its own among the usual ones that its breaths allow."""
        wanted = sorted({*offered, self.minutes})
        most = self.most_breaths
        return tuple(
            minutes
            for minutes in wanted
            if most is None
            or minutes == self.minutes
            or self._replace(minutes=minutes).breaths <= most
        )

    def pattern(self) -> BreathPattern:
        """The breath itself; raises UnsafePattern where a limit is broken."""
        return BreathPattern.of(*self.parts)

    @property
    def _tenths(self) -> int:
        return sum(round(part.seconds * 10) for part in self.parts)


class KeptPattern(NamedTuple):
    """One that is kept; `seen` is what was read, so that nobody else's change is overwritten."""

    id: PracticeId
    draft: PatternDraft
    seen: bytes


def plain_breath() -> PatternDraft:
    """Where a new one begins: in for four, out for six."""
    return PatternDraft("", (DraftPart(Phase.INHALE, 4.0), DraftPart(Phase.EXHALE, 6.0)))


def draft_of(practice: Practice) -> PatternDraft | None:
    """A practice as a draft, to a tenth of a second; None where it paces no breath."""
    pattern = practice.pattern
    if pattern is None:
        return None
    parts = tuple(DraftPart(part.phase, to_tenth(part.seconds)) for part in pattern.parts)
    return PatternDraft(practice.title, parts, practice.default_minutes, practice.most_breaths)


def to_tenth(seconds: float) -> float:
    """To a tenth of a second, within what may be typed."""
    return round(min(LONGEST_TYPED, max(0.0, seconds)), 1)


def tidy(name: str) -> str:
    """A name on one line, without marks that turn its surroundings; empty if nothing is seen."""
    kept = "".join(" " if mark.isspace() else mark for mark in name if _stays(mark))
    name = " ".join(kept.split())
    seen = any(unicodedata.category(mark)[0] not in INVISIBLE for mark in name)
    return name if seen else ""


def same_name(name: str) -> str:
    """What two names have in common that a person would take for the same."""
    return unicodedata.normalize("NFKC", tidy(name)).casefold()


def numbered(name: str, taken: Iterable[str], longest: int) -> str:
    """The name itself, or with the first number that makes it one's own, no longer than that."""
    others = {same_name(other) for other in taken}
    free, count = name[:longest], 1
    while same_name(free) in others:
        count += 1
        ending = f" {count}"
        free = f"{name[: longest - len(ending)]}{ending}"
    return free


def _stays(mark: str) -> bool:
    if mark.isspace():
        return True
    return mark not in TURNING and unicodedata.category(mark) not in {"Cc", "Cs"}
