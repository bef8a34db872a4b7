# SPDX-License-Identifier: MIT
"""A wish to begin a session, wherever it came from."""

from __future__ import annotations

from dataclasses import dataclass

from mindful.domain.practice import PracticeId
from mindful.domain.settings import Way
from mindful.domain.situation import SituationId


@dataclass(frozen=True)
class Start:
    """What to begin; what is not said is as last chosen, else the default.

    `asks` overrides when ratings are asked: True asks even soon after the last, False never.
    """

    practice: PracticeId | None = None
    minutes: float | None = None
    breaths: int | None = None
    situation: SituationId | None = None
    way: Way = Way.SOUND
    asks: bool | None = None
    natural_breath: float | None = None
