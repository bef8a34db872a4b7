# SPDX-License-Identifier: MIT
"""A passphrase over the journal and its copies: unreadable without it, nothing lost with it."""

from __future__ import annotations

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from mindful.domain.errors import JournalError, JournalLocked, WrongPassphrase
from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY
from mindful.storage import locking, seal
from mindful.storage.backups import Backups, Reason, examined
from mindful.storage.database import PLAIN
from mindful.storage.erasing import erase_everything
from mindful.storage.locking import can_lock, new_door, reseal, unlocked
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.resealed import beside
from mindful.storage.restoring import put_back, restore
from mindful.storage.seal import ROUNDS, salt_of

WORDS = "correct horse – battery 'staple\" ü"
NOTE = "Quokka sat beside the lighthouse"


@pytest.fixture(autouse=True)
def _few_rounds(request, monkeypatch):
    """The real number is tried once; it takes half a second on purpose."""
    if "as_shipped" not in request.keywords:
        monkeypatch.setattr(seal, "ROUNDS", 1000)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def backups(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def plain(path, backups, make_record):
    """A journal with a backup and one that was set aside, all of them for anybody to read."""
    journal = open_journal(path, backups).journal
    journal.add_all(make_record(number, note=NOTE) for number in range(1, 4))
    journal.close()
    Backups(backups).make(Reason.ASKED, path)
    shutil.copy(path, f"{path}.before-restore-2026-11-24")
    return path


@pytest.fixture
def door(plain, backups):
    """The same, locked."""
    door = new_door(WORDS)
    assert reseal(plain, backups, PLAIN, door) == ()
    return door


def ids(path, door):
    reader = open_for_reading(path, door)
    try:
        return {record.id.int for record in reader.page(Filter(), 0, 99).records}
    finally:
        reader.close()


def files(tmp_path):
    return [file for file in tmp_path.rglob("*") if file.is_file()]


class TestLocked:
    def test_nothing_of_it_can_be_read_in_any_file(self, door, tmp_path):
        holding = [f.name for f in files(tmp_path) if b"Quokka" in f.read_bytes()]
        named = [f.name for f in files(tmp_path) if b"CREATE TABLE" in f.read_bytes()]

        assert holding == named == []
        assert not [file for file in files(tmp_path) if file.stat().st_mode & 0o077]
        assert not list(tmp_path.rglob(".*"))

    def test_it_is_not_taken_for_damaged(self, door, path, backups):
        before = path.read_bytes()
        with pytest.raises(JournalLocked, match="locked with a passphrase"):
            open_journal(path, backups)
        with pytest.raises(JournalLocked):
            open_for_reading(path)
        with pytest.raises(JournalLocked):
            Backups(backups).make(Reason.ASKED, path)

        assert path.read_bytes() == before

    def test_with_its_door_it_is_a_journal_like_any(self, door, path, backups, make_record):
        opened = open_journal(path, backups, door=door)
        opened.journal.save(make_record(9))
        assert opened.notice is None
        assert len(opened.journal.columns(ANXIETY, Filter()).before) == 4
        assert opened.journal.verify() == ()
        with opened.journal.everything() as everything:
            assert len(list(everything.records)) == 4
        opened.journal.close()

        assert ids(path, door) == {1, 2, 3, 9}

    def test_it_is_read_beside_whoever_writes_as_any(self, door, path, backups):
        journal = open_journal(path, backups, door=door).journal
        with ThreadPoolExecutor(1) as elsewhere:
            found = elsewhere.submit(journal.reading(ANXIETY)).result()

        assert found == journal.columns(ANXIETY, Filter())
        assert len(found) > 0
        assert journal.changes() == journal.changes()
        journal.close()

    def test_every_copy_went_with_it_and_kept_its_date(self, door, path, backups):
        [copy] = Backups(backups, door=door).list()

        assert examined(copy.path, door).sessions == 3
        assert ids(path.with_name("journal.sqlite3.before-restore-2026-11-24"), door) == {1, 2, 3}
        with pytest.raises(JournalLocked):
            examined(copy.path)

    def test_new_copies_are_locked_too_and_come_back(self, door, path, backups, make_record):
        copies = Backups(backups, door=door)
        made = copies.make(Reason.ASKED, path)
        assert salt_of(made) == door.key.salt
        journal = open_journal(path, backups, door=door).journal
        journal.forget(make_record(2).id)
        journal.close()
        restore(made, path, copies)

        assert ids(path, door) == {1, 2, 3}
        assert salt_of(path) is not None

    def test_a_copy_that_is_not_locked_is_refused_in_one_line(self, plain, path, backups, tmp_path):
        outside = tmp_path / "outside.sqlite3"
        shutil.copy(path, outside)
        door = new_door(WORDS)
        reseal(path, backups, PLAIN, door)
        with pytest.raises(JournalError, match="locked and the other is not") as told:
            restore(outside, path, Backups(backups, door=door))

        assert "\n" not in str(told.value)
        assert ids(path, door) == {1, 2, 3}

    def test_erasing_leaves_nothing(self, door, path, backups, tmp_path):
        log = tmp_path / "log"
        log.mkdir()

        assert erase_everything(path, backups=backups, log=log, door=door) == 3
        assert ids(path, door) == set()

    def test_an_error_is_said_as_sqlite_says_it(self, door, path):
        with closing(door.connect(path, path.as_uri())) as connection:
            with pytest.raises(sqlite3.OperationalError, match="no such table") as told:
                connection.execute("SELECT * FROM nowhere")
            assert told.value.sqlite_errorcode == sqlite3.SQLITE_ERROR
            rows = connection.execute("SELECT id FROM session")
            assert len(list(rows)) == 3


class TestPassphrase:
    @pytest.mark.as_shipped
    def test_whoever_has_it_opens_the_file_with_sqlcipher_alone(self, door, path):
        quoted = WORDS.replace('"', '""')
        with closing(dbapi2.connect(str(path))) as connection:
            connection.execute(f'PRAGMA key = "{quoted}"')
            connection.execute(f"PRAGMA kdf_iter = {ROUNDS}")

            assert connection.execute("SELECT count(*) FROM session").fetchone() == (3,)

    def test_the_right_one_opens_and_a_wrong_one_changes_nothing(self, door, path, backups):
        before = path.read_bytes()
        with pytest.raises(WrongPassphrase, match="not its passphrase") as told:
            unlocked(path, backups, "wrong")
        assert "wrong" not in str(told.value)
        assert path.read_bytes() == before

        assert ids(path, unlocked(path, backups, WORDS)) == {1, 2, 3}

    def test_one_that_is_typed_with_other_code_points_is_the_same(self, door, path, backups):
        assert ids(path, unlocked(path, backups, WORDS.replace("ü", "u\u0308"))) == {1, 2, 3}

    def test_a_journal_that_is_not_locked_needs_none(self, plain, backups):
        assert unlocked(plain, backups, "any") is PLAIN

    def test_the_key_is_not_shown(self, door):
        assert door.key.raw.hex() not in repr(door.key)

    def test_changing_it_makes_the_old_one_useless(self, door, path, backups):
        other = new_door("another")
        reseal(path, backups, door, other)

        assert ids(path, unlocked(path, backups, "another")) == {1, 2, 3}
        with pytest.raises(WrongPassphrase):
            unlocked(path, backups, WORDS)
        with pytest.raises(JournalLocked, match="another passphrase"):
            open_for_reading(path, door)
        assert Backups(backups, door=other).newest_good() is not None

    def test_taking_it_away_makes_all_readable_again(self, door, path, backups):
        reseal(path, backups, door, PLAIN)

        assert ids(path, PLAIN) == {1, 2, 3}
        assert Backups(backups).newest_good() is not None
        journal = open_journal(path, backups).journal
        assert journal.verify() == ()
        journal.close()


class TestTroubles:
    def test_a_damaged_journal_is_told_from_a_wrong_passphrase(self, door, path, backups):
        spoilt = bytearray(path.read_bytes())
        spoilt[200:400] = bytes(200)
        path.write_bytes(spoilt)
        again = unlocked(path, backups, WORDS)
        opened = open_journal(path, backups, door=again)
        opened.journal.close()
        assert "could not be read" in opened.notice
        assert put_back(opened.backup, path, again) == 3

        assert ids(path, again) == {1, 2, 3}
        assert salt_of(path) == door.key.salt

    def test_what_cannot_be_read_is_named_and_left(self, plain, path, backups):
        bad = path.with_name("journal.sqlite3.damaged-2026-11-24")
        bad.write_bytes(b"no journal at all")
        door = new_door(WORDS)

        assert reseal(path, backups, PLAIN, door) == (bad.name,)
        assert bad.read_bytes() == b"no journal at all"

    def test_while_it_is_open_nothing_is_changed(self, plain, path, backups):
        journal = open_journal(path, backups).journal
        with pytest.raises(JournalError, match="the app is running"):
            reseal(path, backups, PLAIN, new_door(WORDS))
        journal.close()

        assert ids(path, PLAIN) == {1, 2, 3}

    def test_broken_off_before_anything_was_in_place_it_is_taken_back(self, plain, backups):
        new = new_door(WORDS)
        locking._write_beside(plain, PLAIN, new)
        open_journal(plain, backups).journal.close()

        assert not beside(plain).exists()
        assert ids(plain, PLAIN) == {1, 2, 3}

    def test_broken_off_after_the_journal_it_is_finished(self, plain, path, backups):
        new = new_door(WORDS)
        [copy] = Backups(backups).list()
        for file in (plain, copy.path):
            locking._write_beside(file, PLAIN, new)
        beside(plain).replace(plain)
        open_journal(path, backups, door=unlocked(path, backups, WORDS)).journal.close()

        assert examined(copy.path, new).sessions == 3
        assert not beside(copy.path).exists()

    def test_a_full_disk_changes_nothing(self, plain, path, backups, monkeypatch):
        def full(*asked):
            raise OSError(28, "No space left on device")

        before = path.read_bytes()
        monkeypatch.setattr(locking, "synced", full)
        with pytest.raises(JournalError, match="No space left on device"):
            reseal(path, backups, PLAIN, new_door(WORDS))

        assert path.read_bytes() == before
        assert not list(path.parent.rglob(".*"))

    def test_without_sqlcipher_it_says_what_to_install(self, door, path, backups, monkeypatch):
        assert can_lock()
        monkeypatch.setitem(__import__("sys").modules, "mindful.storage.sealed", None)
        with pytest.raises(JournalError, match=r"pip install mindful\[lock\]"):
            unlocked(path, backups, WORDS)
