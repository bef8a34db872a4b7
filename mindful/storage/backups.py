# SPDX-License-Identifier: MIT
"""Copies of the journal: made while it is in use, looked through, and let go one after another."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from mindful.domain.errors import JournalError
from mindful.domain.line import Line
from mindful.storage import database
from mindful.storage.database import PLAIN, Damaged, Door
from mindful.storage.journal import local_now
from mindful.storage.private_file import OWNER_ONLY

BACKUP = Line("the backup")
"""How errors name such a file."""
OWNER_ONLY_FOLDER = 0o700
FARTHEST_AHEAD = timedelta(days=2)
"""A date later than this is of a clock that went wrong; no journey around the world makes more."""
ABANDONED = timedelta(hours=1)
"""After so long nobody is still writing an unfinished copy."""


class Reason(StrEnum):
    """Why a copy is made; the first two come by themselves, once a day and once a week."""

    DAILY = "daily"
    WEEKLY = "weekly"
    IMPORT = "before-import"
    RESTORE = "before-restore"
    MIGRATION = "before-migration"
    ASKED = "asked-for"


KEPT = {
    Reason.DAILY: 7,
    Reason.WEEKLY: 8,
    Reason.IMPORT: 5,
    Reason.RESTORE: 5,
    Reason.MIGRATION: 5,
}
"""How many of each; those that were asked for stay until the person removes them."""
SPANS = {Reason.DAILY: timedelta(days=1), Reason.WEEKLY: timedelta(days=7)}
"""How long the name of a copy is that of the present; the others are named by the second."""
NAME = re.compile(r"([a-z]+(?:-[a-z]+)?)-(\d{4}-[\dW-]+(?:T\d{6})?)(?:\.\d+)?\.sqlite3")


class Backup(NamedTuple):
    """One copy; `made` has an offset, and lies within the time that its name tells."""

    path: Path
    reason: Reason
    made: datetime


class Contents(NamedTuple):
    """What a whole copy holds: version of its tables, sessions, and rows of any kind."""

    version: int
    sessions: int
    rows: int


class Backups:
    """All copies in one folder, each whole, for its owner's eyes only.

    Methods raise JournalError, one line, where a copy cannot be made; then nothing half is left.
    """

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = local_now, door: Door = PLAIN
    ) -> None:
        self.door = door
        self._folder = folder
        self._now = now

    def make_due(self, journal: Path) -> tuple[Path, ...]:
        """Make the copies of today and of this week that are not there yet, beside whoever writes.

        Two looks at the disk where nothing is due; else to be called from a thread that may wait.
        An empty journal is not worth a place among those that go.
        """
        due = [reason for reason in SPANS if not self._named(reason).exists()]
        if not due or not journal.exists():
            return ()
        with opened_to_copy(journal, self.door) as source:
            if not any(database.counted(source).values()):
                return ()
            return tuple(self.make(reason, source) for reason in due)

    def make(self, reason: Reason, source: sqlite3.Connection | Path) -> Path:
        """Copy the journal as it is now, and let go of the oldest of its kind."""
        if isinstance(source, Path):
            with opened_to_copy(source, self.door) as connection:
                return self.make(reason, connection)
        try:
            self._folder.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
            self._sweep()
        except OSError as error:
            raise _refused(error, self._folder) from error
        made = self._free(reason)
        write_copy(source, made, self.door)
        stamp = self._now().timestamp()
        with suppress(OSError):  # dated by the given clock, as it is named
            os.utime(made, (stamp, stamp))
        self._let_go(reason, made)
        return made

    def list(self) -> tuple[Backup, ...]:
        """All copies, newest first; those of a clock that went ahead come last."""
        try:
            found = [backup for file in self._folder.iterdir() if (backup := self._read(file))]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise _refused(error, self._folder) from error
        return tuple(
            sorted(
                found,
                key=lambda backup: (not self._is_ahead(backup), backup.made, backup.path.name),
                reverse=True,
            )
        )

    def newest_good(self) -> Backup | None:
        """The newest that is whole and holds anything; None where there is none."""
        for backup in self.list():
            with suppress(JournalError):
                if examined(backup.path, self.door).rows:
                    return backup
        return None

    def _named(self, reason: Reason) -> Path:
        now = self._now()
        match reason:
            case Reason.DAILY:
                name = f"journal-{now:%Y-%m-%d}"
            case Reason.WEEKLY:
                year, week, _ = now.isocalendar()
                name = f"journal-{year}-W{week:02}"
            case _:
                name = f"{reason}-{now:%Y-%m-%dT%H%M%S}"
        return self._folder / f"{name}.sqlite3"

    def _free(self, reason: Reason) -> Path:
        """A name that nothing has; a copy of this very day or week is replaced by a newer one."""
        named = free = self._named(reason)
        count = 1
        while reason not in SPANS and free.exists():
            count += 1
            free = named.with_suffix(f".{count}.sqlite3")
        return free

    def _read(self, file: Path) -> Backup | None:
        """What a file's name tells; None for other files."""
        found = NAME.fullmatch(file.name)
        if found is None:
            return None
        kind, when = found.groups()
        try:
            if kind == "journal":
                reason = Reason.WEEKLY if "W" in when else Reason.DAILY
            else:
                reason = Reason(kind)
            begins = datetime.fromisoformat(when).replace(tzinfo=self._now().tzinfo)
            # A folder that was copied has new times, so these count only within what is named.
            dated = datetime.fromtimestamp(file.stat().st_mtime, begins.tzinfo)
        except (ValueError, OverflowError, FileNotFoundError):
            return None
        ends = begins + SPANS.get(reason, timedelta(seconds=1))
        return Backup(file, reason, min(max(dated, begins), ends))

    def _is_ahead(self, backup: Backup) -> bool:
        return backup.made > self._now() + FARTHEST_AHEAD

    def _let_go(self, reason: Reason, made: Path) -> None:
        if reason not in KEPT:
            return
        alike = [backup for backup in self.list() if backup.reason is reason]
        # Apart, lest copies of a day that never was push out those of true days.
        for ahead in (False, True):
            for backup in [one for one in alike if self._is_ahead(one) is ahead][KEPT[reason] :]:
                if backup.path != made:
                    with suppress(OSError):  # it goes another time
                        backup.path.unlink()

    def _sweep(self) -> None:
        """Remove what a copy left that was killed in the midst."""
        now = self._now().timestamp()
        for file in self._folder.glob(".*.sqlite3.*"):
            with suppress(FileNotFoundError):
                if abs(now - file.stat().st_mtime) > ABANDONED.total_seconds():
                    file.unlink()


