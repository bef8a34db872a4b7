# SPDX-License-Identifier: MIT
"""One breath as parts in order, within limits that are safe to follow with eyes closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mindful.domain.errors import UnsafePattern

SHORTEST_PHASE = 0.8
LONGEST_PHASE = 30.0
LONGEST_HOLD = 10.0
SHORTEST_BREATH = 2.5
LONGEST_BREATH = 30.0
LONGEST_BREATH_WITHOUT_HOLDS = 12.0
"""Seconds, the limits of practice files; the last is the clamp where holds are taken out."""


class Phase(StrEnum):
    """What the lungs are asked to do; FREE asks nothing."""

    INHALE = "inhale"
    HOLD_FULL = "hold_full"
    EXHALE = "exhale"
    HOLD_EMPTY = "hold_empty"
    FREE = "free"

    @property
    def is_hold(self) -> bool:
        """Whether the breath is held."""
        return self in (Phase.HOLD_FULL, Phase.HOLD_EMPTY)


@dataclass(frozen=True)
class Part:
    """One phase of a breath and its seconds; refuses what would strain."""

    phase: Phase
    seconds: float

    def __post_init__(self) -> None:
        longest = LONGEST_HOLD if self.phase.is_hold else LONGEST_PHASE
        if not SHORTEST_PHASE <= self.seconds <= longest:
            raise UnsafePattern(
                "{phase} of {seconds:g} s is outside {shortest:g} to {longest:g} s",
                phase=self.phase,
                seconds=self.seconds,
                shortest=SHORTEST_PHASE,
                longest=longest,
            )


@dataclass(frozen=True)
class BreathPattern:
    """One whole breath; two inhales in a row are a sigh."""

    parts: tuple[Part, ...]

    def __post_init__(self) -> None:
        phases = {part.phase for part in self.parts}
        if not {Phase.INHALE, Phase.EXHALE} <= phases:
            raise UnsafePattern("a breath needs an inhale and an exhale")
        if not SHORTEST_BREATH <= self.seconds <= LONGEST_BREATH:
            raise UnsafePattern(
                "a breath of {seconds:g} s is outside {shortest:g} to {longest:g} s",
                seconds=self.seconds,
                shortest=SHORTEST_BREATH,
                longest=LONGEST_BREATH,
            )

    @classmethod
    def of(cls, *parts: tuple[str, float]) -> BreathPattern:
        """Make a pattern from (phase name, seconds) pairs."""
        return cls(tuple(Part(Phase(name), float(seconds)) for name, seconds in parts))

    @property
    def seconds(self) -> float:
        """Length of one whole breath."""
        return sum(part.seconds for part in self.parts)

    @property
    def breaths_per_minute(self) -> float:
        """Pace of the pattern."""
        return 60.0 / self.seconds

    @property
    def holds(self) -> bool:
        """Whether any part asks to hold the breath."""
        return any(part.phase.is_hold for part in self.parts)

    @property
    def is_steady(self) -> bool:
        """Whether every second is paced, so that a pace can be named."""
        return all(part.phase is not Phase.FREE for part in self.parts)

    def without_holds(self) -> BreathPattern:
        """Give the holds' time to the moving parts, at the same pace but never above 12 s.

        Source: the conversion rule of the breathing protocols; the 12 s clamp wins.
        """
        moving = [part for part in self.parts if not part.phase.is_hold]
        whole = min(self.seconds, LONGEST_BREATH_WITHOUT_HOLDS) if self.holds else self.seconds
        return BreathPattern(tuple(_fitted(moving, whole)))

    def stretched(self, seconds: float) -> BreathPattern:
        """The same proportions in a breath of that many seconds."""
        factor = seconds / self.seconds
        return BreathPattern(tuple(Part(part.phase, part.seconds * factor) for part in self.parts))


def in_proportion(seconds: Sequence[float], whole: float) -> list[float]:
    """The same proportions within `whole` seconds; none gets too short to follow.

    What is too short is lifted to the shortest phase at the cost of the others; where even that
    has no room, the whole is longer than was asked for.
    """
    room = max(whole, SHORTEST_PHASE * len(seconds))
    lifted: set[int] = set()
    while len(lifted) < len(seconds):
        rest = sum(part for index, part in enumerate(seconds) if index not in lifted)
        left = room - SHORTEST_PHASE * len(lifted)
        factor = left / rest if rest else 0.0
        short = {index for index, part in enumerate(seconds) if part * factor < SHORTEST_PHASE}
        if short <= lifted:
            break
        lifted |= short
    return [
        SHORTEST_PHASE if index in lifted else part * factor for index, part in enumerate(seconds)
    ]


def _fitted(parts: Sequence[Part], whole: float) -> Iterator[Part]:
    lengths = in_proportion([part.seconds for part in parts], whole)
    for part, seconds in zip(parts, lengths, strict=True):
        yield Part(part.phase, seconds)
