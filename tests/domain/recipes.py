# SPDX-License-Identifier: MIT
"""Practices to be unfolded, made by hand and at random."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from mindful.domain.breath import (
    LONGEST_BREATH,
    LONGEST_HOLD,
    SHORTEST_BREATH,
    BreathPattern,
    Part,
    Phase,
)
from mindful.domain.glance import Group, PracticeId, Room
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Free, Glide, Guide, GuidedLine, Practice
from mindful.domain.rating import ANXIETY, MOOD

FOUR_SIX = BreathPattern.of(("inhale", 4), ("exhale", 6))
BOX = BreathPattern.of(("inhale", 4), ("hold_full", 4), ("exhale", 4), ("hold_empty", 4))
SIGH = BreathPattern.of(("inhale", 3), ("inhale", 1), ("exhale", 8))

MOVING = st.floats(0.8, 12).map(lambda s: round(s, 1))
RESTING = st.floats(0.8, LONGEST_HOLD).map(lambda s: round(s, 1))
LINES = st.lists(st.builds(GuidedLine, st.text("ab ", max_size=9), st.booleans()), max_size=12)
PLANS = st.builds(
    Plan,
    minutes=st.floats(3, 20),
    settle_in=st.just(0.0) | st.floats(1, 300),
    natural_breath=st.none() | st.floats(1, 30),
)


@st.composite
def patterns(draw):
    """Any breath that may be paced, with sips, holds and free ends."""
    parts = [Part(Phase.INHALE, draw(MOVING)) for _ in range(draw(st.integers(1, 2)))]
    if draw(st.booleans()):
        parts.append(Part(Phase.HOLD_FULL, draw(RESTING)))
    parts.append(Part(Phase.EXHALE, draw(MOVING)))
    after = draw(st.sampled_from([None, Phase.HOLD_EMPTY, Phase.FREE]))
    if after is not None:
        parts.append(Part(after, draw(RESTING)))
    seconds = sum(part.seconds for part in parts)
    if not SHORTEST_BREATH <= seconds <= LONGEST_BREATH:
        return FOUR_SIX
    return BreathPattern(tuple(parts))


@st.composite
def breathing(draw):
    """Any practice that paces, glides or leaves the breath free, in one to four steps."""
    lines = draw(LINES.map(tuple))
    open_ended = st.one_of(
        st.builds(Breathe, st.just("breathe"), patterns(), st.just(lines)),
        st.builds(Free, st.just("notice"), st.just(lines)),
    )
    steps = draw(st.lists(open_ended, min_size=1, max_size=3))
    if draw(st.booleans()):
        steps = [Glide("slow down", FOUR_SIX, draw(st.floats(10, 180))), *steps]
    return make_practice(*steps, minutes=(1, 60))


@st.composite
def guided(draw):
    """Any practice led by words, its columns summing to 3, 5 and 10 minutes."""
    count = draw(st.integers(1, 6))
    columns = {
        minutes: [b - a for a, b in pairwise([0, *sorted(cuts), minutes * 60])]
        for minutes in (3, 5, 10)
        for cuts in [draw(st.lists(st.integers(0, minutes * 60), min_size=count - 1,
                                   max_size=count - 1))]
    }  # fmt: skip
    steps = [
        Guide(f"part {n}", {m: column[n] for m, column in columns.items()}, tuple(draw(LINES)))
        for n in range(count)
    ]
    return make_practice(*steps, minutes=(3, 5, 10))


def make_practice(*steps, minutes=(1, 2, 3, 5, 10), **changed):
    """A practice of these steps, all else plain."""
    return Practice(
        **{
            "id": PracticeId("tried"),
            "title": "Tried",
            "summary": "",
            "evidence": "",
            "cautions": "",
            "group": Group.BREATHE,
            "minutes": minutes,
            "default_minutes": minutes[0],
            "steps": steps,
            "scales": (ANXIETY, MOOD),
            "room": Room.DESK,
            **changed,
        }
    )
