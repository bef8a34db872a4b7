# SPDX-License-Identifier: MIT
"""Copies come by themselves, are whole, go in their turn, and a bad one is never taken for good."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

from mindful.domain.errors import JournalError
from mindful.domain.record import Outcome
from mindful.storage import backups as module
from mindful.storage import database
from mindful.storage.backups import BACKUP, KEPT, Backups, Reason, examined, write_copy
from mindful.storage.candidates import Candidates
from mindful.storage.database import Damaged
from mindful.storage.import_ import take
from mindful.storage.keepsakes import Card, Keepsakes
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.schema import VERSION

TUESDAY = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")
DAY = timedelta(days=1)


class Calendar:
    """The person's date, turned by the test."""

    def __init__(self):
        self.now = TUESDAY

    def __call__(self):
        return self.now

    def turn(self, days):
        self.now += days * DAY


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "copies"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def backups(folder, calendar):
    return Backups(folder, calendar)


@pytest.fixture
def filled(journal, make_record):
    """A journal in use with three sessions."""
    journal.add_all(make_record(number) for number in range(3))
    return journal


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def sessions(file):
    reader = open_for_reading(file)
    try:
        return reader.known()
    finally:
        reader.close()


class TestDue:
    def test_is_one_a_day_and_one_a_week(self, backups, folder, filled, path):
        made = backups.make_due(path)

        assert names(folder) == ["journal-2026-11-24.sqlite3", "journal-2026-W48.sqlite3"]
        assert {file.name for file in made} == set(names(folder))
        assert all(sessions(file) == filled.known() for file in made)

    def test_is_nothing_twice(self, backups, filled, path, make_record, calendar):
        made = backups.make_due(path)
        filled.save(make_record(9))
        calendar.now += timedelta(hours=14)

        assert backups.make_due(path) == ()
        assert len(sessions(made[0])) == 3

    def test_on_the_next_day_is_that_day_alone(self, backups, filled, path, calendar):
        backups.make_due(path)
        calendar.turn(1)

        assert [file.name for file in backups.make_due(path)] == ["journal-2026-11-25.sqlite3"]

    def test_looks_at_nothing_but_names_when_nothing_is(self, backups, filled, path):
        backups.make_due(path)
        # Even a journal that could not be read would not be looked at.
        path.write_bytes(b"nothing like a journal" * 200)

        assert backups.make_due(path) == ()

    def test_is_no_copy_of_nothing(self, backups, folder, journal, path, tmp_path):
        assert backups.make_due(path) == ()
        assert backups.make_due(tmp_path / "absent.sqlite3") == ()
        assert not folder.exists()

    def test_is_a_copy_of_cards_alone(self, backups, journal, path):
        moment = TUESDAY.isoformat()
        journal.add_all((), Keepsakes(cards=(Card("c1", "person", "My aunt.", 0, moment),)))

        assert len(backups.make_due(path)) == 2

    def test_works_in_another_thread_while_the_journal_is_written(
        self, backups, filled, path, make_record
    ):
        made = []
        worker = threading.Thread(target=lambda: made.extend(backups.make_due(path)))
        worker.start()
        for number in range(100, 150):
            filled.save(make_record(number))
        worker.join(30)

        assert len(made) == 2
        assert all(examined(file).sessions >= 3 for file in made)
        assert len(filled.known()) == 53

    @pytest.mark.parametrize("how", ["pages", "index"])
    def test_is_not_a_copy_of_a_damaged_journal(
        self, backups, filled, path, make_record, calendar, how
    ):
        folder = backups.make_due(path)[0].parent
        good = names(folder)
        filled.add_all(make_record(number) for number in range(10, 400))
        (page,) = filled._connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'session_by_day'"
        ).fetchone()
        filled.close()
        with path.open("r+b") as file:
            file.seek(4 * 4096 if how == "pages" else (page - 1) * 4096 + 12)
            file.write(b"\xa5" * 4096 * 8 if how == "pages" else b"\x0f\xff\x00\x00" * 4)
        calendar.turn(1)
        with pytest.raises(Damaged, match="damaged"):
            backups.make_due(path)

        assert names(folder) == good


