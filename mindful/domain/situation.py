# SPDX-License-Identifier: MIT
"""What is happening right now, in the person's own voice."""

from __future__ import annotations

from typing import NamedTuple, NewType

from mindful.domain.glance import PracticeId

SituationId = NewType("SituationId", str)

UNSAFE = SituationId("unsafe")
"""Leads to support, never to a practice; never stored, exported, logged or remembered."""


class Situation(NamedTuple):
    """A situation with the practices that fit it, best first, and why in one sentence."""

    id: SituationId
    title: str
    reason: str
    practices: tuple[PracticeId, ...]
    at_first_sight: bool
