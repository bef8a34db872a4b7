# SPDX-License-Identifier: MIT
"""The person's cards in the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from mindful.domain.cards import CardKind, OwnCard
from mindful.storage import database

KINDS = frozenset(CardKind)


class StoredCards:
    """Cards in the order in which they were made; kinds of later versions are passed over."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, now: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._path = path
        self._now = now

    def all(self) -> tuple[OwnCard, ...]:
        """In the order of kinds, then as they were made."""
        with database.spoken(self._path):
            rows = self._connection.execute(
                "SELECT id, kind, words FROM card ORDER BY position, id"
            ).fetchall()
        cards = [OwnCard(key, CardKind(kind), words) for key, kind, words in rows if kind in KINDS]
        return tuple(sorted(cards, key=lambda card: list(CardKind).index(card.kind)))

    def keep(self, card: OwnCard) -> OwnCard:
        """Add it, or change the one of that id; returns it with its id."""
        kept = card if card.id else card._replace(id=str(uuid4()))
        words = kept.words.encode(errors="replace").decode()
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute(
                "INSERT INTO card (id, kind, words, position, changed_at) VALUES (?, ?, ?,"
                " (SELECT coalesce(max(position), 0) + 1 FROM card), ?)"
                " ON CONFLICT (id) DO UPDATE SET words = excluded.words,"
                " changed_at = excluded.changed_at",
                (kept.id, str(kept.kind), words, self._now().isoformat()),
            )
        return kept._replace(words=words)

    def remove(self, id: str) -> None:
        """Forget it; quietly nothing when it is not there."""
        with (
            database.spoken(self._path),
            database.transaction(self._connection) as connection,
        ):
            connection.execute("DELETE FROM card WHERE id = ?", (id,))
