# SPDX-License-Identifier: MIT
"""Which practices are never judged by relief: a brave talk may feel harder at first."""

from __future__ import annotations

from collections.abc import Iterable

from mindful.domain.glance import Glance, Group, PracticeId

LEAN_IN = PracticeId("lean_in")


def never_ranked(known: Iterable[Glance]) -> frozenset[PracticeId]:
    """Speaking and listening, and staying near."""
    return frozenset(
        practice.id
        for practice in known
        if practice.group is Group.SPEAK_AND_LISTEN or practice.id == LEAN_IN
    )
