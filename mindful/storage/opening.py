# SPDX-License-Identifier: MIT
"""Opening the journal: what is old is brought up to date, what is damaged is set aside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mindful.domain.errors import JournalError
from mindful.domain.line import Line
from mindful.storage import database
from mindful.storage.backups import Backups, Reason
from mindful.storage.database import COMPANIONS, PLAIN, Damaged, Door
from mindful.storage.journal import SqliteJournal, local_now
from mindful.storage.owner import Owner
from mindful.storage.owner import take_over as take_over_lock
from mindful.storage.resealed import finish
from mindful.storage.schema import VERSION

LEFT_ASIDE = Line(
    "The journal had been set aside, and a new one begins. Nothing of the earlier one was deleted."
)
"""Where the app ended after setting it aside and before it could say so."""


class Opened(NamedTuple):
    """A journal to write in.

    `notice` is one line where a damaged one was set aside; `backup` is then the newest copy that
    can be put back, if there is one.
    """

    journal: SqliteJournal
    notice: Line | None = None
    backup: Path | None = None


def open_journal(
    path: Path,
    backups: Path,
    now: Callable[[], datetime] = local_now,
    door: Door = PLAIN,
) -> Opened:
    """Open for reading and writing, as the owner where nobody else is.

    A damaged file is kept under a dated name and a new one is begun. Raises JournalError where
    the file cannot be written, is of a newer version, or is no journal at all, and JournalLocked
    where the door lacks its key.
    """
    copies = Backups(backups, now, door)
    try:
        owner = Owner.take(path)
    except OSError as error:
        raise JournalError(
            "the journal: {reason}: {path}", reason=error.strerror, path=path
        ) from error
    notice = backup = None
    try:
        if owner is not None:
            finish(path, backups)
        if owner is not None and _was_left_aside(path):
            notice, backup = LEFT_ASIDE, _newest(copies)
        try:
            connection = _open(path, copies)
        except Damaged:
            if owner is None:
                raise
            notice = _put_away(path, now())
            backup = _newest(copies)
            connection = _open(path, copies)
    except BaseException:
        if owner is not None:
            owner.release()
        raise
    return Opened(SqliteJournal(connection, path, owner=owner, now=now, door=door), notice, backup)


def open_for_reading(path: Path, door: Door = PLAIN) -> SqliteJournal:
    """Open beside whoever writes, for a worker or a command; an absent journal is an empty one.

    Raises JournalError where it cannot be read.
    """
    if not path.exists():
        return SqliteJournal(database.empty(), path)
    with database.spoken(path):
        connection = database.connect_to_read(path, door)
        try:
            if database.checked_version(connection, path) < VERSION:
                database.refuse(Line("the app has to be opened once to bring it up to date"), path)
        except BaseException:
            connection.close()
            raise
    return SqliteJournal(connection, path, door=door)


def take_over(path: Path) -> None:
    """Let the journal be opened here, whichever other computer says that it has it.

    Raises JournalError.
    """
    try:
        take_over_lock(path)
    except OSError as error:
        raise JournalError(
            "the journal: {reason}: {path}", reason=error.strerror, path=path
        ) from error


def set_aside(path: Path, ending: str) -> Path:
    """Move a journal away with all that belongs to it, to a name nothing has; raises OSError."""
    kept, count = Path(f"{path}.{ending}"), 1
    while any(Path(f"{kept}{part}").exists() for part in ("", *COMPANIONS)):
        count += 1
        kept = Path(f"{path}.{ending}.{count}")
    # Itself last: whoever finds a -wal whose journal has gone deletes it, and what it holds.
    for part in (*COMPANIONS, ""):
        with suppress(FileNotFoundError):
            Path(f"{path}{part}").rename(f"{kept}{part}")
    return kept


def _open(path: Path, backups: Backups) -> sqlite3.Connection:
    database.check_header(path)
    was_left = any(Path(f"{path}{ending}").exists() for ending in COMPANIONS)
    with database.spoken(path):
        try:
            connection = database.connect(path, backups.door)
        except OSError as error:
            raise JournalError(
                "the journal: {reason}: {path}", reason=error.strerror, path=path
            ) from error
        try:
            version = database.checked_version(connection, path)
            small = path.stat().st_size <= database.SMALL
            if (small or was_left) and database.is_broken(connection):
                database.refuse(Line("the file is damaged"), path, Damaged)
            if 0 < version < VERSION:
                backups.make(Reason.MIGRATION, connection)
            database.migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _was_left_aside(path: Path) -> bool:
    return not path.exists() and any(path.parent.glob(f"{path.name}.*"))


def _newest(backups: Backups) -> Path | None:
    """The copy to offer; a folder that cannot be read keeps nobody from opening."""
    try:
        found = backups.newest_good()
    except JournalError:
        return None
    return None if found is None else found.path


def _put_away(path: Path, moment: datetime) -> Line:
    try:
        kept = set_aside(path, f"damaged-{moment:%Y-%m-%d}")
    except OSError as error:
        raise JournalError(
            "the journal: damaged, {reason}: {path}", reason=error.strerror, path=path
        ) from error
    return Line(
        "The journal could not be read. It is kept as {file}, and a new one begins."
        " Nothing of it was deleted.",
        file=kept.name,
    )
