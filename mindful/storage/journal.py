# SPDX-License-Identifier: MIT
"""The journal in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mindful.domain.errors import JournalError, JournalGone
from mindful.domain.journal import Changes, Columns, Filter, Page
from mindful.domain.rating import ScaleId
from mindful.domain.record import Outcome, SessionRecord
from mindful.storage import database
from mindful.storage.columns import read_columns
from mindful.storage.database import PLAIN, Door
from mindful.storage.filters import condition
from mindful.storage.owner import Owner
from mindful.storage.records import (
    ADD,
    ANSWERS,
    INSERT_ANSWER,
    REPLACE,
    SELECT,
    as_answers,
    as_record,
    as_row,
)

if TYPE_CHECKING:
    from mindful.storage.check_ins import SqliteCheckIns
    from mindful.storage.comparisons import StoredComparisons
    from mindful.storage.keepsakes import Everything, Keepsakes
    from mindful.storage.own_cards import StoredCards
    from mindful.storage.own_situations import StoredSituations

# What stands beside the sessions is imported where it is used: at rest, nothing of it is.
# ruff: noqa: PLC0415

BATCH = 2000
"""Sessions read at once where all are read."""
NEWEST_FIRST = "ORDER BY day DESC, julianday(started_at) DESC, id"


def local_now() -> datetime:
    """This moment, with the person's own offset."""
    return datetime.now().astimezone()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has that name now."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class SqliteJournal:
    """All sessions in one file; belongs to the thread that opened it.

    `owner` is held until it is closed, and None where another process is the owner or it was
    opened for reading. `door` is how the same file can be opened once more.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        *,
        owner: Owner | None = None,
        now: Callable[[], datetime] = local_now,
        door: Door = PLAIN,
    ) -> None:
        self._connection = connection
        self._path = path
        self._owner = owner
        self._now = now
        self._door = door
        self._opened = _identity(path)

    @property
    def is_owned(self) -> bool:
        """Whether no other process may think that its sessions are the ones that run."""
        return self._owner is not None

    @property
    def cards(self) -> StoredCards:
        """The person's own cards."""
        from mindful.storage.own_cards import StoredCards

        return StoredCards(self._connection, self._path, self._now)

    @property
    def comparisons(self) -> StoredComparisons:
        """Comparisons of two practices."""
        from mindful.storage.comparisons import StoredComparisons

        return StoredComparisons(self._connection, self._path)

    @property
    def own_situations(self) -> StoredSituations:
        """The situations of the person's own."""
        from mindful.storage.own_situations import StoredSituations

        return StoredSituations(self._connection, self._path)

    @property
    def check_ins(self) -> SqliteCheckIns:
        """The weekly check-ins."""
        from mindful.storage.check_ins import SqliteCheckIns

        return SqliteCheckIns(self._connection, self._path)

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id; on disk when it returns."""
        with self._writing() as connection:
            _replace(connection, record, _answered_at(connection, record.id) or self._now())

    def amend(self, record: SessionRecord) -> None:
        """As save, for a session of the past; a first answer after it counts as of its end."""
        with self._writing() as connection:
            _replace(connection, record, _answered_at(connection, record.id))

    def forget(self, id: UUID) -> None:
        """Remove a session and its answers; quietly nothing when it is not there."""
        with self._writing() as connection:
            connection.execute("DELETE FROM session WHERE id = ?", (str(id),))

    def get(self, id: UUID) -> SessionRecord | None:
        """One session."""
        with database.spoken(self._path):
            found = self._records(f"{SELECT} WHERE id = ?", [str(id)])
        return found[0] if found else None

    def page(self, wanted: Filter, offset: int, limit: int) -> Page:
        """For the history table: newest first, never all at once."""
        where, values = condition(wanted)
        with database.spoken(self._path):
            total = self._connection.execute(
                f"SELECT count(*) FROM session WHERE {where}",  # noqa: S608 - terms of our own
                values,
            ).fetchone()[0]
            query = f"{SELECT} WHERE {where} {NEWEST_FIRST} LIMIT ? OFFSET ?"
            return Page(tuple(self._records(query, [*values, limit, offset])), total)

    def columns(self, scale: ScaleId, wanted: Filter) -> Columns:
        """For insight and charts: sessions with at least one answer on that scale."""
        with database.spoken(self._path):
            return read_columns(self._connection, scale, wanted)

    def reading(self, scale: ScaleId) -> Callable[[], Columns]:
        """What reads the columns of all sessions in whichever thread it is called."""

        def read() -> Columns:
            with database.spoken(self._path):
                connection = database.connect_to_read(self._path, self._door)
                try:
                    return read_columns(connection, scale, Filter())
                finally:
                    connection.close()

        return read

    def changes(self) -> Changes:
        """How far it has been written, by this connection and by others."""
        with database.spoken(self._path):
            others = self._connection.execute("PRAGMA data_version").fetchone()[0]
            return Changes(self._connection.total_changes, others, self._opened)

    def last_rated_at(self) -> datetime | None:
        """When anything was last answered before or after a session."""
        with database.spoken(self._path):
            # Days bound the search: an answer is given on the session's day or soon after it.
            found = self._connection.execute(
                "SELECT answer.at FROM session JOIN answer ON answer.session = session.id"
                " WHERE side IN ('before', 'after') AND day >= date(("
                "SELECT day FROM session AS rated WHERE EXISTS (SELECT 1 FROM answer"
                " WHERE session = rated.id AND side IN ('before', 'after'))"
                " ORDER BY day DESC LIMIT 1), '-2 days')"
            ).fetchall()
        return max((datetime.fromisoformat(at) for (at,) in found), default=None)

    def interrupt_open_records(self) -> int:
        """Mark what was still open as interrupted; the owner alone may, others change nothing."""
        if self._owner is None:
            return 0
        with self._writing() as connection:
            return connection.execute(
                "UPDATE session SET outcome = ? WHERE outcome = ?",
                (Outcome.INTERRUPTED.value, Outcome.OPEN.value),
            ).rowcount

    def add_all(self, records: Iterable[SessionRecord], kept: Keepsakes | None = None) -> int:
        """Insert whatever is not there by id, all or nothing; returns how many sessions."""
        with self._writing() as connection:
            if kept is not None:
                from mindful.storage.keepsakes import add_keepsakes

                add_keepsakes(connection, kept)
            added = 0
            for one in records:
                if connection.execute(ADD, as_row(one)).rowcount:
                    connection.executemany(INSERT_ANSWER, as_answers(one))
                    added += 1
            return added

    def known(self) -> frozenset[UUID]:
        """The ids of all sessions."""
        with database.spoken(self._path):
            rows = self._connection.execute("SELECT id FROM session").fetchall()
        return frozenset(UUID(row[0]) for row in rows)

    @contextmanager
    def everything(self) -> Iterator[Everything]:
        """All that is kept as of now, whoever writes meanwhile; sessions by day, one by one."""
        from mindful.storage.keepsakes import Everything, read_keepsakes

        with database.spoken(self._path):
            self._connection.execute("BEGIN")
            try:
                yield Everything(self._all_records(), read_keepsakes(self._connection))
            finally:
                self._connection.execute("ROLLBACK")

    def verify(self) -> tuple[str, ...]:
        """What is wrong inside the file, one line each; empty where all is well."""
        with database.spoken(self._path):
            return tuple(database.problems(self._connection))

    def close(self) -> None:
        """Let go of the file; nothing can be asked afterwards."""
        self._connection.close()
        if self._owner is not None:
            self._owner.release()
            self._owner = None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        # SQLite would go on writing into a file that no name leads to any more.
        if self._opened is not None and _identity(self._path) != self._opened:
            raise JournalGone("the journal: it was moved or removed: {path}", path=self._path)
        with database.spoken(self._path), database.transaction(self._connection) as connection:
            yield connection

    def _all_records(self) -> Iterator[SessionRecord]:
        last = ("", "")
        query = f"{SELECT} WHERE (day, id) > (?, ?) ORDER BY day, id LIMIT {BATCH}"
        while found := self._records(query, last):
            yield from found
            last = (found[-1].day.isoformat(), str(found[-1].id))

    def _records(self, query: str, values: Sequence[object]) -> list[SessionRecord]:
        rows = self._connection.execute(query, values).fetchall()
        given = self._connection.execute(
            ANSWERS,
            (json.dumps([stored[0] for stored in rows]),),
        ).fetchall()
        by_session = {session: list(group) for session, group in groupby(given, key=itemgetter(0))}
        try:
            return [as_record(stored, by_session.get(stored[0], ())) for stored in rows]
        except ValueError as error:
            raise JournalError(
                "the journal: {reason}: {path}", reason=error, path=self._path
            ) from error


def _answered_at(connection: sqlite3.Connection, id: UUID) -> datetime | None:
    """When what is kept was answered after the session, None where nothing was."""
    (at,) = connection.execute(
        "SELECT min(at) FROM answer WHERE session = ? AND side = 'after'", (str(id),)
    ).fetchone()
    return None if at is None else datetime.fromisoformat(at)


def _replace(
    connection: sqlite3.Connection, record: SessionRecord, answered: datetime | None
) -> None:
    connection.execute(REPLACE, as_row(record))
    connection.execute("DELETE FROM answer WHERE session = ?", (str(record.id),))
    connection.executemany(INSERT_ANSWER, as_answers(record, answered))