class TestRotation:
    def test_keeps_seven_days_and_eight_weeks(self, backups, folder, filled, path, calendar):
        for _ in range(100):
            backups.make_due(path)
            calendar.turn(1)
        calendar.turn(-1)
        daily = [name for name in names(folder) if "W" not in name]
        weekly = [name for name in names(folder) if "W" in name]

        days = [calendar.now - back * DAY for back in reversed(range(7))]
        assert daily == [f"journal-{day:%Y-%m-%d}.sqlite3" for day in days]
        assert len(weekly) == 8
        year, week, _ = calendar.now.isocalendar()
        assert weekly[-1] == f"journal-{year}-W{week:02}.sqlite3"

    @pytest.mark.parametrize("reason", [Reason.IMPORT, Reason.RESTORE, Reason.MIGRATION])
    def test_keeps_a_few_of_the_others(self, backups, folder, filled, path, calendar, reason):
        backups.make_due(path)
        made = []
        for _ in range(KEPT[reason] + 3):
            made.append(backups.make(reason, path))
            calendar.turn(1)

        kept = [folder / name for name in names(folder) if name.startswith(reason)]
        assert kept == made[3:]
        assert len(names(folder)) == len(kept) + 2

    def test_leaves_what_was_asked_for(self, backups, folder, filled, path, calendar):
        for _ in range(20):
            backups.make(Reason.ASKED, path)
            calendar.turn(10)

        assert len(names(folder)) == 20

    def test_leaves_files_of_others(self, backups, folder, filled, path, calendar):
        folder.mkdir()
        foreign = ("notes.txt", "journal.sqlite3", "journal-2026-13-45.sqlite3", "by-me-1.sqlite3")
        for name in foreign:
            folder.joinpath(name).write_text("mine")
        for _ in range(20):
            backups.make_due(path)
            calendar.turn(1)

        assert set(foreign) <= set(names(folder))

    def test_of_two_in_one_second_keeps_both(self, backups, folder, filled, path):
        first = backups.make(Reason.IMPORT, path)
        second = backups.make(Reason.IMPORT, path)

        assert first.name == "before-import-2026-11-24T091502.sqlite3"
        assert second.name == "before-import-2026-11-24T091502.2.sqlite3"
        assert {backup.path for backup in backups.list()} == {first, second}

    def test_goes_on_when_one_cannot_be_let_go(
        self, backups, folder, filled, path, calendar, monkeypatch
    ):
        def refuse(self, missing_ok=False):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

        monkeypatch.setattr(Path, "unlink", refuse)
        for _ in range(9):
            backups.make_due(path)
            calendar.turn(1)

        assert sum("W" not in name for name in names(folder)) == 9


class TestMade:
    def test_is_for_its_owner_alone(self, backups, folder, filled, path):
        previous = os.umask(0)
        made = backups.make(Reason.ASKED, path)
        os.umask(previous)

        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    def test_is_one_file_that_stands_for_itself(self, backups, folder, filled, path):
        made = backups.make(Reason.ASKED, path)
        examined(made)

        assert names(folder) == [made.name]
        with closing(sqlite3.connect(made)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)

    def test_holds_what_is_not_yet_in_the_journal_file(self, backups, filled, path):
        assert Path(f"{path}-wal").stat().st_size > 0
        made = backups.make(Reason.ASKED, path)

        assert sessions(made) == filled.known()

    def test_is_of_one_moment(self, filled, path, make_record, tmp_path):
        class Meddling(sqlite3.Connection):
            def backup(self, target, **options):
                filled.save(make_record(99))
                super().backup(target, **options)

        with closing(sqlite3.connect(path, factory=Meddling, isolation_level=None)) as source:
            contents = write_copy(source, tmp_path / "copy.sqlite3")

        assert contents.sessions == 3
        assert len(filled.known()) == 4
        assert len(sessions(tmp_path / "copy.sqlite3")) == 3

    def test_keeps_an_open_session_open(self, backups, journal, path, make_record):
        journal.save(make_record(1, outcome=Outcome.OPEN, note="half way"))
        reader = open_for_reading(backups.make(Reason.ASKED, path))

        assert reader.get(UUID(int=1)) == journal.get(UUID(int=1))
        reader.close()

    def test_of_a_file_without_a_journal_in_it_is_refused(self, backups, folder, tmp_path):
        tmp_path.joinpath("empty.sqlite3").touch()
        with pytest.raises(JournalError, match="nothing in it yet"):
            backups.make(Reason.ASKED, tmp_path / "empty.sqlite3")

        assert not folder.exists()


