# SPDX-License-Identifier: MIT
"""Where each line is said: at its own start, alone, and never into the bell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mindful.audio.signals import RATE
from mindful.domain.timeline import Timeline

PAUSE = 1.5
"""Seconds of silence after a line, at least."""


class Place(NamedTuple):
    """Words, where they begin and how long they take, seconds."""

    start: float
    seconds: float
    words: str


def places(
    timeline: Timeline, seconds_of: Callable[[str], float | None], quiet_until: float
) -> tuple[Place, ...]:
    """The lines that fit before the next one or the end; `seconds_of` tells how long each takes.

    A line that begins before `quiet_until` is said from there on. What does not fit stays text.
    """
    said = []
    ends = [*(line.start for line in timeline.lines[1:]), timeline.duration]
    for line, end in zip(timeline.lines, ends, strict=False):
        seconds = seconds_of(line.text)
        # a whole frame, so that every block reads the same frames of the file
        start = round(max(line.start, quiet_until) * RATE) / RATE
        if seconds is not None and start + seconds + PAUSE <= min(end, timeline.duration):
            said.append(Place(start, seconds, line.text))
    return tuple(said)
