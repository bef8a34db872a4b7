# SPDX-License-Identifier: MIT
"""The only door to SQLite: connections, transactions, and errors a person can read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mindful.domain.errors import JournalError
from mindful.storage.private_file import OWNER_ONLY
from mindful.storage.schema import STEPS, VERSION

PATIENCE = 0.5
"""Seconds to wait for another program's write; a person is waiting too."""

SMALL = 8 * 1024 * 1024
"""Bytes up to which a file is looked through at every opening (15 ms)."""

REASONS = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "it may not be written",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_NOTADB: "the file is damaged",
    sqlite3.SQLITE_CONSTRAINT: "something in it does not fit together",
}
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
STRUCTURE = "*** in database"
"""How SQLite begins what it says about pages."""
PRIMARY = 0xFF
"""Mask: extended codes carry the plain one in their lowest byte."""


class Damaged(JournalError):
    """The file is no longer a journal that can be read."""


@contextmanager
def spoken(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into one line that says what and where."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # our own mistake, not the journal's
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY
        kind = Damaged if code in DAMAGED else JournalError
        raise kind(f"the journal: {REASONS.get(code, error)}: {path}") from error
    except (OverflowError, UnicodeEncodeError) as error:
        raise JournalError(f"the journal: a value in it cannot be stored: {path}") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite rolls back by itself where the disk is full
            connection.execute("ROLLBACK")
        raise


def connect(path: Path) -> sqlite3.Connection:
    """Open for writing, creating the file for its owner alone; raises OSError, sqlite3.Error."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
    path.chmod(OWNER_ONLY)
    connection = _connected(f"{path.absolute().as_uri()}?mode=rw")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open an existing file for reading only, beside whoever writes it; raises sqlite3.Error."""
    address = path.absolute().as_uri()
    # In a folder that may not be written SQLite cannot coordinate with writers, and need not.
    alone = not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()
    connection = _connected(f"{address}?immutable=1" if alone else f"{address}?mode=rw")
    connection.execute("PRAGMA query_only = ON")
    return connection


def empty() -> sqlite3.Connection:
    """A journal with nothing in it, kept nowhere."""
    connection = _connected(":memory:")
    migrate(connection)
    return connection


def version(connection: sqlite3.Connection) -> int:
    """How many steps of the schema were taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps that are missing, each whole or not at all."""
    for number in range(version(connection), VERSION):
        with transaction(connection):
            for statement in STEPS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")


def problems(connection: sqlite3.Connection) -> list[str]:
    """What is wrong inside the file, thoroughly; empty where all is well."""
    checked = connection.execute("PRAGMA integrity_check(10)").fetchall()
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [row[0] for row in checked if row[0] != "ok"] + [
        f"{row[0]} names a {row[2]} that is not there" for row in loose
    ]


def is_broken(connection: sqlite3.Connection) -> bool:
    """Whether its pages no longer hang together, so that writing would lose more."""
    found = connection.execute("PRAGMA quick_check(10)").fetchall()
    # Other findings are about single values, some of them mistaken, and all of them readable.
    return any(row[0].startswith(STRUCTURE) for row in found)


def _connected(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=PATIENCE)
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _folded(text: str | None) -> str | None:
    """Letters without case, beyond the ASCII that SQLite knows."""
    return None if text is None else text.casefold()
