# SPDX-License-Identifier: MIT
"""What has to hold after anything: what was confirmed is there, the rest is whole or absent."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

from works import WORDS, as_told

from mindful.domain.errors import JournalError
from mindful.domain.record import Outcome
from mindful.paths import Paths
from mindful.storage import database, seal
from mindful.storage.backups import Backups, Reason, examined
from mindful.storage.locking import unlocked
from mindful.storage.opening import open_for_reading, open_journal
from mindful.storage.resealed import finish
from mindful.storage.settings_file import SettingsFile


class Aftermath:
    """Looks at a home through a new start, as the next launch would."""

    def __init__(self, home):
        self.home = home
        self.paths = Paths.under(home)

    def opened(self):
        """The journal at the next start; nothing is told and nothing is wrong in it."""
        opened = open_journal(self.paths.journal, self.paths.backups)
        assert opened.notice is None, opened.notice
        assert opened.journal.is_owned
        assert opened.journal.verify() == ()
        return opened.journal

    def check_records(self, lines):
        """Each record is as it was last confirmed, or as it was then wanted."""
        allowed = {}
        for word, what in lines:
            if word == "wanted" and "id" in what:
                allowed.setdefault(what["id"], [None]).append(what["record"])
            elif word == "done" and "id" in what:
                allowed[what["id"]] = allowed[what["id"]][-1:]
        journal = self.opened()
        try:
            for key, states in allowed.items():
                record = journal.get(UUID(key))
                told = None if record is None else as_told(record)
                assert any(agree(told, state) for state in states), (told, states)
            known = {str(key) for key in journal.known()}
        finally:
            journal.close()
        return known

    def check_batches(self, lines):
        """Each batch is there as a whole, or not at all where it was not confirmed."""
        known = self.check_records(())
        done = [what["ids"] for word, what in lines if word == "done"]
        for word, what in lines:
            if word == "wanted":
                there = known & set(what["ids"])
                assert len(there) in (
                    {len(what["ids"])} if what["ids"] in done else {0, len(what["ids"])}
                )
        return known

    def check_backups(self):
        """Whatever has the name of a backup is one."""
        backups = Backups(self.paths.backups).list()
        for backup in backups:
            examined(backup.path)
        return backups

    def check_copies(self, lines):
        """Of backups that were confirmed the last one is there; it holds what it was to hold."""
        self.check_records(lines)
        self.check_backups()
        told = [what for word, what in lines if word == "copied"]
        if told:
            last = told[-1]
            assert examined(self.paths.backups / last["name"]).sessions == last["sessions"]

    def check_migrations(self, lines):
        """Each journal stands between two steps, with its sessions and a copy of what it was."""
        done = {what["home"] for word, what in lines if word == "done"}
        for home in {what["home"] for word, what in lines if word == "wanted"}:
            self._check_migration(Paths.under(Path(home)), is_done=home in done)

    def check_settings(self, lines):
        """The settings are those last confirmed, or those then wanted."""
        allowed = [100]
        for word, what in lines:
            if word in {"wanted", "done"}:
                allowed = [what["text"]] if word == "done" else [*allowed, what["text"]]
        settings, told = SettingsFile(self.paths.settings).read()
        assert told == ()
        assert settings.text_percent in allowed
        assert settings.device in {None, str(settings.text_percent) * 500}

    def check_restored(self, lines, whole):
        """The journal is one of the two, whole; each that was there before is still somewhere.

        `whole` names the ids of each copy.
        """
        allowed = ["a"]
        for word, what in lines:
            if word in {"wanted", "done"}:
                allowed = [what["name"]] if word == "done" else [*allowed, what["name"]]
        journal = self.opened()
        known = {str(key) for key in journal.known()}
        journal.close()
        assert known in [whole[name] for name in allowed]
        kept = [*self.home.glob("journal.sqlite3.*"), *(b.path for b in self.check_backups())]
        for file in kept:
            assert ids_in(file) in whole.values(), file

    def check_locked(self, lines, whole, monkeypatch):
        """Journal and copies are whole, all locked or all not, and as was last confirmed or wanted.

        `whole` names the ids of each copy.
        """
        allowed = [False]
        for word, what in lines:
            if word in {"wanted", "done"}:
                allowed = [what["locked"]] if word == "done" else [*allowed, what["locked"]]
        monkeypatch.setattr(seal, "ROUNDS", 1000)
        paths = self.paths
        finish(paths.journal, paths.backups)  # as the next start does before it asks
        is_locked = seal.salt_of(paths.journal) is not None
        assert is_locked in allowed
        door = unlocked(paths.journal, paths.backups, WORDS)
        opened = open_journal(paths.journal, paths.backups, door=door)
        assert opened.notice is None
        assert opened.journal.verify() == ()
        assert {str(key) for key in opened.journal.known()} == whole["a"]
        opened.journal.close()
        for backup in Backups(paths.backups).list():
            assert (seal.salt_of(backup.path) is not None) == is_locked
            assert examined(backup.path, door).sessions == len(whole["a"])
        assert [*self.home.rglob(".*.resealed")] == []

    def _check_migration(self, paths, *, is_done):
        with closing(sqlite3.connect(paths.journal)) as connection:
            version = database.version(connection)
            assert version == 3 if is_done else version in {1, 2, 3}
            columns = {row[1] for row in connection.execute("PRAGMA table_info(session)")}
            assert ("weather" in columns) == (version >= 2)
            if version >= 2:
                found = connection.execute("SELECT DISTINCT weather FROM session").fetchall()
                assert found == [("rain",)]
            if version >= 3:
                assert connection.execute("SELECT count(*) FROM letter").fetchone() == (2,)
            assert connection.execute("SELECT count(*) FROM session").fetchone() == (2,)
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        copies = [b for b in Backups(paths.backups).list() if b.reason is Reason.MIGRATION]
        assert copies or version == 1
        for backup in copies:
            assert examined(backup.path)[:2] == (1, 2)


def ids_in(file):
    """The sessions in a journal or a copy of one."""
    try:
        reader = open_for_reading(file)
    except JournalError as error:
        raise AssertionError(f"half a journal: {error}") from error
    try:
        return {str(key) for key in reader.known()}
    finally:
        reader.close()


def agree(told, state):
    """Whether a stored record is that one; the next start interrupts what was open."""
    if told is None or state is None:
        return told is state
    if state["outcome"] == Outcome.OPEN:
        state = {**state, "outcome": told["outcome"]}
    return told == state