class TestThatCannotBeWritten:
    def check(self, backups, folder, path, match):
        with pytest.raises(JournalError, match=match) as told:
            backups.make(Reason.ASKED, path)

        assert "\n" not in str(told.value)
        assert str(told.value).startswith(BACKUP)
        assert not folder.is_dir() or names(folder) == []

    def test_on_a_full_disk_leaves_nothing(self, backups, folder, filled, path, monkeypatch):
        def fill_up(file, door):
            connection = connect_bare(file, door)
            connection.execute("PRAGMA max_page_count = 1")
            return connection

        connect_bare = database.connect_bare
        monkeypatch.setattr(database, "connect_bare", fill_up)
        self.check(backups, folder, path, "the disk is full")

    def test_where_the_disk_fails_leaves_nothing(self, backups, folder, filled, path, monkeypatch):
        def fail(descriptor):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        monkeypatch.setattr(os, "fsync", fail)
        self.check(backups, folder, path, "Input/output error")

    def test_into_a_folder_that_cannot_be(self, backups, folder, filled, path):
        folder.write_text("in the way")
        self.check(backups, folder, path, "File exists")

    def test_and_is_not_what_was_copied_leaves_nothing(
        self, backups, folder, filled, path, monkeypatch
    ):
        def lose_one(file, *given):
            with closing(sqlite3.connect(file)) as connection, connection:
                connection.execute("DELETE FROM session WHERE rowid = 1")
            return examined(file, *given)

        monkeypatch.setattr(module, "examined", lose_one)
        self.check(backups, folder, path, "not what was to be copied")

    def test_leaves_what_had_the_name(self, filled, path, tmp_path, monkeypatch):
        target = tmp_path / "mine.sqlite3"
        target.write_bytes(b"as it was")

        def fail(descriptor):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        monkeypatch.setattr(os, "fsync", fail)
        with closing(database.connect_to_read(path)) as source, pytest.raises(JournalError):
            write_copy(source, target)

        assert target.read_bytes() == b"as it was"

    def test_what_was_left_by_a_kill_goes_when_nobody_can_be_writing_it(
        self, backups, folder, filled, path, calendar
    ):
        folder.mkdir()
        for name, age in (("old", 7200), ("new", 60)):
            left = folder / f".journal-2026-11-23.sqlite3.{name}"
            left.touch()
            stamp = calendar.now.timestamp() - age
            os.utime(left, (stamp, stamp))
        made = backups.make(Reason.ASKED, path)

        assert names(folder) == [".journal-2026-11-23.sqlite3.new", made.name]


class TestList:
    def test_is_newest_first(self, backups, filled, path, calendar):
        made = list(backups.make_due(path))
        for reason in (Reason.IMPORT, Reason.ASKED, Reason.RESTORE):
            calendar.now += timedelta(hours=1)
            made.append(backups.make(reason, path))
        calendar.turn(1)
        made.extend(backups.make_due(path))

        assert [backup.path for backup in backups.list()][:4] == made[:1:-1]
        assert {backup.path for backup in backups.list()[4:]} == set(made[:2])
        assert [backup.reason for backup in backups.list()][1:4] == [
            Reason.RESTORE,
            Reason.ASKED,
            Reason.IMPORT,
        ]

    def test_of_a_folder_copied_elsewhere_goes_by_the_names(self, backups, filled, path, calendar):
        made = []
        for _ in range(3):
            made.extend(backups.make_due(path))
            calendar.turn(8)
        for file in made:
            os.utime(file, (0, 0))

        days = [b.path.name for b in backups.list() if b.reason is Reason.DAILY]
        weeks = [b.path.name for b in backups.list() if b.reason is Reason.WEEKLY]
        assert days == [f"journal-2026-{day}.sqlite3" for day in ("12-10", "12-02", "11-24")]
        assert weeks == [f"journal-2026-W{week}.sqlite3" for week in (50, 49, 48)]

    def test_is_empty_where_there_is_no_folder(self, backups):
        assert backups.list() == ()

    def test_of_a_folder_that_is_none_is_one_line(self, backups, folder):
        folder.write_text("in the way")
        with pytest.raises(JournalError, match="Not a directory"):
            backups.list()


