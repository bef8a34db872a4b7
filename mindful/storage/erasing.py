# SPDX-License-Identifier: MIT
"""Taking away what was written, from every file that the app keeps; exports are the person's."""

from __future__ import annotations

import os
import sqlite3
from datetime import date
from pathlib import Path

from mindful.domain.errors import JournalError
from mindful.domain.line import Line
from mindful.storage import database
from mindful.storage.backups import BACKUP, Backups
from mindful.storage.database import PLAIN, Door
from mindful.storage.schema import TABLES

DAYS = "day BETWEEN ? AND ?"
BEGUN_AND_EMPTY = (
    "substr(begun_at, 1, 10) BETWEEN ? AND ?"
    " AND id NOT IN (SELECT comparison FROM session WHERE comparison IS NOT NULL)"
)
OF_DAYS = (("session", DAYS), ("check_in", DAYS), ("comparison", BEGUN_AND_EMPTY))
"""What belongs to a day: with a session go its answers, a comparison once no session is left."""
ALL = "? <= ?"
OF_EVERYTHING = tuple((table, ALL) for table in ("session", *sorted(TABLES - {"session"})))
"""Sessions first, for they name comparisons."""


def erase_days(
    journal: Path, first: date, last: date, *, backups: Path, log: Path, door: Door = PLAIN
) -> int:
    """Erase sessions and check-ins of these days, both included; returns how many sessions.

    Cards and situations of one's own belong to no day and stay. All backups go, for they hold
    those days too, and so do journals set aside and the log. To be called beside an open journal
    or without one. Raises JournalError, one line, where something is left; then erase again.
    """
    between = (first.isoformat(), last.isoformat())
    return _erased(journal, OF_DAYS, between, (backups, log), door)


def erase_everything(journal: Path, *, backups: Path, log: Path, door: Door = PLAIN) -> int:
    """Erase every row of every table, backups, journals set aside and the log; see `erase_days`."""
    return _erased(journal, OF_EVERYTHING, ("", ""), (backups, log), door)


def _erased(
    journal: Path,
    tables: tuple[tuple[str, str], ...],
    between: tuple[str, str],
    folders: tuple[Path, Path],
    door: Door,
) -> int:
    erased = 0
    if journal.exists():
        with database.connected(journal, door) as connection:
            database.checked_version(connection, journal)
            erased = _without_rows(connection, tables, between)
            # Copies before traces: on a full disk they make the room that these need.
            _without_copies(journal, *folders)
            _without_traces(connection, journal)
    else:
        _without_copies(journal, *folders)
    return erased


def _without_rows(
    connection: sqlite3.Connection,
    tables: tuple[tuple[str, str], ...],
    between: tuple[str, str],
) -> int:
    connection.execute("PRAGMA secure_delete = ON")  # zeros at once, should what follows not come
    with database.transaction(connection):
        counts = [
            connection.execute(f"DELETE FROM {table} WHERE {which}", between).rowcount  # noqa: S608
            for table, which in tables
        ]
    return counts[0]


def _without_traces(connection: sqlite3.Connection, journal: Path) -> None:
    """Let no page of what was deleted remain, in the file or in the -wal beside it."""
    connection.execute("PRAGMA temp_store = MEMORY")  # what remains is nobody's but the journal's
    connection.execute("VACUUM")
    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        database.refuse(Line("another program is using it"), journal)


def _without_copies(journal: Path, backups: Path, log: Path) -> None:
    try:
        for file in (
            *journal.parent.glob(f"{journal.name}.*"),
            *journal.parent.glob(f".*{journal.name}.*"),
            *(backup.path for backup in Backups(backups).list()),
            *backups.glob(".*.sqlite3.*"),
        ):
            file.unlink()
        for file in log.glob("*"):
            os.truncate(file, 0)  # it may be open, and goes on from its beginning
    except OSError as error:
        raise JournalError(
            "{what}: {reason}: {path}", what=BACKUP, reason=error.strerror, path=error.filename
        ) from error
