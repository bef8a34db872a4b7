# SPDX-License-Identifier: MIT
"""A wish to begin a session, wherever it came from."""

from __future__ import annotations

from typing import NamedTuple

from mindful.domain.glance import PracticeId
from mindful.domain.settings import Way
from mindful.domain.situation import Leaning, SituationId


class Start(NamedTuple):
    """What to begin; what is not said is as last chosen, else the default.

    `asks` overrides when ratings are asked: True asks even soon after the last, False never;
    `scales` what is asked, where it differs from the practice. `flow` is what it is part of.
    `private`: nothing of it is written.
    """

    practice: PracticeId | None = None
    minutes: float | None = None
    breaths: int | None = None
    situation: SituationId | None = None
    way: Way = Way.SOUND
    asks: bool | None = None
    natural_breath: float | None = None
    leaning: Leaning | None = None
    flow: str | None = None
    scales: tuple[str, ...] | None = None
    without_holds: bool = False
    private: bool = False
    comparison: str | None = None
