# SPDX-License-Identifier: MIT
"""Places that make trouble: shared by two computers, locked, gone, or without shared memory."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from mindful.app.late_journal import LateJournal
from mindful.domain.errors import JournalError, JournalGone, OwnedElsewhere
from mindful.domain.journal import Filter
from mindful.storage import database
from mindful.storage.opening import open_for_reading, open_journal, take_over
from mindful.storage.owner import Owner, named_owner, this_computer


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def path(folder):
    return folder / "journal.sqlite3"


@pytest.fixture
def late(path):
    """The journal as the app holds it."""
    late = LateJournal(lambda: open_journal(path, path.parent / "backups").journal)
    yield late
    late.close()


class TestTwoComputers:
    @pytest.fixture
    def elsewhere(self, path):
        """As a synced folder brings it: the lock file of another computer, and no lock."""
        Owner.take(path, "her laptop").release()
        path.with_suffix(".lock").write_text("4711\nher laptop\n")

    def test_the_other_one_is_named_in_one_line(self, path, elsewhere):
        with pytest.raises(OwnedElsewhere, match=r"another computer, 'her laptop'") as told:
            open_journal(path, path.parent)
        assert "\n" not in str(told.value)
        assert str(path) in str(told.value)
        assert not path.exists()
        assert path.with_suffix(".lock").read_text() == "4711\nher laptop\n"

    def test_whoever_knows_better_takes_over(self, path, elsewhere, make_record):
        take_over(path)
        journal = open_journal(path, path.parent).journal
        journal.save(make_record())
        assert journal.is_owned
        journal.close()

    def test_that_cannot_take_over_is_one_line(self, folder):
        with pytest.raises(JournalError, match="No such file"):
            take_over(folder / "nowhere" / "journal.sqlite3")

    def test_ending_well_leaves_it_to_the_other(self, path):
        open_journal(path, path.parent).journal.close()

        Owner.take(path, "her laptop").release()

    def test_being_killed_here_stands_in_nobodys_way_here(self, path):
        path.with_suffix(".lock").write_text(f"4711\n{this_computer()}\n")
        owner = Owner.take(path)

        assert owner is not None
        owner.release()

    def test_the_lock_still_names_the_process(self, path):
        owner = Owner.take(path, "here")

        assert named_owner(path).startswith("process ")
        owner.release()


class TestLockedByAnotherProgram:
    def test_is_one_line_and_the_next_try_succeeds(self, late, path, make_record):
        late.save(make_record(1))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalError, match=r"another program is using it: .*journal"):
                late.save(make_record(2))
            other.execute("ROLLBACK")
        late.save(make_record(2))

        assert late.page(Filter(), 0, 9).total == 2


class TestGone:
    def test_what_is_saved_into_nothing_is_refused(self, late, folder, make_record):
        late.save(make_record(1))
        shutil.rmtree(folder)

        with pytest.raises(JournalGone, match=r"it was moved or removed: .*journal\.sqlite3"):
            late.save(make_record(2))

    def test_back_again_it_takes_what_was_kept_in_memory(self, late, folder, make_record):
        late.save(make_record(1))
        folder.rename(folder.with_name("away"))
        with pytest.raises(JournalGone):
            late.save(make_record(2))
        folder.with_name("away").rename(folder)
        late.save(make_record(2))

        assert late.page(Filter(), 0, 9).total == 2

    def test_another_file_in_its_place_is_taken(self, late, path, folder, make_record):
        late.save(make_record(1))
        folder.rename(folder.with_name("away"))
        folder.mkdir()
        late.save(make_record(2))

        reader = open_for_reading(path)
        assert [record.id.int for record in reader.page(Filter(), 0, 9).records] == [2]
        reader.close()
        reader = open_for_reading(folder.with_name("away") / path.name)
        assert [record.id.int for record in reader.page(Filter(), 0, 9).records] == [1]
        reader.close()


class TestWithoutSharedMemory:
    """A file system of SQLite's own that has none, as folders of a network may not."""

    @pytest.fixture
    def network(self, monkeypatch):
        plain = database._connected
        monkeypatch.setattr(
            database,
            "_connected",
            lambda path, how, door: plain(path, f"{how}&vfs=unix-none", door),
        )

    def test_a_new_journal_keeps_what_it_is_given(self, network, path, make_record):
        journal = open_journal(path, path.parent).journal
        journal.save(make_record())
        assert journal.verify() == ()
        journal.close()

        reader = open_for_reading(path)
        assert reader.page(Filter(), 0, 9).total == 1
        reader.close()

    def test_one_that_comes_from_a_better_folder_keeps_its_log(
        self, monkeypatch, request, path, folder, make_record
    ):
        journal = open_journal(path, path.parent).journal
        journal.save(make_record(1))
        moved = folder / "moved"
        moved.mkdir()
        for file in folder.glob("journal.sqlite3*"):
            shutil.copy(file, moved)
        journal.close()
        assert (moved / "journal.sqlite3-wal").stat().st_size > 0
        request.getfixturevalue("network")
        journal = open_journal(moved / path.name, moved).journal
        journal.save(make_record(2))

        assert journal.page(Filter(), 0, 9).total == 2
        assert journal._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        journal.close()
