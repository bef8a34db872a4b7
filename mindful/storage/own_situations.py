# SPDX-License-Identifier: MIT
"""Situations of the person's own in the journal; archived, never deleted."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from uuid import uuid4

from mindful.domain.situation import OWN, OwnSituation, SituationId
from mindful.storage import database


class StoredSituations:
    """Shares the journal's connection."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def all(self) -> tuple[OwnSituation, ...]:
        """By title, the archived ones too."""
        with database.spoken(self._path):
            rows = self._connection.execute(
                "SELECT id, title, archived FROM situation ORDER BY folded(title), id"
            ).fetchall()
        return tuple(
            OwnSituation(SituationId(key), title, bool(archived)) for key, title, archived in rows
        )

    def add(self, title: str) -> OwnSituation:
        """Keep a new one."""
        kept = OwnSituation(SituationId(f"{OWN}{uuid4().hex[:12]}"), title)
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute(
                "INSERT INTO situation (id, title) VALUES (?, ?)",
                (kept.id, kept.title.encode(errors="replace").decode()),
            )
        return kept

    def archive(self, id: SituationId, *, archived: bool) -> None:
        """Offer it no more, or again; sessions keep their name for it."""
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute(
                "UPDATE situation SET archived = ? WHERE id = ?", (int(archived), id)
            )
