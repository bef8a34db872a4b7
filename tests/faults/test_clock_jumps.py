# SPDX-License-Identifier: MIT
"""The machine's clock jumps: by years, across time zones, back before it began."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from random import Random
from uuid import UUID

import pytest
from doubles import ManualClock
from works import TIMELINE, some_record

from mindful.audio.silence import SilentPlayer
from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, Rating
from mindful.domain.record import Outcome
from mindful.paths import Paths
from mindful.session.session import Session
from mindful.session.stage import Stage
from mindful.storage.backups import KEPT, Backups, Reason, examined
from mindful.storage.opening import open_journal

TRUE = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")


class JumpingClock(ManualClock):
    """Steady in what leads a session, and anywhere in what it calls now."""

    def jump(self, now):
        self._now = now


@pytest.fixture
def chance():
    return Random(190)  # noqa: S311


@pytest.fixture
def clock():
    return JumpingClock(TRUE)


@pytest.fixture
def paths(home):
    return Paths.under(home)


@pytest.fixture
def journal(paths, clock):
    opened = open_journal(paths.journal, paths.backups, now=clock.now)
    yield opened.journal
    opened.journal.close()


def anywhere(chance):
    """Some moment between 1970 and 2100, at some place on Earth."""
    place = timezone(timedelta(minutes=15 * chance.randrange(-48, 57)))
    return datetime(1970, 1, 2, tzinfo=place) + timedelta(
        seconds=chance.randrange(130 * 365 * 86400)
    )


def sit(journal, clock, chance, jump):
    """A whole session, in which the clock jumps before each tick, and each answer."""
    session = Session(
        "extended_4_6", TIMELINE, journal=journal, player=SilentPlayer(), clocks=clock.clocks
    )
    session.rate_before(Rating({ANXIETY: 7}))
    while session.stage is Stage.PRACTISING:
        clock.advance(1.0)
        clock.jump(jump(chance))
        session.tick()
    session.answer(Rating({ANXIETY: 3}), None, None)
    clock.jump(jump(chance))
    session.answer(Rating({ANXIETY: 4}), None, "later")
    session.close()
    return session.record


def test_a_session_takes_as_long_as_it_does(journal, clock, chance):
    for _ in range(20):
        record = sit(journal, clock, chance, anywhere)

        assert record.outcome == Outcome.COMPLETED
        assert record.practised_seconds == record.planned_seconds
        assert journal.get(record.id) == record
    assert journal.page(Filter(), 0, 50).total == 20
    assert journal.verify() == ()
    assert journal.last_rated_at() is not None


def test_a_summer_hour_given_back_orders_sessions_as_they_were(journal, clock):
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    moments = [
        datetime(2026, 10, 25, 2, 50, tzinfo=summer),
        datetime(2026, 10, 25, 2, 10, tzinfo=winter),
        datetime(2026, 10, 25, 2, 55, tzinfo=winter),
    ]
    kept = []
    for moment in moments:
        clock.jump(moment)
        kept.append(sit(journal, clock, None, lambda _: clock.now()).id)

    assert [record.id for record in journal.page(Filter(), 0, 9).records] == kept[::-1]


class TestBackups:
    @pytest.fixture
    def backups(self, paths, clock):
        return Backups(paths.backups, clock.now)

    def test_made_while_it_jumps_are_whole_and_bounded(
        self, backups, paths, journal, clock, chance
    ):
        for _ in range(80):
            clock.jump(anywhere(chance))
            journal.save(some_record(chance))
            for made in backups.make_due(paths.journal):
                assert examined(made).sessions == len(journal.known())
        for reason in (Reason.DAILY, Reason.WEEKLY):
            there = [one for one in backups.list() if one.reason is reason]
            assert KEPT[reason] <= len(there) <= 2 * KEPT[reason]

    def test_made_by_a_right_clock_are_offered_before_those_of_a_wrong_one(
        self, backups, paths, journal, clock, chance
    ):
        for _ in range(10):
            clock.jump(anywhere(chance))
            journal.save(some_record(chance))
            backups.make_due(paths.journal)
        clock.jump(TRUE)
        journal.save(some_record(chance))
        made = backups.make(Reason.IMPORT, paths.journal)

        assert backups.newest_good().path == made
        assert examined(made).sessions == 11

    def test_of_the_hour_that_came_twice_are_both_kept(
        self, backups, paths, journal, clock, chance
    ):
        journal.save(some_record(chance))
        clock.jump(TRUE)
        first = [backups.make(Reason.IMPORT, paths.journal) for _ in range(KEPT[Reason.IMPORT])]
        clock.jump(TRUE - timedelta(hours=1))
        last = backups.make(Reason.IMPORT, paths.journal)

        assert last.exists()
        assert all(file.exists() for file in first)

    def test_none_goes_on_being_made_every_time(self, backups, paths, journal, clock, chance):
        journal.save(some_record(chance))
        for _ in range(30):
            clock.jump(anywhere(chance))
            backups.make_due(paths.journal)

            assert backups.make_due(paths.journal) == ()


def test_a_lock_and_leftovers_of_the_future_hinder_nobody(paths, clock, chance):
    clock.jump(datetime(2099, 1, 1, tzinfo=TRUE.tzinfo))
    first = open_journal(paths.journal, paths.backups, now=clock.now)
    record = some_record(chance)
    first.journal.save(record)
    first.journal.close()
    clock.jump(TRUE)
    again = open_journal(paths.journal, paths.backups, now=clock.now)

    assert again.notice is None
    assert again.journal.is_owned
    assert again.journal.get(UUID(str(record.id))) == record
    again.journal.close()
