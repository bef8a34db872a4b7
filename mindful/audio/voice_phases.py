# SPDX-License-Identifier: MIT
"""Where the phases of the first breaths are told, until the tones alone are understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mindful.audio.signals import RATE
from mindful.audio.voice_places import PAUSE, Place
from mindful.domain.breath import Phase
from mindful.domain.sound import PHASE_WORDS
from mindful.domain.timeline import Segment, Timeline

BREATHS = 3
IN, HOLD, OUT, REST, MORE = PHASE_WORDS
TURN = (IN, OUT, HOLD, REST, MORE)
"""What is told first where there is no room for all."""


def with_phases(
    said: Sequence[Place],
    timeline: Timeline,
    seconds_of: Callable[[str], float | None],
    quiet_until: float,
) -> tuple[Place, ...]:
    """What is said and, between it, the phases of the first breaths, in their order.

    A phase is told at its own start and within itself, or not at all.
    """
    told = list(said)
    first = [s for s in timeline.segments if s.breath is not None and s.breath < BREATHS]
    for segment in sorted(first, key=lambda s: (TURN.index(_word(s)), s.start)):
        seconds = seconds_of(_word(segment))
        start = round(segment.start * RATE) / RATE
        if seconds is None or start < quiet_until or seconds > segment.duration:
            continue
        place = Place(start, seconds, _word(segment))
        if all(_apart(place, other) for other in told):
            told.append(place)
    return tuple(sorted(told))


def _word(segment: Segment) -> str:
    match segment.phase:
        case Phase.INHALE:
            return MORE if segment.fill_from > 0 else IN
        case Phase.EXHALE:
            return OUT
        case Phase.HOLD_FULL:
            return HOLD
        case _:
            return REST


def _apart(one: Place, other: Place) -> bool:
    return (
        one.start >= other.start + other.seconds + PAUSE
        or one.start + one.seconds + PAUSE <= other.start
    )
