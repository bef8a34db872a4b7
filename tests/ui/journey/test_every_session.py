# SPDX-License-Identifier: MIT
"""All sessions: read once, kept up to date, and where many read beside the window."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from doubles import MORNING
from made_journal import session, several

from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.ui.journey.every_session import EverySession

FEW = 3


@pytest.fixture
def told():
    """What was answered, in order."""
    return []


@pytest.fixture
def every(qapp, journal):
    """Reads beside the window from four sessions on; one is six weeks old, six are of late."""
    journal.add_all([session(1, days_ago=43), *several("box_3", 6, first=2)])
    return EverySession(journal, MORNING.date, at_once=FEW)


def whole(journal, scale=ANXIETY):
    return journal.columns(scale, Filter())


def test_few_are_there_at_once(qapp, journal, told):
    journal.add_all([session(1), session(2)])

    EverySession(journal, MORNING.date, at_once=FEW).ask(ANXIETY, told.append)

    assert [(read.columns, read.whole) for read in told] == [(whole(journal), True)]


def test_many_come_a_little_later_and_those_of_late_at_once(every, journal, told, qtbot):
    every.ask(ANXIETY, told.append, since=MORNING.date() - timedelta(days=7))

    assert [(len(read.columns), read.whole) for read in told] == [(6, False)]
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (told[1].columns, told[1].whole) == (whole(journal), True)


def test_what_is_known_is_not_read_again(every, told, qtbot):
    every.ask(ANXIETY, told.append)
    qtbot.waitUntil(lambda: bool(told))

    every.ask(ANXIETY, told.append)

    assert told[1].columns is told[0].columns


def test_a_session_more_is_there_at_once(every, journal, told, qtbot):
    every.ask(MOOD, told.append)
    qtbot.waitUntil(lambda: bool(told))
    journal.save(session(90, practice="natural", situation="jealousy"))
    journal.amend(session(7, days_ago=9, practice="box_3", after=Rating({MOOD: 9})))

    every.ask(MOOD, told.append)

    assert told[1].whole
    assert told[1].columns == whole(journal, MOOD)


def test_where_something_is_gone_all_is_read_anew(every, journal, told, qtbot):
    every.ask(ANXIETY, told.append)
    qtbot.waitUntil(lambda: bool(told))
    journal.forget(UUID(int=1))  # of long ago

    every.ask(ANXIETY, told.append)
    assert len(told) == 1
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].columns == whole(journal)


def test_what_was_put_right_long_ago_is_read_after_forgetting(every, journal, told, qtbot):
    every.ask(ANXIETY, told.append)
    qtbot.waitUntil(lambda: bool(told))
    journal.amend(session(1, days_ago=43, after=Rating({ANXIETY: 1})))
    every.forget()

    every.ask(ANXIETY, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told[1].columns == whole(journal)


def test_who_asks_again_meanwhile_does_not_wait_longer(every, told, qtbot):
    first = []
    every.ask(ANXIETY, first.append)
    every.ask(ANXIETY, told.append)
    every.ask(ANXIETY, told.append)

    qtbot.waitUntil(lambda: bool(told))

    assert first == []
    assert len(told) == 1


def test_what_nobody_waits_for_any_more_is_known_all_the_same(every, told, qtbot):
    every.ask(ANXIETY, told.append)
    every.never_mind()
    qtbot.waitUntil(lambda: bool(every._known))
    assert told == []

    every.ask(ANXIETY, told.append)

    assert told[0].whole


def test_who_looks_away_is_told_nothing(every, told, qtbot):
    every.ask(ANXIETY, told.append)
    every.never_mind()
    every.ask(MOOD, told.append)

    qtbot.waitUntil(lambda: bool(told))

    assert [read.columns.scale for read in told] == [MOOD]
