# SPDX-License-Identifier: MIT
"""Weekly check-ins in a real journal: read back equal, one a day, and told in one line."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.check_in import HIGHEST, CheckIns, WeeklyCheckIn
from mindful.domain.errors import JournalError
from mindful.storage import database
from mindful.storage.check_ins import SqliteCheckIns

MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")
MOMENTS = st.datetimes(
    datetime(1971, 1, 1),
    datetime(2199, 1, 1),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
ANSWERS = st.fixed_dictionaries(
    {}, optional={item: st.integers(0, most) for item, most in HIGHEST.items()}
)


@pytest.fixture
def path(tmp_path, journal):
    """A journal on disk that is open elsewhere, as it is in the app."""
    assert journal
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def connection(path):
    with closing(database.connect(path)) as opened:
        yield opened


@pytest.fixture
def check_ins(connection, path):
    return SqliteCheckIns(connection, path)


def on(days=0, hours=0, *, id="one", **answers):
    return WeeklyCheckIn(id, MORNING + timedelta(days=days, hours=hours), answers)


def store(connection, id, kind="weekly", *, at=None, day="2026-11-24", answers="{}"):
    connection.execute(
        "INSERT INTO check_in (id, kind, at, day, answers) VALUES (?, ?, ?, ?, ?)",
        (id, kind, at or MORNING.isoformat(), day, answers),
    )


def test_is_what_the_port_asks(check_ins):
    port: CheckIns = check_ins

    assert port.all() == ()
    assert port.last_day() is None


@given(at=MOMENTS, answers=ANSWERS)
def test_what_is_kept_reads_back_equal(tmp_path_factory, at, answers):
    with closing(database.empty()) as connection:
        check_ins = SqliteCheckIns(connection, tmp_path_factory.getbasetemp())
        kept = WeeklyCheckIn("one", at, answers)

        check_ins.save(kept)

        assert check_ins.all() == (kept,)
        assert check_ins.last_day() == kept.day


def test_it_is_on_disk_when_saving_returns(check_ins, path):
    check_ins.save(on(worries=2))

    with closing(sqlite3.connect(path)) as other:
        stored = other.execute("SELECT kind, day, answers FROM check_in").fetchall()
    assert stored == [("weekly", "2026-11-24", '{"worries": 2}')]


def test_another_of_the_same_day_takes_its_place(check_ins):
    check_ins.save(on(id="morning", worries=4, safe=0))
    check_ins.save(on(hours=8, id="evening", worries=1))

    (kept,) = check_ins.all()
    assert kept == on(hours=8, id="evening", worries=1)


def test_the_day_is_the_persons_own_wherever_they_are(check_ins):
    late = WeeklyCheckIn("late", datetime.fromisoformat("2026-11-24T23:30:00-05:00"), {})
    next_day = WeeklyCheckIn("next", datetime.fromisoformat("2026-11-25T00:30:00-05:00"), {})

    check_ins.save(late)
    check_ins.save(next_day)

    assert [kept.id for kept in check_ins.all()] == ["late", "next"]


def test_saving_it_again_replaces_it_even_on_another_day(check_ins):
    check_ins.save(on(worries=4))
    check_ins.save(on(days=1, worries=1))

    assert check_ins.all() == (on(days=1, worries=1),)


def test_they_come_oldest_first(check_ins):
    for days in (14, 0, 7):
        check_ins.save(on(days, id=str(days)))

    assert [kept.id for kept in check_ins.all()] == ["0", "7", "14"]
    assert check_ins.last_day() == on(14).day


def test_one_can_be_forgotten_and_brought_back(check_ins):
    check_ins.save(on(id="a", worries=1))
    check_ins.save(on(7, id="b"))

    check_ins.forget("a")
    check_ins.forget("never there")
    assert check_ins.all() == (on(7, id="b"),)

    check_ins.save(on(id="a", worries=1))
    assert [kept.id for kept in check_ins.all()] == ["a", "b"]


def test_what_is_of_another_kind_is_left_alone(check_ins, connection):
    store(connection, "mood", "daylio", answers='{"mood": 7}')

    assert check_ins.all() == ()
    assert check_ins.last_day() is None
    check_ins.save(on(worries=2))
    check_ins.forget("mood")

    kinds = connection.execute("SELECT kind FROM check_in ORDER BY kind").fetchall()
    assert kinds == [("daylio",), ("weekly",)]


def test_imported_answers_that_nobody_asked_for_are_left_out(check_ins, connection):
    store(connection, "old", answers='{"w1": 2, "worries": 3, "settled": 40}')

    assert check_ins.all() == (WeeklyCheckIn("old", MORNING, {"worries": 3}),)


@pytest.mark.parametrize("answers", ["not JSON", "[1, 2]", "7"])
def test_spoilt_answers_are_told_in_one_line(check_ins, connection, path, answers):
    store(connection, "spoilt", answers=answers)

    with pytest.raises(JournalError, match="a check-in") as told:
        check_ins.all()
    assert str(path) in str(told.value)
    assert "\n" not in str(told.value)


def test_a_spoilt_day_is_told_in_one_line(check_ins, connection):
    store(connection, "spoilt", day="someday")

    with pytest.raises(JournalError, match="a check-in"):
        check_ins.last_day()


def test_when_another_writes_nothing_is_half_done(check_ins, path):
    check_ins.save(on(id="first", worries=1))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError, match="another program is using it"):
            check_ins.save(on(id="second", worries=4))
        other.execute("ROLLBACK")

    assert check_ins.all() == (on(id="first", worries=1),)


def test_an_id_taken_by_another_kind_leaves_the_day_as_it_was(check_ins, connection):
    check_ins.save(on(id="first", worries=1))
    store(connection, "taken", "daylio")

    with pytest.raises(JournalError, match="does not fit together"):
        check_ins.save(on(id="taken", worries=4))

    assert check_ins.all() == (on(id="first", worries=1),)
