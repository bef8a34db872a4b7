# SPDX-License-Identifier: MIT
"""Putting a copy of the journal back, without losing what is there now."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mindful.domain.errors import JournalError
from mindful.domain.line import Line
from mindful.domain.record import Outcome
from mindful.storage import database
from mindful.storage.backups import (
    BACKUP,
    Backups,
    Reason,
    examined,
    opened_to_copy,
    synced,
    write_copy,
)
from mindful.storage.database import COMPANIONS, PLAIN, Damaged, Door
from mindful.storage.journal import local_now
from mindful.storage.opening import set_aside
from mindful.storage.owner import Owner, named_owner
from mindful.storage.private_file import free_name
from mindful.storage.seal import salt_of


class Restored(NamedTuple):
    """What was put back, and where the journal is that was there before, if any was."""

    sessions: int
    kept: Path | None


def restore(
    file: Path, journal: Path, backups: Backups, now: Callable[[], datetime] = local_now
) -> Restored:
    """Let a copy take the journal's place while no app runs.

    The present journal stays beside it under a dated name, and a backup of it is made first.
    At no moment is there half a journal. Raises JournalError, and then the journal is as it was.
    """
    with owned(journal), _written_beside(file, journal, backups.door) as (new, sessions):
        try:
            kept = _kept(journal, backups, f"before-restore-{now():%Y-%m-%d}")
            new.replace(journal)
            synced(journal.parent)
        except OSError as error:
            raise JournalError(
                "the journal: {reason}: {path}", reason=error.strerror, path=journal
            ) from error
    return Restored(sessions, kept)


def put_back(backup: Path, journal: Path, door: Door = PLAIN) -> int:
    """Add to the journal in use what is in a copy and not there by id; returns how many sessions.

    For the app that found its journal damaged and began a new one, which may hold sessions
    already: nothing of it is replaced. All or nothing; from any thread. Raises JournalError.
    """
    with (
        _written_beside(backup, journal, door) as (new, _),
        database.connected(journal, door) as connection,
    ):
        _prepare(new, door)
        connection.execute("ATTACH ? AS kept", (new.absolute().as_uri(),))
        with database.transaction(connection):
            # With a session that is here already go its answers, which belong to it as it was.
            connection.execute("DELETE FROM kept.session WHERE id IN (SELECT id FROM main.session)")
            (added,) = connection.execute("SELECT count(*) FROM kept.session").fetchone()
            for table in ("comparison", "session", "answer", "check_in", "card", "situation"):
                connection.execute(
                    f"INSERT OR IGNORE INTO main.{table} SELECT * FROM kept.{table}"  # noqa: S608
                )
        return int(added)


@contextmanager
def owned(journal: Path) -> Iterator[None]:
    """Keep every app from the journal meanwhile."""
    try:
        owner = Owner.take(journal)
    except OSError as error:
        raise JournalError(
            "the journal: {reason}: {path}", reason=error.strerror, path=journal
        ) from error
    if owner is None:
        raise JournalError(
            "the app is running ({owner}); close it and try again", owner=named_owner(journal)
        )
    try:
        yield
    finally:
        owner.release()


@contextmanager
def _written_beside(file: Path, journal: Path, door: Door) -> Iterator[tuple[Path, int]]:
    """A copy of the file in the journal's folder, and its sessions; removed at the end."""
    if not file.is_file():
        reason = Line("Is a directory" if file.is_dir() else "No such file or directory")
        database.refuse(reason, file, what=BACKUP)
    if journal.exists() and file.samefile(journal):
        database.refuse(Line("this is the journal itself"), file, what=BACKUP)
    examined(file, door)
    if journal.exists() and (salt_of(file) is None) != (salt_of(journal) is None):
        database.refuse(
            Line("one of it and the journal is locked and the other is not"), file, what=BACKUP
        )
    _sweep(journal)
    new = journal.with_name(f".{journal.name}.restored")
    try:
        with (
            database.spoken(file, BACKUP),
            closing(database.connect_to_copy(file, door)) as source,
        ):
            contents = write_copy(source, new, door)
        yield new, contents.sessions
    finally:
        _sweep(journal)


def _sweep(journal: Path) -> None:
    """Remove what stands half restored; only the journal's owner restores, one at a time."""
    for left in journal.parent.glob(f".*{journal.name}.*"):
        with suppress(OSError):
            left.unlink()


def _kept(journal: Path, backups: Backups, ending: str) -> Path | None:
    """Where the present journal is kept; a sound one also keeps its name until it is replaced."""
    if not journal.exists():
        # What an earlier journal left beside it would be read into the new one.
        left = any(Path(f"{journal}{part}").exists() for part in COMPANIONS)
        return set_aside(journal, ending) if left else None
    try:
        backups.make(Reason.RESTORE, journal)
        close_up(journal, backups.door)
    except Damaged:
        return set_aside(journal, ending)
    kept = free_name(journal, ending)
    try:
        os.link(journal, kept)
    except OSError:  # some file systems know one name a file
        with opened_to_copy(journal, backups.door) as present:
            write_copy(present, kept, backups.door)
    return kept


def close_up(journal: Path, door: Door = PLAIN) -> None:
    """Bring into the file what stands beside it, which would be read into its successor."""
    with database.connected(journal, door) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if any(Path(f"{journal}{ending}").exists() for ending in COMPANIONS):
        database.refuse(Line("another program is using it"), journal)


def _prepare(copy: Path, door: Door) -> None:
    """Bring a copy up to date; what was going on when it was made has long been interrupted."""
    with closing(database.connect_bare(copy, door)) as connection:
        database.migrate(connection)
        with database.transaction(connection):
            connection.execute(
                "UPDATE session SET outcome = ? WHERE outcome = ?",
                (Outcome.INTERRUPTED.value, Outcome.OPEN.value),
            )
