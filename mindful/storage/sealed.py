# SPDX-License-Identifier: MIT
"""The door to locked files, beside that of SQLite and with the same protocol; SQLCipher's only one.

Its connections are those of `sqlcipher3`, whose errors become those of `sqlite3`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

from sqlcipher3 import dbapi2

from mindful.domain.errors import JournalLocked
from mindful.storage.database import HEADER, PATIENCE, PLAIN
from mindful.storage.seal import MARK, Key, beginning

Given = ParamSpec("Given")
Found = TypeVar("Found")


class SealedDoor:
    """Opens files that are locked with its key, and those that are not locked at all."""

    def __init__(self, key: Key) -> None:
        self.key = key

    def connect(self, path: Path, address: str) -> sqlite3.Connection:
        """Open a file, a new one locked; raises sqlite3.Error, JournalLocked for another key."""
        begins = beginning(path)
        if begins == HEADER:
            return PLAIN.connect(path, address)
        if begins.startswith(MARK) and begins != self.key.salt:
            raise JournalLocked(
                "the journal: it is locked with another passphrase: {path}", path=path
            )
        connection = connected(address)
        connection.execute(f'PRAGMA key = "{self.key.words}"')
        return connection


def connected(address: str) -> sqlite3.Connection:
    """A connection to whatever is there, as yet without a key."""
    with _as_sqlite():
        made = _Connection(address, uri=True, isolation_level=None, timeout=PATIENCE)
    return cast(sqlite3.Connection, made)


@contextmanager
def _as_sqlite() -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        kind = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
        same = kind(*error.args)
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        same.sqlite_errorcode = sqlite3.SQLITE_ERROR if code is None else code
        raise same from error


def _told(method: Callable[Given, Found]) -> Callable[Given, Found]:
    def call(*given: Given.args, **further: Given.kwargs) -> Found:
        with _as_sqlite():
            return method(*given, **further)

    return call


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]  # sqlcipher3 says nothing of its types
    execute = _told(dbapi2.Cursor.execute)
    executemany = _told(dbapi2.Cursor.executemany)
    fetchone = _told(dbapi2.Cursor.fetchone)
    fetchall = _told(dbapi2.Cursor.fetchall)
    fetchmany = _told(dbapi2.Cursor.fetchmany)

    def __next__(self) -> object:
        with _as_sqlite():
            return super().__next__()


class _Connection(dbapi2.Connection):  # type: ignore[misc]  # as above
    backup = _told(dbapi2.Connection.backup)

    def cursor(self, *_: object) -> object:
        return super().cursor(_Cursor)
