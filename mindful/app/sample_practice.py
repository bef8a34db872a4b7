# SPDX-License-Identifier: MIT
"""A practice that nobody chooses: for hearing and seeing what a session sounds like."""

from __future__ import annotations

from mindful.domain.breath import BreathPattern
from mindful.domain.glance import Group, PracticeId, Room
from mindful.domain.practice import Breathe, GuidedLine, Practice
from mindful.domain.sound import VOICE_SAMPLE


def sample(pattern: BreathPattern) -> Practice:
    """That breath, over and over, with one line to be said."""
    return Practice(
        id=PracticeId("sample"),
        title="",
        summary="",
        evidence="",
        cautions="",
        group=Group.BREATHE,
        minutes=(1,),
        default_minutes=1,
        steps=(Breathe("one breath", pattern, (GuidedLine(VOICE_SAMPLE),)),),
        scales=(),
        room=Room.DESK,
    )