@contextmanager
def opened_to_copy(journal: Path, door: Door = PLAIN) -> Iterator[sqlite3.Connection]:
    """A journal of any version that is known here, beside whoever writes; raises JournalError."""
    database.check_header(journal)
    with (
        database.spoken(journal),
        closing(database.connect_to_read(journal, door)) as connection,
    ):
        if database.checked_version(connection, journal) == 0:
            database.refuse(Line("there is nothing in it yet"), journal, Damaged)
        yield connection


def examined(file: Path, door: Door = PLAIN) -> Contents:
    """What is in a copy, once it is known to be whole; leaves no trace beside it.

    Raises JournalError where it cannot be read here, Damaged where nobody can.
    """
    database.check_header(file, BACKUP, otherwise=Line("this is no copy of a journal"))
    with (
        database.spoken(file, BACKUP),
        closing(database.connect_to_copy(file, door)) as connection,
    ):
        version = database.checked_version(connection, file, BACKUP)
        if version == 0 or database.is_broken(connection):
            database.refuse(Line("the file is damaged"), file, Damaged, BACKUP)
        rows = database.counted(connection)
        return Contents(version, rows["session"], sum(rows.values()))


def write_copy(source: sqlite3.Connection, to: Path, door: Door = PLAIN) -> Contents:
    """Copy all that is in a journal at this moment; whoever writes meanwhile need not wait.

    What is locked stays so, with the same key.

    The file is mode 0600, looked through, and on disk before it takes its name; where that fails
    whatever had the name keeps it. Raises JournalError.
    """
    new = to.with_name(f".{to.name}.{os.urandom(6).hex()}")
    try:
        with database.spoken(to, BACKUP):
            os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
            kind = PLAIN if isinstance(source, sqlite3.Connection) else door
            expected = _filled(new, source, kind)
            found = examined(new, kind)
            if found != expected:
                database.refuse(Line("the copy is not what was to be copied"), to, what=BACKUP)
            synced(new)
            new.replace(to)
            synced(to.parent)
    except OSError as error:
        raise _refused(error, to) from error
    finally:
        with suppress(OSError):
            new.unlink()
    return found


def synced(place: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk; raises OSError."""
    with suppress(PermissionError):  # Windows opens no folder, and keeps their names by itself
        descriptor = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _filled(new: Path, source: sqlite3.Connection, door: Door) -> Contents:
    """What is in the copy if it went well."""
    with closing(database.connect_bare(new, door)) as copy:
        source.execute("BEGIN")
        try:
            # The first question fixes the moment of which the copy will be.
            rows = database.counted(source)
            version = database.version(source)
            source.backup(copy)
        finally:
            source.execute("ROLLBACK")
        # One file that stands for itself; as a copy of the journal's kind it would want companions.
        copy.execute("PRAGMA journal_mode = DELETE")
    return Contents(version, rows["session"], sum(rows.values()))


def _refused(error: OSError, path: Path) -> JournalError:
    return JournalError("{what}: {reason}: {path}", what=BACKUP, reason=error.strerror, path=path)
