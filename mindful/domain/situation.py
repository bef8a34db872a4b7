# SPDX-License-Identifier: MIT
"""What is happening right now, in the person's own voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from mindful.domain.practice import PracticeId

SituationId = NewType("SituationId", str)

UNSAFE = SituationId("unsafe")
"""Leads to support, never to a practice; never stored, exported, logged or remembered."""


@dataclass(frozen=True)
class Situation:
    """A situation with the practices that fit it, best first, and why in one sentence."""

    id: SituationId
    title: str
    reason: str
    practices: tuple[PracticeId, ...]
    at_first_sight: bool
