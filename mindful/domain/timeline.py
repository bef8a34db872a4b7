# SPDX-License-Identifier: MIT
"""The practice in time: everything seen and heard is a function of this and of a position."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from math import cos, pi

from mindful.domain.breath import Phase


@dataclass(frozen=True)
class Segment:
    """One stretch of one phase; `breath` counts whole breaths from 0, None where none is paced."""

    phase: Phase
    start: float
    duration: float
    fill_from: float
    fill_to: float
    breath: int | None

    @property
    def end(self) -> float:
        """Where it ends in the timeline, seconds."""
        return self.start + self.duration

    def progress_at(self, position: float) -> float:
        """How far through, 0 to 1."""
        return min(1.0, max(0.0, (position - self.start) / self.duration))

    def fill_at(self, position: float) -> float:
        """How full the lungs are, 0 to 1, along a raised cosine."""
        eased = 0.5 - 0.5 * cos(pi * self.progress_at(position))
        return self.fill_from + (self.fill_to - self.fill_from) * eased


@dataclass(frozen=True)
class Line:
    """Guided words, over any number of breaths."""

    start: float
    duration: float
    text: str


@dataclass(frozen=True)
class Mark:
    """Where a step of the practice begins; skipping a part goes to the next."""

    name: str
    start: float


@dataclass(frozen=True)
class Moment:
    """Where we are now; `remaining` is what is left of the segment, seconds."""

    position: float
    segment: Segment
    progress: float
    remaining: float
    fill: float
    line: Line | None


@dataclass(frozen=True)
class Timeline:
    """Contiguous segments from 0 to `duration`; the settle-in lies before `practice_from`."""

    segments: tuple[Segment, ...]
    lines: tuple[Line, ...] = ()
    marks: tuple[Mark, ...] = ()
    practice_from: float = 0.0

    def __post_init__(self) -> None:
        if not self.segments:
            raise ValueError("a timeline needs at least one segment")

    @property
    def duration(self) -> float:
        """Whole length in seconds, settle-in included."""
        return self.segments[-1].end

    @property
    def planned_seconds(self) -> float:
        """Length in seconds without settle-in."""
        return self.duration - self.practice_from

    @cached_property
    def breaths(self) -> int:
        """How many whole breaths are paced."""
        return len({s.breath for s in self.segments if s.breath is not None})

    def at(self, position: float) -> Moment:
        """The moment at that many seconds; before the start and after the end it stands still."""
        position = min(self.duration, max(0.0, position))
        segment = self.segments[max(0, bisect_right(self._starts, position) - 1)]
        return Moment(
            position=position,
            segment=segment,
            progress=segment.progress_at(position),
            remaining=max(0.0, segment.end - position),
            fill=segment.fill_at(position),
            line=self._line_at(position),
        )

    def breath_start(self, position: float) -> float:
        """Where the breath at that position begins; where none is paced, the position itself."""
        segment = self.at(position).segment
        if segment.breath is None:
            return position
        return next(s.start for s in self.segments if s.breath == segment.breath)

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        return tuple(segment.start for segment in self.segments)

    @cached_property
    def _line_starts(self) -> tuple[float, ...]:
        return tuple(line.start for line in self.lines)

    def _line_at(self, position: float) -> Line | None:
        index = bisect_right(self._line_starts, position) - 1
        if index < 0:
            return None
        line = self.lines[index]
        return line if position < line.start + line.duration else None