class TestClockThatJumps:
    def test_ahead_and_back_pushes_out_no_true_day(self, backups, folder, filled, path, calendar):
        for _ in range(7):
            backups.make_due(path)
            calendar.turn(1)
        true = {name for name in names(folder) if "W" not in name}
        calendar.turn(40_000)
        backups.make_due(path)
        calendar.turn(-40_000)
        made = backups.make_due(path)

        assert made
        days = {name for name in names(folder) if name.startswith("journal-2026-1")}
        assert len(days) == 7
        assert len(days & true) >= 5
        assert backups.list()[0].path in made

    def test_far_back_makes_a_copy_that_stays(self, backups, folder, filled, path, calendar):
        for _ in range(10):
            backups.make_due(path)
            calendar.turn(1)
        calendar.now = datetime(1970, 1, 2, tzinfo=timezone(timedelta(hours=1)))
        made = backups.make_due(path)

        assert made
        assert all(file.exists() for file in made)
        assert sum(name.startswith("journal-2026-1") for name in names(folder)) == 7

    def test_across_the_date_line_is_no_jump(self, backups, filled, path, calendar):
        calendar.now = datetime.fromisoformat("2026-11-25T08:00:00+13:00")
        made = backups.make_due(path)
        calendar.now = datetime.fromisoformat("2026-11-24T10:00:00-10:00")
        later = backups.make(Reason.IMPORT, path)

        assert {backup.path for backup in backups.list()} == {*made, later}
        assert not any(backups._is_ahead(backup) for backup in backups.list())


class TestNewestGood:
    def test_is_the_newest(self, backups, filled, path, calendar):
        backups.make_due(path)
        calendar.turn(1)
        (newer,) = backups.make_due(path)

        assert backups.newest_good().path == newer

    @pytest.mark.parametrize(
        "how",
        [
            lambda file: (file.truncate(0), file.write(b"not a journal at all" * 100)),
            lambda file: file.truncate(0),
            lambda file: file.truncate(5000),
            lambda file: (file.seek(4096), file.write(os.urandom(8192))),
            lambda file: (file.seek(60), file.write((VERSION + 1).to_bytes(4, "big"))),
        ],
        ids=["other", "empty", "cut", "pages", "newer"],
    )
    def test_passes_over_a_bad_one(self, backups, filled, path, calendar, how):
        good = backups.make(Reason.IMPORT, path)
        calendar.turn(1)
        with backups.make(Reason.IMPORT, path).open("r+b") as file:
            how(file)

        assert backups.newest_good().path == good

    def test_passes_over_one_of_an_empty_journal(self, backups, journal, path, make_record):
        backups.make(Reason.IMPORT, path)

        assert backups.newest_good() is None

    def test_leaves_no_trace(self, backups, folder, filled, path):
        backups.make_due(path)
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        backups.newest_good()

        assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


