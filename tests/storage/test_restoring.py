# SPDX-License-Identifier: MIT
"""What is put back is whole, and what was there before is still to be found."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from mindful.domain.errors import JournalError
from mindful.domain.rating import ANXIETY, Rating
from mindful.domain.record import Outcome
from mindful.storage import database, restoring
from mindful.storage.backups import Backups, Reason, examined
from mindful.storage.keepsakes import Card, Comparison, Keepsakes, OwnSituation
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.owner import Owner
from mindful.storage.restoring import put_back, restore
from mindful.storage.schema import VERSION

STORED = Path(__file__).parents[1] / "data" / "journal-v1.sqlite3"
MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")
KEPT = Keepsakes(
    cards=(Card("c1", "person", "My aunt.", 0, MORNING.isoformat()),),
    situations=(OwnSituation("s1", "Sunday evenings"),),
    comparisons=(Comparison("k1", "natural", "box_3", 10, "AB", "on", MORNING.isoformat()),),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def backups(tmp_path):
    return Backups(tmp_path / "backups", lambda: MORNING)


@pytest.fixture
def copy(backups, path, journal, make_record):
    """A copy with sessions 1 to 3, of a journal that has gone on to 5 and been closed."""
    journal.add_all((make_record(n, comparison="k1") for n in (1, 2, 3)), KEPT)
    made = backups.make(Reason.ASKED, path)
    journal.add_all(make_record(n) for n in (4, 5))
    journal.close()
    return made


def numbers(file):
    reader = open_for_reading(file)
    try:
        return sorted(known.int for known in reader.known())
    finally:
        reader.close()


def put(copy, path, backups):
    return restore(copy, path, backups, now=lambda: MORNING)


def everything(path):
    with closing(sqlite3.connect(path)) as connection:
        tables = ("session", "answer", "check_in", "card", "situation", "comparison")
        return {
            name: set(connection.execute(f"SELECT * FROM {name}"))  # noqa: S608
            for name in tables
        }


class TestRestore:
    def test_takes_the_place_of_the_journal(self, copy, path, backups):
        kept = everything(copy)
        done = put(copy, path, backups)

        assert done.sessions == 3
        assert everything(path) == kept
        assert copy.exists()

    def test_keeps_the_present_one_beside_it_and_as_a_backup(self, copy, path, backups):
        done = put(copy, path, backups)

        assert done.kept == path.with_name("journal.sqlite3.before-restore-2026-11-24")
        assert numbers(done.kept) == [1, 2, 3, 4, 5]
        (backup,) = [one for one in backups.list() if one.reason is Reason.RESTORE]
        assert numbers(backup.path) == [1, 2, 3, 4, 5]

    def test_twice_on_one_day_keeps_both(self, copy, path, backups):
        first = put(copy, path, backups)
        second = put(copy, path, backups)

        assert first.kept != second.kept
        assert numbers(first.kept) == [1, 2, 3, 4, 5]
        assert numbers(second.kept) == [1, 2, 3]

    def test_can_be_undone(self, copy, path, backups):
        done = put(copy, path, backups)
        put(done.kept, path, backups)

        assert numbers(path) == [1, 2, 3, 4, 5]

    def test_is_for_its_owner_alone_and_leaves_nothing_beside(self, copy, path, backups):
        copy.chmod(0o644)
        previous = os.umask(0)
        put(copy, path, backups)
        os.umask(previous)

        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert {file.name for file in path.parent.iterdir()} == {
            "backups",
            "journal.lock",
            "journal.sqlite3",
            "journal.sqlite3.before-restore-2026-11-24",
        }

    def test_opens_without_a_word(self, copy, path, backups):
        put(copy, path, backups)
        opened = open_journal(path, path.parent / "backups", now=lambda: MORNING)

        assert opened.notice is None
        assert opened.journal.verify() == ()
        opened.journal.close()

    def test_where_there_is_no_journal_makes_one(self, copy, path, backups):
        path.unlink()
        done = put(copy, path, backups)

        assert done.kept is None
        assert numbers(path) == [1, 2, 3]

    def test_over_a_damaged_one_keeps_it_byte_for_byte(self, copy, path, backups):
        spoilt = b"nothing like a journal" * 200
        path.write_bytes(spoilt)
        Path(f"{path}-wal").write_bytes(b"what was not yet in it")
        done = put(copy, path, backups)

        assert done.kept.read_bytes() == spoilt
        assert Path(f"{done.kept}-wal").read_bytes() == b"what was not yet in it"
        assert numbers(path) == [1, 2, 3]
        assert not Path(f"{path}-wal").exists()

    def test_over_one_that_a_crash_left_open_keeps_all_of_it(
        self, copy, path, backups, make_record, tmp_path
    ):
        running = open_journal(path, tmp_path / "backups").journal
        running.add_all(make_record(number) for number in (6, 7))
        left = {end: Path(f"{path}{end}").read_bytes() for end in ("", "-wal")}
        running.close()
        for ending, content in left.items():
            Path(f"{path}{ending}").write_bytes(content)
        done = put(copy, path, backups)

        assert numbers(done.kept) == [1, 2, 3, 4, 5, 6, 7]
        assert numbers(path) == [1, 2, 3]

    def test_does_not_read_what_an_earlier_journal_left_beside_it(self, copy, path, backups):
        crashed = path.with_name("crashed.sqlite3")
        opened = open_journal(crashed, path.parent / "elsewhere")
        with database.transaction(opened.journal._connection) as connection:
            connection.execute("INSERT INTO situation VALUES ('ghost', 'Ghost', 0)")
        left = Path(f"{crashed}-wal").read_bytes()
        opened.journal.close()
        path.unlink()
        Path(f"{path}-wal").write_bytes(left)
        done = put(copy, path, backups)

        assert Path(f"{done.kept}-wal").read_bytes() == left
        assert everything(path)["situation"] == {("s1", "Sunday evenings", 0)}

    def test_of_an_earlier_version_is_brought_up_to_date_at_opening(
        self, copy, path, backups, tmp_path
    ):
        old = tmp_path / "old.sqlite3"
        shutil.copy(STORED, old)
        put(old, path, backups)
        opened = open_journal(path, tmp_path / "backups", now=lambda: MORNING)

        assert database.version(opened.journal._connection) == VERSION
        assert len(opened.journal.known()) == 2
        opened.journal.close()

    def test_sweeps_away_what_an_earlier_one_left_half_done(self, copy, path, backups):
        for left in (".{}.restored", ".{}.restored-journal", "..{}.restored.1a2b"):
            path.with_name(left.format(path.name)).write_bytes(b"half")
        put(copy, path, backups)

        assert not list(path.parent.glob(".*"))

    def test_on_a_disk_that_knows_one_name_a_file_keeps_a_copy(
        self, copy, path, backups, monkeypatch
    ):
        def refuse(source, target):
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", refuse)
        done = put(copy, path, backups)

        assert numbers(done.kept) == [1, 2, 3, 4, 5]
        assert numbers(path) == [1, 2, 3]
        assert stat.S_IMODE(done.kept.stat().st_mode) == 0o600


class TestRefused:
    @pytest.fixture
    def refused(self, copy, path, backups):
        """Refuses with one line, and nothing has changed."""

        def check(file, match):
            before = path.read_bytes()
            listed = {one.name for one in path.parent.iterdir()} | {"journal.lock"}
            copies = backups.list()
            with pytest.raises(JournalError, match=match) as told:
                put(file, path, backups)
            assert "\n" not in str(told.value)
            assert path.read_bytes() == before
            assert {one.name for one in path.parent.iterdir()} | {"journal.lock"} == listed
            assert backups.list() == copies

        return check

    def test_while_the_app_runs(self, copy, path, refused):
        owner = Owner.take(path)
        refused(copy, rf"the app is running \(process {os.getpid()}\); close it")
        owner.release()

    def test_of_a_newer_version(self, copy, refused):
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        refused(copy, f"newer version of the app: {copy}")

    def test_of_another_program(self, tmp_path, refused):
        other = tmp_path / "other.sqlite3"
        with closing(sqlite3.connect(other)) as connection:
            connection.execute("CREATE TABLE recipe (name)")
        refused(other, "a file of another program")

    def test_of_an_export(self, tmp_path, refused):
        tmp_path.joinpath("out.json").write_text('{"format": "mindful.journal"}')
        refused(tmp_path / "out.json", "the backup: this is no copy of a journal")

    def test_of_nothing(self, tmp_path, refused):
        tmp_path.joinpath("empty.sqlite3").touch()
        refused(tmp_path / "empty.sqlite3", "damaged")
        refused(tmp_path / "absent.sqlite3", "No such file")
        refused(tmp_path, "Is a directory")

    def test_of_a_damaged_copy(self, copy, refused):
        with copy.open("r+b") as file:
            file.truncate(9000)
        refused(copy, "the file is damaged")

    def test_of_the_journal_itself(self, path, refused):
        refused(path, "the journal itself")

    def test_while_another_program_reads(self, copy, path, backups):
        reader = open_for_reading(path)
        with reader.everything(), pytest.raises(JournalError, match="another program is using it"):
            put(copy, path, backups)
        reader.close()

        assert numbers(path) == [1, 2, 3, 4, 5]

    def test_where_no_lock_can_be_made(self, copy, path, backups, tmp_path):
        with pytest.raises(JournalError, match="No such file"):
            restore(copy, tmp_path / "absent" / "journal.sqlite3", backups)

    def test_where_the_name_cannot_be_taken(self, copy, path, backups, monkeypatch):
        def fail(place):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        monkeypatch.setattr(restoring, "synced", fail)
        with pytest.raises(JournalError, match="Input/output error"):
            put(copy, path, backups)


class TestPutBack:
    """For the app that has begun a new journal in the place of a damaged one."""

    @pytest.fixture
    def fresh(self, copy, path):
        """A new journal, in use."""
        path.unlink()
        opened = open_journal(path, path.parent / "backups", now=lambda: MORNING)
        yield opened.journal
        opened.journal.close()

    def test_adds_everything_as_it_was(self, copy, fresh, path):
        assert put_back(copy, path) == 3

        assert everything(path) == everything(copy)
        assert fresh.verify() == ()

    def test_replaces_nothing_of_what_was_written_since(self, copy, fresh, path, make_record):
        newer = make_record(2, note="since then", after=Rating({ANXIETY: 1}))
        running = make_record(7, outcome=Outcome.OPEN)
        fresh.save(newer)
        fresh.save(running)

        assert put_back(copy, path) == 2
        assert fresh.get(newer.id) == newer
        assert fresh.get(running.id) == running
        assert numbers(path) == [1, 2, 3, 7]

    def test_twice_adds_nothing(self, copy, fresh, path):
        put_back(copy, path)

        assert put_back(copy, path) == 0
        assert everything(path) == everything(copy)

    def test_marks_what_was_going_on_as_interrupted(self, copy, fresh, path, make_record):
        with closing(sqlite3.connect(copy)) as connection, connection:
            connection.execute(
                "UPDATE session SET outcome = 'open' WHERE id = ?", (str(UUID(int=1)),)
            )
        put_back(copy, path)

        assert fresh.get(UUID(int=1)).outcome == Outcome.INTERRUPTED
        assert examined(copy).sessions == 3

    def test_leaves_the_copy_and_the_folder_as_they_were(self, copy, fresh, path):
        before = copy.read_bytes()
        put_back(copy, path)

        assert copy.read_bytes() == before
        assert not list(path.parent.glob(".*"))

    def test_takes_an_earlier_version(self, fresh, path, tmp_path, monkeypatch):
        step = ("ALTER TABLE session ADD COLUMN weather TEXT",)
        with closing(database.connect(path)) as connection:
            connection.execute(step[0])
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        monkeypatch.setattr(database, "STEPS", (*database.STEPS, step))
        monkeypatch.setattr(database, "VERSION", VERSION + 1)

        assert put_back(STORED, path) == 2
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT note, weather FROM session WHERE note IS NOT NULL")
            assert found.fetchall() == [("Straße", None)]

    def test_all_or_nothing(self, copy, fresh, path):
        with closing(sqlite3.connect(copy)) as connection, connection:
            connection.execute(
                "UPDATE session SET comparison = 'gone' WHERE id = ?", (str(UUID(int=3)),)
            )
        with pytest.raises(JournalError, match="does not fit together"):
            put_back(copy, path)

        assert fresh.known() == frozenset()

    def test_a_damaged_copy_is_refused(self, copy, fresh, path):
        with copy.open("r+b") as file:
            file.truncate(9000)
        with pytest.raises(JournalError, match="damaged"):
            put_back(copy, path)

        assert fresh.known() == frozenset()
