# SPDX-License-Identifier: MIT
"""Opening the journal: what is old is brought up to date, what is damaged is set aside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, NoReturn

from mindful.domain.errors import JournalError
from mindful.storage import database
from mindful.storage.database import Damaged
from mindful.storage.journal import SqliteJournal, local_now
from mindful.storage.owner import Owner
from mindful.storage.private_file import OWNER_ONLY, free_name
from mindful.storage.schema import TABLES, VERSION

HEADER = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm")


class Opened(NamedTuple):
    """A journal to write in; `notice` is one line where a damaged one was set aside."""

    journal: SqliteJournal
    notice: str | None = None


def open_journal(path: Path, backups: Path, now: Callable[[], datetime] = local_now) -> Opened:
    """Open for reading and writing, as the owner where nobody else is.

    A damaged file is kept under a dated name and a new one is begun. Raises JournalError where
    the file cannot be written, is of a newer version, or is no journal at all.
    """
    try:
        owner = Owner.take(path)
    except OSError as error:
        raise JournalError(f"the journal: {error.strerror}: {path}") from error
    notice = None
    try:
        try:
            connection = _open(path, backups, now)
        except Damaged:
            if owner is None:
                raise
            notice = _set_aside(path, now())
            connection = _open(path, backups, now)
    except BaseException:
        if owner is not None:
            owner.release()
        raise
    return Opened(SqliteJournal(connection, path, owner=owner, now=now), notice)


def open_for_reading(path: Path) -> SqliteJournal:
    """Open beside whoever writes, for a worker or a command; an absent journal is an empty one.

    Raises JournalError where it cannot be read.
    """
    if not path.exists():
        return SqliteJournal(database.empty(), path)
    with database.spoken(path):
        connection = database.connect_to_read(path)
        try:
            if _checked_version(connection, path) < VERSION:
                _refuse("the app has to be opened once to bring it up to date", path)
        except BaseException:
            connection.close()
            raise
    return SqliteJournal(connection, path)


def _open(path: Path, backups: Path, now: Callable[[], datetime]) -> sqlite3.Connection:
    _check_header(path)
    was_left = any(Path(f"{path}{ending}").exists() for ending in COMPANIONS)
    with database.spoken(path):
        try:
            connection = database.connect(path)
        except OSError as error:
            raise JournalError(f"the journal: {error.strerror}: {path}") from error
        try:
            version = _checked_version(connection, path)
            small = path.stat().st_size <= database.SMALL
            if (small or was_left) and database.is_broken(connection):
                _refuse("the file is damaged", path, Damaged)
            if 0 < version < VERSION:
                _copy(connection, free_name(backups / f"journal-{now():%Y-%m-%d}.sqlite3", "old"))
            database.migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _check_header(path: Path) -> None:
    """Look before SQLite does: it deletes the -wal of a file that it does not know."""
    try:
        with path.open("rb") as file:
            header = file.read(len(HEADER))
    except FileNotFoundError:
        return
    except OSError as error:
        raise JournalError(f"the journal: {error.strerror}: {path}") from error
    if header not in (HEADER, b""):
        _refuse("the file is damaged", path, Damaged)


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    version = database.version(connection)
    if version > VERSION:
        _refuse("it was written by a newer version of the app", path)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if version == 0 and names:
        _refuse("this is a file of another program", path)
    if version > 0 and not names >= TABLES:
        _refuse("the file is damaged", path, Damaged)
    return version


def _refuse(reason: str, path: Path, kind: type[JournalError] = JournalError) -> NoReturn:
    raise kind(f"the journal: {reason}: {path}")


def _copy(connection: sqlite3.Connection, to: Path) -> None:
    to.touch(OWNER_ONLY)
    with closing(sqlite3.connect(to)) as copy:
        connection.backup(copy)


def _set_aside(path: Path, moment: datetime) -> str:
    kept = free_name(path, f"damaged-{moment:%Y-%m-%d}")
    try:
        path.rename(kept)
        for ending in COMPANIONS:
            with suppress(FileNotFoundError):
                Path(f"{path}{ending}").rename(f"{kept}{ending}")
    except OSError as error:
        raise JournalError(f"the journal: damaged, {error.strerror}: {path}") from error
    return (
        f"The journal could not be read. It is kept as {kept.name}, and a new one begins."
        " Nothing of it was deleted."
    )
