# SPDX-License-Identifier: MIT
"""What can be said of a practice before it is unfolded."""

from __future__ import annotations

import pytest
from recipes import BOX, FOUR_SIX, make_practice

from mindful.domain.glance import Glance, Group, Room
from mindful.domain.practice import Breathe, Free, Glide, Guide

GUIDE = Guide("look", {3: 180})


@pytest.mark.parametrize(
    ("steps", "pattern", "holds", "is_paced", "is_guided"),
    [
        ((Breathe("breathe", FOUR_SIX),), FOUR_SIX, False, True, False),
        ((Breathe("box", BOX),), BOX, True, True, False),
        ((Breathe("box", BOX), Breathe("rest", FOUR_SIX)), FOUR_SIX, True, True, False),
        ((Glide("slow down", FOUR_SIX, 60), Free("rest")), None, False, True, False),
        ((Free("quiet"),), None, False, False, False),
        ((GUIDE,), None, False, False, True),
    ],
)
def test_its_steps_say_what_it_is(steps, pattern, holds, is_paced, is_guided):
    practice = make_practice(*steps, minutes=(3,))

    assert practice.pattern == pattern
    assert (practice.holds, practice.is_paced, practice.is_guided) == (holds, is_paced, is_guided)


def test_a_glance_is_the_first_look_at_it():
    practice = make_practice(Breathe("box", BOX), minutes=(3, 5), room=Room.ALONE)

    assert practice.glance == Glance(
        id="tried", title="Tried", summary="", minutes=(3, 5), default_minutes=3,
        group=Group.BREATHE, room=Room.ALONE, is_paced=True, holds=True,
    )  # fmt: skip


def test_the_shipped_glances_say_what_the_practices_are(content):
    for practice in content.library().practices:
        assert content.glances[practice.id] == practice.glance
