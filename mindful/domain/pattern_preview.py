# SPDX-License-Identifier: MIT
"""One breath of a draft in time, to be looked at while it is made."""

from __future__ import annotations

from mindful.domain.errors import UnsafePattern
from mindful.domain.glance import Group, PracticeId, Room
from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Practice
from mindful.domain.timeline import Timeline
from mindful.domain.unfold import unfold

SHOWN_BREATHS = 2
"""The last breath of a timeline may lose its hold at the end; the first has it."""


def preview(draft: PatternDraft) -> Timeline | None:
    """A timeline that begins with one whole breath; None while a limit is broken."""
    try:
        pattern = draft.pattern()
    except UnsafePattern:
        return None
    practice = Practice(
        id=PracticeId("preview"),
        title=draft.name,
        summary="",
        evidence="",
        cautions="",
        group=Group.BREATHE,
        minutes=(1,),
        default_minutes=1,
        steps=(Breathe("preview", pattern),),
        scales=(),
        room=Room.DESK,
    )
    return unfold(practice, Plan(breaths=SHOWN_BREATHS, settle_in=0.0))
