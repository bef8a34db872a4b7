# SPDX-License-Identifier: MIT
"""Personal comparisons in the journal, with the sessions held for them."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from mindful.domain.comparison import Comparison, State, read, written
from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.storage import database
from mindful.storage.records import SELECT, as_record

KNOWN = frozenset(State)
OF_SESSIONS = (
    "SELECT session, side, scale, value, answer.at FROM session JOIN answer"
    " ON answer.session = session.id WHERE comparison = ? ORDER BY session"
)


class StoredComparisons:
    """Shares the journal's connection; `path` is for what errors say."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def all(self) -> tuple[Comparison, ...]:
        """All of them, newest first; a state of a later version has ended."""
        with database.spoken(self._path):
            rows = self._connection.execute(
                "SELECT id, a, b, pairs, sequence, state, begun_at FROM comparison"
                " ORDER BY julianday(begun_at) DESC, id"
            ).fetchall()
        try:
            return tuple(_comparison(*row) for row in rows)
        except ValueError as error:
            raise JournalError(
                "the journal: a comparison: {reason}: {path}", reason=error, path=self._path
            ) from error

    def add(self, comparison: Comparison) -> None:
        """Keep a new one, on disk when this returns."""
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute(
                "INSERT INTO comparison (id, a, b, pairs, sequence, state, begun_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    comparison.id,
                    comparison.a,
                    comparison.b,
                    comparison.pairs,
                    written(comparison),
                    str(comparison.state),
                    comparison.begun_at.isoformat(),
                ),
            )

    def turn(self, id: str, state: State) -> None:
        """Let it go on, end, or be left; quietly nothing where it is not there."""
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute("UPDATE comparison SET state = ? WHERE id = ?", (str(state), id))

    def sessions(self, id: str) -> tuple[SessionRecord, ...]:
        """Those held for it, oldest first."""
        with database.spoken(self._path):
            rows = self._connection.execute(f"{SELECT} WHERE comparison = ?", (id,)).fetchall()
            given = self._connection.execute(OF_SESSIONS, (id,)).fetchall()
        answers = {session: list(group) for session, group in groupby(given, key=itemgetter(0))}
        try:
            found = [as_record(row, answers.get(row[0], ())) for row in rows]
        except ValueError as error:
            raise JournalError(
                "the journal: {reason}: {path}", reason=error, path=self._path
            ) from error
        return tuple(sorted(found, key=lambda record: record.started_at))


def _comparison(*row: str) -> Comparison:
    key, a, b, pairs, sequence, state, begun_at = row
    minutes, drawn = read(sequence)
    return Comparison(
        id=key,
        a=PracticeId(a),
        b=PracticeId(b),
        pairs=int(pairs),
        sequence=drawn,
        state=State(state) if state in KNOWN else State.ENDED,
        begun_at=datetime.fromisoformat(begun_at),
        minutes=minutes,
    )
