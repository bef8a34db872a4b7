# SPDX-License-Identifier: MIT
"""What is asked, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, NewType

ScaleId = NewType("ScaleId", str)

ANXIETY = ScaleId("anxiety")
MOOD = ScaleId("mood")
URGE = ScaleId("urge")

EYES_OPEN_FROM = 8
"""From this much anxiety on, eyes-open grounding is offered first (intensity gate)."""


class Scale(NamedTuple):
    """One question with two named ends; `better` is -1 where less is better."""

    id: ScaleId
    name: str
    question: str
    lowest_words: str
    highest_words: str
    lowest: int = 0
    highest: int = 10
    better: int = -1


@dataclass(frozen=True)
class Rating:
    """Answers by scale; a skipped question is absent, never a number."""

    answers: Mapping[ScaleId, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.answers)

    @property
    def wants_eyes_open(self) -> bool:
        """Whether the person is so alarmed that closed eyes may make it worse."""
        return self.answers.get(ANXIETY, 0) >= EYES_OPEN_FROM


class Felt(StrEnum):
    """Compared with before."""

    EASIER = "easier"
    SAME = "same"
    HARDER = "harder"
