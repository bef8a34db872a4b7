# SPDX-License-Identifier: MIT
"""The journal's tables, as the steps that lead to them; a step once released never changes."""

from __future__ import annotations

STEPS = (
    (
        """
        CREATE TABLE comparison (
            id TEXT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, pairs INTEGER NOT NULL,
            sequence TEXT NOT NULL, state TEXT NOT NULL, begun_at TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE session (
            id TEXT PRIMARY KEY, practice TEXT NOT NULL, situation TEXT, flow TEXT, leaning TEXT,
            started_at TEXT NOT NULL, -- ISO 8601 with offset: end of the check-in
            day TEXT NOT NULL, -- the person's own calendar day
            planned_seconds REAL NOT NULL, practised_seconds REAL NOT NULL,
            outcome TEXT NOT NULL, -- open, completed, stopped, interrupted
            felt TEXT, suited INTEGER, note TEXT, comparison TEXT REFERENCES comparison(id)
        ) STRICT
        """,
        """
        CREATE INDEX session_by_day ON session(day, id)
        """,
        """
        CREATE TABLE answer (
            session TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE,
            side TEXT NOT NULL, -- before, after, later
            scale TEXT NOT NULL, at TEXT NOT NULL,
            value INTEGER NOT NULL, -- last: SQLite 3.40 looks for it after the key, else cries NULL
            PRIMARY KEY (session, side, scale, at)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE check_in (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, day TEXT NOT NULL,
            answers TEXT NOT NULL -- a JSON object
        ) STRICT
        """,
        """
        CREATE TABLE card (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, words TEXT NOT NULL, position INTEGER NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE situation (
            id TEXT PRIMARY KEY, title TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """,
    ),
)
"""Each, some statements, leads from the version that is its index to the next."""

VERSION = len(STEPS)
TABLES = frozenset({"session", "answer", "check_in", "card", "situation", "comparison"})
