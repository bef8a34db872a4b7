# SPDX-License-Identifier: MIT
"""A session over a minute of the default breath, and time that passes as it does in life."""

from __future__ import annotations

import pytest

from mindful.domain.plan import Plan
from mindful.domain.unfold import unfold
from mindful.session.session import Session
from mindful.session.stage import Stage


@pytest.fixture
def timeline(content):
    """5 s to settle in, then six breaths of 4 s in and 6 s out."""
    return unfold(content.practice("extended_4_6"), Plan(1))


@pytest.fixture
def sit(timeline, journal, player, clock):
    """Makes sessions that differ only in what is named."""

    def make(**changed):
        return Session(
            "extended_4_6",
            changed.pop("timeline", timeline),
            **{"journal": journal, "player": player, "clocks": clock.clocks, **changed},
        )

    return make


@pytest.fixture
def session(sit):
    return sit()


@pytest.fixture
def practise(clock):
    """Lets seconds pass with a tick in each, and stops when the session does."""

    def go_on(session, seconds):
        while seconds > 0 and session.stage is Stage.PRACTISING:
            clock.advance(min(1.0, seconds))
            seconds -= 1.0
            session.tick()

    return go_on
