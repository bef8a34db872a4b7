# SPDX-License-Identifier: MIT
"""A sitting in its window, over a real journal, in time that the test moves."""

from __future__ import annotations

import pytest
from doubles import BrokenJournal

from mindful.domain.journal import Filter
from mindful.domain.plan import Plan
from mindful.domain.unfold import unfold
from mindful.session.session import Session
from mindful.session.stage import Stage
from mindful.ui.session.sitting import Sitting
from mindful.ui.session.window import SessionWindow
from mindful.ui.wording import length


class Trace:
    """Remembers what was told to it."""

    def __init__(self):
        self.told = []

    def __call__(self, event, **fields):
        self.told.append((event, fields))

    def all(self, event):
        return [fields for told, fields in self.told if told == event]


@pytest.fixture
def trace():
    return Trace()


@pytest.fixture
def begin(content, journal, player, clock):
    """Makes the session of a sitting."""

    def make(practice, minutes, *, broken):
        return Session(
            practice,
            unfold(content.practice(practice), Plan(minutes)),
            player=player,
            clocks=clock.clocks,
            journal=BrokenJournal(journal) if broken else journal,
        )

    return make


@pytest.fixture
def sit(begin, content, clock, theme, trace, qtbot):
    """Opens the window of a sitting."""
    kept = []

    def make(practice="extended_4_6", minutes=1, *, broken=False, **changed):
        session = begin(practice, minutes, broken=broken)
        recipe, scales = content.practice(practice), content.scales()
        sitting = Sitting(
            **{
                "session": session,
                "practice": recipe,
                "scales": tuple(scales[scale] for scale in recipe.scales),
                "length": length(session.timeline),
                "ask_before": True,
                "ask_after": True,
                **changed,
            }
        )
        window = SessionWindow(sitting, theme, trace, clock.monotonic)
        window.session = session
        kept.append(window)
        with qtbot.waitExposed(window):
            window.open()
        return window

    yield make
    for window in kept:
        window._ticker.rest()
        window.hide()
        window.deleteLater()


@pytest.fixture
def practise(clock):
    """Lets seconds pass in the window, half a second a tick."""

    def go_on(window, seconds):
        for _ in range(round(seconds * 2)):
            if window.stage is not Stage.PRACTISING:
                break
            clock.advance(0.5)
            window._ticker._tick()

    return go_on


@pytest.fixture
def kept(journal):
    return lambda: journal.page(Filter(), 0, 10).records
