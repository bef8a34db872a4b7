# SPDX-License-Identifier: MIT
"""Weekly check-ins in the journal, beside its sessions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mindful.domain.check_in import WeeklyCheckIn, known
from mindful.domain.errors import JournalError
from mindful.storage import database

KIND = "weekly"


class SqliteCheckIns:
    """Shares the journal's connection, and with it its thread; `path` is for what errors say."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def save(self, check_in: WeeklyCheckIn) -> None:
        """Keep it, on disk when this returns; one of the same day or id gives way to it."""
        day = check_in.day.isoformat()
        with self._writing() as connection:
            connection.execute(
                "DELETE FROM check_in WHERE kind = ? AND (day = ? OR id = ?)",
                (KIND, day, check_in.id),
            )
            connection.execute(
                "INSERT INTO check_in (id, kind, at, day, answers) VALUES (?, ?, ?, ?, ?)",
                (
                    check_in.id,
                    KIND,
                    check_in.at.isoformat(),
                    day,
                    json.dumps(dict(check_in.answers)),
                ),
            )

    def all(self) -> tuple[WeeklyCheckIn, ...]:
        """All of them, oldest first; answers that no question asks for are left out."""
        with database.spoken(self._path):
            rows = self._connection.execute(
                "SELECT id, at, answers FROM check_in WHERE kind = ?"
                " ORDER BY day, julianday(at), id",
                (KIND,),
            ).fetchall()
        try:
            return tuple(
                WeeklyCheckIn(id_, datetime.fromisoformat(at), known(_object(answers)))
                for id_, at, answers in rows
            )
        except (TypeError, ValueError) as error:
            raise JournalError(
                "the journal: a check-in: {reason}: {path}", reason=error, path=self._path
            ) from error

    def last_day(self) -> date | None:
        """The day of the newest, or None."""
        with database.spoken(self._path):
            day = self._connection.execute(
                "SELECT max(day) FROM check_in WHERE kind = ?", (KIND,)
            ).fetchone()[0]
        try:
            return None if day is None else date.fromisoformat(day)
        except ValueError as error:
            raise JournalError(
                "the journal: a check-in: {reason}: {path}", reason=error, path=self._path
            ) from error

    def forget(self, id: str) -> None:
        """Remove one; quietly nothing when it is not there."""
        with self._writing() as connection:
            connection.execute("DELETE FROM check_in WHERE kind = ? AND id = ?", (KIND, id))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with database.spoken(self._path), database.transaction(self._connection) as connection:
            yield connection


def _object(stored: str) -> dict[str, Any]:
    found = json.loads(stored)
    if not isinstance(found, dict):
        raise TypeError("its answers are no JSON object")
    return found
