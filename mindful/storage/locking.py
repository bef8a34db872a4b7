# SPDX-License-Identifier: MIT
"""Setting, changing and taking away the passphrase; at each moment one copy of each file is whole.

Each file is written anew beside itself, looked through and brought to the disk before any takes
its place. SQLCipher does all that is cryptography.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mindful.domain.errors import JournalError, JournalLocked, WrongPassphrase
from mindful.domain.line import Line
from mindful.storage import database
from mindful.storage.backups import Backups, examined, synced
from mindful.storage.database import PLAIN, Damaged, Door
from mindful.storage.private_file import OWNER_ONLY
from mindful.storage.resealed import beside, finish
from mindful.storage.restoring import close_up, owned
from mindful.storage.seal import derive, new_salt, salt_of

if TYPE_CHECKING:
    from mindful.storage.sealed import SealedDoor

MISSING = Line("locking needs SQLCipher: pip install mindful[lock]")

# Imported where it is used: without a passphrase nothing of SQLCipher is loaded, or need be there.
# ruff: noqa: PLC0415


def can_lock() -> bool:
    """Whether SQLCipher is installed."""
    from importlib.util import find_spec

    return find_spec("sqlcipher3") is not None


def new_door(passphrase: str) -> SealedDoor:
    """A door whose files this passphrase opens; takes half a second. Raises JournalError."""
    return _door(passphrase, new_salt())


def unlocked(journal: Path, backups: Path, passphrase: str) -> Door:
    """The door to a locked journal; takes half a second. Raises WrongPassphrase, JournalError."""
    salt = salt_of(journal)
    if salt is None:
        return PLAIN
    door = _door(passphrase, salt)
    # SQLCipher cannot tell a wrong key from a spoilt first page; a copy that opens can.
    for file in (journal, *(copy.path for copy in Backups(backups).list())):
        if salt_of(file) == salt and _opens(file, door):
            return door
    raise WrongPassphrase("the journal: this is not its passphrase")


def reseal(journal: Path, backups: Path, old: Door, new: Door) -> tuple[str, ...]:
    """Let the new door open the journal, its copies and those set aside; nobody may have it open.

    Returns names of what cannot be read and stays as it is. Raises JournalError, and then all is
    as it was; broken off in the midst, the next opening finishes it or takes it back.
    """
    with owned(journal):
        finish(journal, backups)
        left: list[str] = []
        made: list[Path] = []
        try:
            close_up(journal, old)
            for file in _files(journal, backups):
                try:
                    _write_beside(file, old, new)
                except (Damaged, JournalLocked):
                    if file == journal:
                        raise
                    left.append(file.name)
                else:
                    made.append(file)
        except BaseException:
            for file in _files(journal, backups):
                with suppress(OSError):
                    beside(file).unlink()
            raise
        _put_in_place(made, journal)
    return tuple(left)


def _files(journal: Path, backups: Path) -> Iterator[Path]:
    """The journal, which comes first for `finish`, and all that holds what it holds."""
    yield journal
    aside = journal.parent.glob(f"{journal.name}.*")
    yield from sorted(file for file in aside if not file.name.endswith(database.COMPANIONS))
    yield from (copy.path for copy in Backups(backups).list())


def _put_in_place(files: list[Path], journal: Path) -> None:
    try:
        for file in files:
            beside(file).replace(file)
            synced(file.parent)
    except OSError as error:
        raise JournalError(
            "the journal: {reason}: {path}", reason=error.strerror, path=journal
        ) from error


def _write_beside(file: Path, old: Door, new: Door) -> None:
    target = beside(file)
    stat = file.stat()
    try:
        with suppress(FileNotFoundError):
            target.unlink()
        with database.spoken(file):
            expected = examined(file, old)
            os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, OWNER_ONLY))
            _export(file, target, old, new)
            if examined(target, new) != expected:
                database.refuse(Line("the new file is not what was to be in it"), file)
        os.utime(target, (stat.st_atime, stat.st_mtime))
        synced(target)
        synced(target.parent)
    except OSError as error:
        raise JournalError(
            "the journal: {reason}: {path}", reason=error.strerror, path=file
        ) from error


def _export(file: Path, target: Path, old: Door, new: Door) -> None:
    from mindful.storage.sealed import connected

    with closing(connected(f"{file.absolute().as_uri()}?mode=rw")) as connection:
        if salt_of(file) is not None:
            connection.execute(f'PRAGMA key = "{_words(old)}"')
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f'ATTACH ? AS other KEY "{_words(new)}"', (target.absolute().as_uri(),))
        # It counts only once it is finished, and is synced then.
        connection.execute("PRAGMA other.journal_mode = OFF")
        connection.execute("PRAGMA other.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('other')")
        version = database.version(connection)
        connection.execute(f"PRAGMA other.user_version = {version}")
        connection.execute("DETACH other")


def _words(door: Door) -> str:
    key = getattr(door, "key", None)
    return "" if key is None else str(key.words)


def _opens(file: Path, door: Door) -> bool:
    try:
        with closing(database.connect_to_copy(file, door)) as connection:
            database.version(connection)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (sqlite3.Error, OSError):
        return False
    return True


def _door(passphrase: str, salt: bytes) -> SealedDoor:
    try:
        from mindful.storage.sealed import SealedDoor
    except ImportError as error:
        raise JournalError(MISSING) from error
    return SealedDoor(derive(passphrase, salt))
