# SPDX-License-Identifier: MIT
"""Numbers and outcomes in words, the same wherever they are said."""

from __future__ import annotations

from mindful.domain.rating import Felt
from mindful.domain.timeline import Timeline
from mindful.ui.translated import tr


def length(timeline: Timeline) -> str:
    """For example "3 min, 18 breaths"."""
    minutes = timeline.planned_seconds / 60
    shown = f"{minutes:.0f}" if abs(minutes - round(minutes)) < 1 / 60 else clock(minutes * 60)
    words = tr("{minutes} min").format(minutes=shown)
    if timeline.breaths:
        breaths = tr("{count} breaths", "", timeline.breaths)
        words = f"{words}, {breaths.format(count=timeline.breaths)}"
    return words


def clock(seconds: float) -> str:
    """For example "1:40"."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def stopped(seconds: float) -> str:
    """What is said when a session ended early."""
    words = tr("Stopped at {clock}. That is allowed.")
    return words.format(clock=clock(seconds))


def felt(answer: Felt) -> str:
    """The one quiet line after a session, without numbers."""
    return {
        Felt.EASIER: tr("You rated it easier."),
        Felt.SAME: tr("About the same, which is common."),
        Felt.HARDER: tr(
            "Harder than before. That happens, and you did nothing wrong. You can stop here.",
        ),
    }[answer]
