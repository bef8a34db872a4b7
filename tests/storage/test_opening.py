# SPDX-License-Identifier: MIT
"""Opening never loses anything: not an old file, not a damaged one, not another program's."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from mindful.domain.errors import JournalError
from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, MOOD, URGE, Felt, Rating
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.storage import database, opening
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.owner import Owner, named_owner
from mindful.storage.schema import VERSION

STORED = Path(__file__).parents[1] / "data"
MORNING = datetime.fromisoformat("2026-11-24T09:15:02.120+01:00")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


def opened(path):
    return open_journal(path, path.parent, now=lambda: MORNING)


def schema(connection):
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(kind, name, " ".join(sql.split())) for kind, name, sql in rows}


def unwritable(folder):
    """A folder in which nobody can make a file, root neither."""
    blocked = folder / "file"
    blocked.write_text("")
    return blocked / "journal.sqlite3"


class TestNew:
    def test_is_for_its_owner_alone(self, path):
        previous = os.umask(0)
        journal = opened(path).journal
        os.umask(previous)
        journal.save(SessionRecord(UUID(int=1), "natural", None, MORNING, 60, 60, Outcome.OPEN))

        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        journal.close()
        assert set(modes) == {f"journal{end}" for end in (".lock", ".sqlite3")} | {
            f"journal.sqlite3-{end}" for end in ("wal", "shm")
        }
        assert set(modes.values()) == {0o600}

    def test_is_durable(self, path):
        journal = opened(path).journal
        ask = journal._connection.execute

        assert ask("PRAGMA journal_mode").fetchone() == ("wal",)
        assert ask("PRAGMA synchronous").fetchone() == (2,)
        assert ask("PRAGMA user_version").fetchone() == (VERSION,)
        assert ask("PRAGMA foreign_keys").fetchone() == (1,)
        journal.close()

    def test_tells_nothing(self, path):
        fresh = opened(path)
        fresh.journal.close()

        assert fresh.notice is None

    def test_that_cannot_be_made_is_one_line(self, tmp_path):
        with pytest.raises(JournalError, match=r"Not a directory: .*journal\.sqlite3"):
            opened(unwritable(tmp_path))

    def test_that_is_a_folder_is_one_line(self, path):
        path.mkdir()
        with pytest.raises(JournalError, match="Is a directory"):
            opened(path)

    def test_in_a_folder_for_reading_is_one_line(self, path, monkeypatch):
        def refuse(*asked):  # root may write in any folder, so the system's answer is made up
            raise PermissionError(13, os.strerror(13))

        monkeypatch.setattr(os, "open", refuse)
        with pytest.raises(JournalError, match="Permission denied"):
            opened(path)

    def test_on_a_disk_for_reading_is_one_line(self, path, monkeypatch):
        opened(path).journal.close()

        def refuse(*asked):
            raise OSError(30, os.strerror(30))

        monkeypatch.setattr(Path, "chmod", refuse)
        with pytest.raises(JournalError, match=r"Read-only file system: .*journal\.sqlite3"):
            opened(path)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
class TestEveryPastVersion:
    def test_becomes_the_present_one(self, version, path):
        shutil.copy(STORED / f"journal-v{version}.sqlite3", path)
        journal = opened(path).journal
        fresh = database.empty()

        assert schema(journal._connection) == schema(fresh)
        assert journal.verify() == ()
        journal.close()
        fresh.close()

    def test_keeps_its_sessions(self, version, path):
        shutil.copy(STORED / f"journal-v{version}.sqlite3", path)
        journal = opened(path).journal

        assert journal.get(UUID(int=1)) == SessionRecord(
            id=UUID(int=1),
            practice="extended_4_6",
            situation="waiting_for_reply",
            started_at=MORNING,
            planned_seconds=180.0,
            practised_seconds=180.0,
            outcome=Outcome.COMPLETED,
            before=Rating({ANXIETY: 7, MOOD: 4}),
            after=Rating({ANXIETY: 4, MOOD: 6}),
            later=(Later(MORNING + timedelta(hours=1), URGE, 3),),
            felt=Felt.EASIER,
            note="Straße",
            flow="waiting",
            leaning="chase",
            suited=True,
            comparison="k1",
        )
        assert journal.interrupt_open_records() == 1
        journal.close()

    def test_can_be_read_beside_its_writer(self, version, path):
        shutil.copy(STORED / f"journal-v{version}.sqlite3", path)
        if version < VERSION:
            with pytest.raises(JournalError, match="opened once"):
                open_for_reading(path)
        opened(path).journal.close()
        reader = open_for_reading(path)

        assert reader.page(Filter(), 0, 9).total == 2
        reader.close()


class TestNextVersion:
    @pytest.fixture
    def next_step(self, monkeypatch):
        """A step that is still to come."""

        def take(*statements):
            monkeypatch.setattr(database, "STEPS", (*database.STEPS, statements))
            monkeypatch.setattr(database, "VERSION", VERSION + 1)
            monkeypatch.setattr(opening, "VERSION", VERSION + 1)

        return take

    def test_is_reached_after_a_dated_copy(self, path, tmp_path, next_step):
        backups = tmp_path / "backups"
        backups.mkdir()
        shutil.copy(STORED / "journal-v1.sqlite3", path)
        next_step("ALTER TABLE session ADD COLUMN weather TEXT")
        journal = open_journal(path, backups, now=lambda: MORNING).journal

        assert database.version(journal._connection) == VERSION + 1
        journal.close()
        (copy,) = backups.iterdir()
        assert copy.name.startswith("before-migration-2026-11-24")
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        with sqlite3.connect(copy) as connection:
            assert database.version(connection) == 1
            assert connection.execute("SELECT count(*) FROM session").fetchone() == (2,)
        connection.close()

    def test_is_reached_whole_or_not_at_all(self, path, next_step):
        shutil.copy(STORED / "journal-v1.sqlite3", path)
        next_step("ALTER TABLE session ADD COLUMN weather TEXT", "ALTER TABLE nothing ADD x TEXT")
        with pytest.raises(JournalError):
            opened(path)

        with sqlite3.connect(path) as connection:
            assert database.version(connection) == 1
            names = [row[1] for row in connection.execute("PRAGMA table_info(session)")]
            assert "weather" not in names
        connection.close()

    def test_is_not_for_reading_only(self, path, next_step):
        shutil.copy(STORED / "journal-v1.sqlite3", path)
        next_step("ALTER TABLE session ADD COLUMN weather TEXT")
        with pytest.raises(JournalError, match="opened once"):
            open_for_reading(path)


class TestDamaged:
    def spoil(self, path, how):
        opened(path).journal.close()
        with path.open("r+b") as file:
            how(file)

    @pytest.mark.parametrize(
        "how",
        [
            lambda file: (file.truncate(0), file.write(b"not a journal at all" * 100)),
            lambda file: file.truncate(5000),
            lambda file: (file.seek(4096), file.write(os.urandom(8192))),
            lambda file: (file.seek(100), file.write(b"\xff" * 300)),
        ],
        ids=["other", "cut", "pages", "schema"],
    )
    def test_is_set_aside_and_told_once(self, path, how):
        self.spoil(path, how)
        spoilt = path.read_bytes()
        first = opened(path)
        kept = path.with_name("journal.sqlite3.damaged-2026-11-24")

        assert kept.name in first.notice
        assert kept.read_bytes() == spoilt
        assert first.journal.page(Filter(), 0, 1).total == 0
        assert first.journal.is_owned
        first.journal.close()
        second = opened(path)
        assert second.notice is None
        second.journal.close()

    def test_whose_pages_do_not_hang_together_is_set_aside(self, path, make_record):
        journal = opened(path).journal
        journal.add_all(make_record(number) for number in range(300))
        (page,) = journal._connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'session_by_day'"
        ).fetchone()
        journal.close()
        with path.open("r+b") as file:
            file.seek((page - 1) * 4096 + 12)
            file.write(b"\x0f\xff\x00\x00" * 4)
        fresh = opened(path)

        assert fresh.notice is not None
        fresh.journal.close()

    def test_never_takes_the_place_of_an_earlier_one(self, path):
        for _ in range(2):
            path.write_bytes(b"nothing like a journal" * 200)
            opened(path).journal.close()

        kept = {file.name for file in path.parent.glob("*damaged*")}
        assert kept == {
            "journal.sqlite3.damaged-2026-11-24",
            "journal.sqlite3.damaged-2026-11-24.2",
        }

    def test_takes_its_companions_along(self, path):
        path.write_bytes(b"nothing like a journal" * 200)
        Path(f"{path}-wal").write_bytes(b"what was not yet in it")
        opened(path).journal.close()

        kept = path.with_name("journal.sqlite3.damaged-2026-11-24-wal")
        assert kept.read_bytes() == b"what was not yet in it"

    def test_lacking_a_table_is_damaged(self, path):
        opened(path).journal.close()
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE answer")
        connection.close()
        fresh = opened(path)

        assert fresh.notice is not None
        fresh.journal.close()

    def test_is_not_touched_by_a_guest(self, path):
        owner = Owner.take(path)
        path.write_bytes(b"nothing like a journal" * 200)
        with pytest.raises(JournalError, match="damaged"):
            opened(path)
        with pytest.raises(JournalError, match="damaged"):
            open_for_reading(path)
        owner.release()

        assert path.read_bytes().startswith(b"nothing")

    def test_that_cannot_be_moved_is_one_line(self, path, monkeypatch):
        path.write_bytes(b"nothing like a journal" * 200)

        def refuse(self, target):
            raise PermissionError(13, os.strerror(13))

        monkeypatch.setattr(Path, "rename", refuse)
        with pytest.raises(JournalError, match="damaged, Permission denied"):
            opened(path)
        monkeypatch.undo()
        assert path.read_bytes().startswith(b"nothing")


class TestOthers:
    def test_a_file_of_another_program_is_left_alone(self, path):
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE recipe (name)")
        connection.close()
        with pytest.raises(JournalError, match="another program"):
            opened(path)
        with pytest.raises(JournalError, match="another program"):
            open_for_reading(path)

    def test_a_journal_of_a_newer_version_is_left_alone(self, path):
        opened(path).journal.close()
        with sqlite3.connect(path) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        connection.close()
        before = path.read_bytes()
        with pytest.raises(JournalError, match="newer version"):
            opened(path)

        assert path.read_bytes() == before


class TestReading:
    def test_a_journal_that_is_not_there_is_empty(self, path):
        reader = open_for_reading(path)

        assert reader.page(Filter(), 0, 1).total == 0
        assert not reader.is_owned
        reader.close()
        assert not path.exists()

    def test_works_where_nothing_may_be_written(self, path, monkeypatch):
        shutil.copy(STORED / "journal-v1.sqlite3", path)
        monkeypatch.setattr(database.os, "access", lambda place, mode: False)
        reader = open_for_reading(path)

        assert reader.page(Filter(), 0, 9).total == 2
        reader.close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]


class TestUnreadable:
    def test_is_one_line(self, path, monkeypatch):
        opened(path).journal.close()
        whole = Path.open

        def refuse(self, *how, **further):
            if self == path:
                raise PermissionError(13, os.strerror(13))
            return whole(self, *how, **further)

        monkeypatch.setattr(Path, "open", refuse)
        with pytest.raises(JournalError, match="Permission denied"):
            opened(path)


class TestOwner:
    def test_is_one_at_a_time(self, path):
        owner = Owner.take(path)

        assert Owner.take(path) is None
        assert named_owner(path) == f"process {os.getpid()}"
        owner.release()
        assert named_owner(path) == "another process"
        again = Owner.take(path)
        assert again is not None
        again.release()

    def test_that_was_killed_leaves_the_journal_free(self, path):
        code = (
            "import sys; from pathlib import Path; from mindful.storage.owner import Owner;"
            "owner = Owner.take(Path(sys.argv[1])); print('mine', flush=True); sys.stdin.read()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout.readline() == "mine\n"
            assert Owner.take(path) is None
            assert named_owner(path) == f"process {process.pid}"
            process.kill()
            process.wait()
        owner = Owner.take(path)

        assert owner is not None
        owner.release()

    def test_on_a_disk_without_locks_is_whoever_asks(self, path, monkeypatch):
        def unsupported(descriptor):
            raise OSError(95, os.strerror(95))

        monkeypatch.setattr("mindful.storage.owner._lock", unsupported)
        owner = Owner.take(path)

        assert owner is not None
        owner.release()
