# SPDX-License-Identifier: MIT
"""The only door to SQLite: connections, transactions, and errors a person can read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn, Protocol

from mindful.domain.errors import JournalError, JournalLocked
from mindful.domain.line import Line
from mindful.storage.private_file import OWNER_ONLY
from mindful.storage.schema import STEPS, TABLES, VERSION
from mindful.storage.seal import MARK, salt_of

JOURNAL = Line("the journal")
"""How errors name the file, unless they are told better."""
HEADER = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm")
"""Endings of what SQLite keeps beside an open file."""

PATIENCE = 0.5
"""Seconds to wait for another program's write; a person is waiting too."""

SMALL = 8 * 1024 * 1024
"""Bytes up to which a file is looked through at every opening (15 ms)."""

REASONS = {
    sqlite3.SQLITE_FULL: Line("the disk is full"),
    sqlite3.SQLITE_READONLY: Line("it may not be written"),
    sqlite3.SQLITE_CANTOPEN: Line("it cannot be opened"),
    sqlite3.SQLITE_PERM: Line("it may not be opened"),
    sqlite3.SQLITE_BUSY: Line("another program is using it"),
    sqlite3.SQLITE_LOCKED: Line("another program is using it"),
    sqlite3.SQLITE_IOERR: Line("the disk reports an error"),
    sqlite3.SQLITE_CORRUPT: Line("the file is damaged"),
    sqlite3.SQLITE_NOTADB: Line("the file is damaged"),
    sqlite3.SQLITE_CONSTRAINT: Line("something in it does not fit together"),
}
DAMAGE = Line("the file is damaged")
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
SINCE_EVER = frozenset({"session", "answer"})
"""Tables that a journal of any version has."""
STRUCTURE = "*** in database"
"""How SQLite begins what it says about pages."""
NOT_FOR_SHARING = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS}
)
"""What SQLite says where a folder, of a network perhaps, has no memory that processes share."""
PRIMARY = 0xFF
"""Mask: extended codes carry the plain one in their lowest byte."""


class Damaged(JournalError):
    """The file is no longer a journal that can be read."""


class Door(Protocol):
    """Opens files: as they are, or with a key."""

    def connect(self, path: Path, address: str) -> sqlite3.Connection:
        """Open by SQLite's address; raises sqlite3.Error, JournalLocked where a key is missing."""


class PlainDoor:
    """Files as they are."""

    def connect(self, path: Path, address: str) -> sqlite3.Connection:
        """Open it, unless it is locked."""
        if salt_of(path) is not None:
            raise JournalLocked("the journal: it is locked with a passphrase: {path}", path=path)
        return sqlite3.connect(address, uri=True, isolation_level=None, timeout=PATIENCE)


PLAIN = PlainDoor()


def refuse(
    reason: Line, path: Path, kind: type[JournalError] = JournalError, what: str = JOURNAL
) -> NoReturn:
    """Raise one line that says what, why and where."""
    raise kind("{what}: {reason}: {path}", what=what, reason=reason, path=path)


@contextmanager
def spoken(path: Path, what: str = JOURNAL) -> Iterator[None]:
    """Turn SQLite's errors into one line that says what and where."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # our own mistake, not the journal's
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY
        kind = Damaged if code in DAMAGED else JournalError
        reason = REASONS.get(code, error)
        raise kind("{what}: {reason}: {path}", what=what, reason=reason, path=path) from error
    except (OverflowError, UnicodeEncodeError) as error:
        raise JournalError(
            "{what}: a value in it cannot be stored: {path}", what=what, path=path
        ) from error


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


def connect(path: Path, door: Door = PLAIN) -> sqlite3.Connection:
    """Open for writing, creating the file for its owner alone; raises OSError, sqlite3.Error."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
    path.chmod(OWNER_ONLY)
    connection = _connected(path, "mode=rw", door)
    try:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Keep a log that readers need not wait for; where it cannot be, a slower one as safe."""
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & PRIMARY not in NOT_FOR_SHARING:
            raise
        # A log that was left by a better folder is read by whoever is alone with it.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA locking_mode = NORMAL")


@contextmanager
def connected(path: Path, door: Door = PLAIN) -> Iterator[sqlite3.Connection]:
    """Open for writing and close at the end; raises JournalError."""
    with spoken(path):
        try:
            connection = connect(path, door)
        except OSError as error:
            raise JournalError(
                "{what}: {reason}: {path}", what=JOURNAL, reason=error.strerror, path=path
            ) from error
        with closing(connection):
            yield connection


def connect_to_read(path: Path, door: Door = PLAIN) -> sqlite3.Connection:
    """Open an existing file for reading only, beside whoever writes it; raises sqlite3.Error."""
    # In a folder that may not be written SQLite cannot coordinate with writers, and need not.
    alone = not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()
    connection = _connected(path, "immutable=1" if alone else "mode=rw", door)
    connection.execute("PRAGMA query_only = ON")
    return connection


def connect_to_copy(path: Path, door: Door = PLAIN) -> sqlite3.Connection:
    """Open a file that is no journal in use, leaving it and its folder as they are.

    Raises sqlite3.Error.
    """
    # What is not yet in the file is read along; where there is none, nothing is made beside it.
    left = any(Path(f"{path}{ending}").exists() for ending in ("-wal", "-journal"))
    return _connected(path, f"mode=ro{'' if left else '&immutable=1'}", door)


def connect_bare(path: Path, door: Door = PLAIN) -> sqlite3.Connection:
    """Open a file of ours that counts only once it is finished; raises sqlite3.Error."""
    connection = _connected(path, "mode=rw", door)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def empty() -> sqlite3.Connection:
    """A journal with nothing in it, kept nowhere."""
    connection = _ready(sqlite3.connect(":memory:", isolation_level=None))
    migrate(connection)
    return connection


def version(connection: sqlite3.Connection) -> int:
    """How many steps of the schema were taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_header(path: Path, what: str = JOURNAL, otherwise: Line = DAMAGE) -> None:
    """Look before SQLite does: it deletes the -wal of a file that it does not know.

    An absent or empty file is one that begins. Raises JournalError, Damaged for other content.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(HEADER))
    except FileNotFoundError:
        return
    except OSError as error:
        raise JournalError(
            "{what}: {reason}: {path}", what=what, reason=error.strerror, path=path
        ) from error
    if header not in (HEADER, b"") and not header.startswith(MARK):
        refuse(otherwise, path, Damaged, what)


def checked_version(connection: sqlite3.Connection, path: Path, what: str = JOURNAL) -> int:
    """How many steps were taken, if it is a journal that can be read here.

    Raises JournalError for another program's file and a newer version, Damaged where tables lack.
    """
    found = version(connection)
    if found > VERSION:
        refuse(Line("it was written by a newer version of the app"), path, what=what)
    names = _names(connection)
    if found == 0 and names:
        refuse(Line("this is a file of another program"), path, what=what)
    needed = TABLES if found == VERSION else SINCE_EVER
    if found > 0 and not names >= needed:
        refuse(DAMAGE, path, Damaged, what)
    return found


def counted(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of each table of a journal, by name; what its version does not have yet is left out."""
    return {
        name: int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0])  # noqa: S608
        for name in sorted(TABLES & _names(connection))
    }


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


def _names(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def _connected(path: Path, how: str, door: Door) -> sqlite3.Connection:
    return _ready(door.connect(path, f"{path.absolute().as_uri()}?{how}"))


def _ready(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _folded(text: str | None) -> str | None:
    """Letters without case, beyond the ASCII that SQLite knows."""
    return None if text is None else text.casefold()