class TestExamined:
    def test_tells_what_is_in_it(self, backups, filled, path):
        found = examined(backups.make(Reason.ASKED, path))

        assert (found.version, found.sessions, found.rows) == (VERSION, 3, 3 + 12)

    def test_of_a_file_that_is_not_there_makes_none(self, tmp_path):
        with pytest.raises(JournalError, match="cannot be opened"):
            examined(tmp_path / "absent.sqlite3")

        assert not tmp_path.joinpath("absent.sqlite3").exists()

    def test_reads_what_stands_beside_a_raw_copy(self, filled, path, tmp_path):
        raw = tmp_path / "raw.sqlite3"
        for ending in ("", "-wal"):
            Path(f"{raw}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())

        assert examined(raw).sessions == 3
        assert Path(f"{raw}-wal").read_bytes() == Path(f"{path}-wal").read_bytes()


def test_opening_a_damaged_journal_offers_the_newest_good_copy(
    backups, folder, filled, path, calendar
):
    known = filled.known()
    backups.make_due(path)
    calendar.turn(1)
    (newest,) = backups.make_due(path)
    filled.close()
    path.write_bytes(b"nothing like a journal" * 200)
    opened = open_journal(path, folder, now=calendar)
    opened.journal.close()

    assert opened.backup == newest
    assert opened.notice is not None
    assert sessions(newest) == known
    again = open_journal(path, folder, now=calendar)
    again.journal.close()
    assert (again.notice, again.backup) == (None, None)


def test_opening_offers_nothing_where_there_is_nothing(path, folder, calendar):
    path.write_bytes(b"nothing like a journal" * 200)
    opened = open_journal(path, folder, now=calendar)
    opened.journal.close()

    assert opened.notice is not None
    assert opened.backup is None


def test_a_folder_of_copies_that_cannot_be_read_keeps_nobody_from_opening(path, folder, calendar):
    folder.write_text("in the way")
    path.write_bytes(b"nothing like a journal" * 200)
    opened = open_journal(path, folder, now=calendar)
    opened.journal.close()

    assert opened.backup is None


def test_ended_between_setting_aside_and_saying_so_it_is_said_at_the_next_opening(
    backups, folder, filled, path, calendar
):
    backups.make_due(path)
    filled.close()
    path.rename(f"{path}.damaged-2026-11-24")
    opened = open_journal(path, folder, now=calendar)
    opened.journal.close()

    assert "set aside" in opened.notice
    assert opened.backup is not None
    assert open_and_close(path, folder, calendar).notice is None


def open_and_close(path, folder, calendar):
    opened = open_journal(path, folder, now=calendar)
    opened.journal.close()
    return opened


def test_setting_aside_takes_no_name_of_what_belongs_to_an_earlier_one(path, folder, calendar):
    path.with_name("journal.sqlite3.damaged-2026-11-24-wal").write_bytes(b"of an earlier one")
    path.write_bytes(b"nothing like a journal" * 200)
    Path(f"{path}-wal").write_bytes(b"of this one")
    open_and_close(path, folder, calendar)

    kept = path.with_name("journal.sqlite3.damaged-2026-11-24.2-wal")
    assert kept.read_bytes() == b"of this one"
    assert (
        path.with_name("journal.sqlite3.damaged-2026-11-24-wal").read_bytes().startswith(b"of an")
    )


class TestBeforeImport:
    def test_is_made_ahead_of_the_first_change(self, backups, filled, path, make_record):
        found = Candidates((make_record(9),))
        take(found, filled, lambda: backups.make(Reason.IMPORT, path))

        (backup,) = backups.list()
        assert backup.reason is Reason.IMPORT
        assert len(sessions(backup.path)) == 3
        assert len(filled.known()) == 4

    def test_that_cannot_be_made_lets_nothing_in(self, backups, folder, filled, path, make_record):
        folder.write_text("in the way")
        with pytest.raises(JournalError, match=BACKUP):
            take(Candidates((make_record(9),)), filled, lambda: backups.make(Reason.IMPORT, path))

        assert len(filled.known()) == 3

    def test_is_not_made_where_anything_is_refused(self, backups, filled, path, make_record):
        found = Candidates((make_record(9),), refused=("session 2: wrong",))
        take(found, filled, lambda: backups.make(Reason.IMPORT, path))

        assert backups.list() == ()


def test_where_a_folder_cannot_be_opened_the_copy_is_made_all_the_same(
    backups, folder, filled, path, monkeypatch
):
    whole = os.open

    def refuse(place, *asked):
        if place == folder:  # as on Windows
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return whole(place, *asked)

    monkeypatch.setattr(os, "open", refuse)

    assert sessions(backups.make(Reason.ASKED, path)) == filled.known()


def test_setting_aside_ended_in_the_midst_leaves_no_companion_alone(
    path, folder, calendar, monkeypatch
):
    moved = []
    rename = Path.rename

    def remember(self, target):
        moved.append(self.name)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", remember)
    path.write_bytes(b"nothing like a journal" * 200)
    Path(f"{path}-wal").write_bytes(b"what was not yet in it")
    open_and_close(path, folder, calendar)

    # A -wal without its journal would be deleted at the next opening.
    assert moved.index("journal.sqlite3-wal") < moved.index("journal.sqlite3")
