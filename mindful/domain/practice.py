# SPDX-License-Identifier: MIT
"""A practice: a recipe one can choose, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mindful.domain.breath import SHORTEST_BREATH, BreathPattern
from mindful.domain.glance import Glance, Group, PracticeId, Room
from mindful.domain.rating import ScaleId


@dataclass(frozen=True)
class GuidedLine:
    """Words to follow; a kept line is shown at every length."""

    words: str
    keep: bool = False


@dataclass(frozen=True)
class Breathe:
    """Follow one pattern for whatever time the other steps leave."""

    name: str
    pattern: BreathPattern
    lines: tuple[GuidedLine, ...] = ()


@dataclass(frozen=True)
class Glide:
    """Go from the person's own pace to a pattern over about that many seconds."""

    name: str
    to: BreathPattern
    seconds: float
    lines: tuple[GuidedLine, ...] = ()

    def __post_init__(self) -> None:
        self.to.stretched(SHORTEST_BREATH)  # whoever breathes fastest must be able to follow too


@dataclass(frozen=True)
class Free:
    """Breathe as one does, for whatever time the other steps leave."""

    name: str
    lines: tuple[GuidedLine, ...] = ()


@dataclass(frozen=True)
class Guide:
    """Follow spoken or shown words; seconds by whole minutes of the practice."""

    name: str
    seconds_by_minutes: Mapping[int, float]
    lines: tuple[GuidedLine, ...] = ()
    not_for: tuple[str, ...] = ()
    """Conditions in which it is left out."""


Step = Breathe | Glide | Free | Guide


@dataclass(frozen=True)
class Practice:
    """A recipe with its words; `minutes` are the lengths offered, `sources` are DOIs.

    `safety_line`: before it stands that it is not for a person one fears. `ranked`: whether its
    ratings are ever compared with those of others. `not_for`: conditions in which it is not
    offered. `ends_quietly`: without a bell, as on the way to sleep.
    """

    id: PracticeId
    title: str
    summary: str
    evidence: str
    cautions: str
    group: Group
    minutes: tuple[int, ...]
    default_minutes: int
    steps: tuple[Step, ...]
    scales: tuple[ScaleId, ...]
    room: Room
    sources: tuple[str, ...] = ()
    most_breaths: int | None = None
    own: bool = False
    eyes_open: str = ""
    safety_line: bool = False
    ranked: bool = True
    ends_quietly: bool = False
    not_for: tuple[str, ...] = ()

    @property
    def pattern(self) -> BreathPattern | None:
        """The breath it settles into, if it paces one."""
        for step in reversed(self.steps):
            if isinstance(step, Breathe):
                return step.pattern
        return None

    @property
    def holds(self) -> bool:
        """Whether it ever asks to hold the breath."""
        return any(isinstance(step, Breathe) and step.pattern.holds for step in self.steps)

    @property
    def is_paced(self) -> bool:
        """Whether it ever sets the pace of the breath."""
        return any(isinstance(step, Breathe | Glide) for step in self.steps)

    @property
    def glides(self) -> bool:
        """Whether it goes from the person's own pace to a slower one."""
        return any(isinstance(step, Glide) for step in self.steps)

    @property
    def without_holds(self) -> Practice:
        """The same without holding the breath."""
        steps = tuple(
            replace(step, pattern=step.pattern.without_holds())
            if isinstance(step, Breathe)
            else step
            for step in self.steps
        )
        return replace(self, steps=steps, most_breaths=None)

    @property
    def glance(self) -> Glance:
        """The first look at it."""
        return Glance(
            id=self.id,
            title=self.title,
            summary=self.summary,
            minutes=self.minutes,
            default_minutes=self.default_minutes,
            group=self.group,
            room=self.room,
            is_paced=self.is_paced,
            holds=self.holds,
            not_for=self.not_for,
        )

    @property
    def is_guided(self) -> bool:
        """Whether words lead it and its length follows their table."""
        return any(isinstance(step, Guide) for step in self.steps)
