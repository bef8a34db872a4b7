# SPDX-License-Identifier: MIT
"""What a journal keeps beside sessions, as it stands in the tables and in an export."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from typing import Any, ClassVar, NamedTuple

from mindful.domain.record import SessionRecord


@dataclass(frozen=True)
class CheckIn:
    """Answers about a stretch of time; `day` is the person's own, `at` has an offset."""

    TABLE: ClassVar = "check_in"
    id: str
    kind: str
    at: str
    day: str
    answers: dict[str, int]


@dataclass(frozen=True)
class Card:
    """The person's own words."""

    TABLE: ClassVar = "card"
    id: str
    kind: str
    words: str
    position: int
    changed_at: str


@dataclass(frozen=True)
class OwnSituation:
    """A situation of the person's own."""

    TABLE: ClassVar = "situation"
    id: str
    title: str
    archived: bool = False


@dataclass(frozen=True)
class Comparison:
    """Two practices compared in pairs; `sequence` is the drawn order."""

    TABLE: ClassVar = "comparison"
    id: str
    a: str
    b: str
    pairs: int
    sequence: str
    state: str
    begun_at: str


Keepsake = CheckIn | Card | OwnSituation | Comparison


@dataclass(frozen=True)
class Keepsakes:
    """All of them, by kind."""

    check_ins: tuple[CheckIn, ...] = ()
    cards: tuple[Card, ...] = ()
    situations: tuple[OwnSituation, ...] = ()
    comparisons: tuple[Comparison, ...] = ()

    def __iter__(self) -> Iterator[Keepsake]:
        yield from self.comparisons
        yield from self.check_ins
        yield from self.cards
        yield from self.situations


NOTHING = Keepsakes()


class Everything(NamedTuple):
    """All that a journal keeps; the sessions can be gone through once."""

    records: Iterator[SessionRecord]
    kept: Keepsakes


def read_keepsakes(connection: sqlite3.Connection) -> Keepsakes:
    """Everything beside the sessions."""
    return Keepsakes(
        check_ins=tuple(
            CheckIn(key, kind, at, day, json.loads(answers))
            for key, kind, at, day, answers in _rows(connection, CheckIn)
        ),
        cards=tuple(Card(*kept) for kept in _rows(connection, Card)),
        situations=tuple(
            OwnSituation(key, title, bool(archived))
            for key, title, archived in _rows(connection, OwnSituation)
        ),
        comparisons=tuple(Comparison(*kept) for kept in _rows(connection, Comparison)),
    )


def add_keepsakes(connection: sqlite3.Connection, kept: Keepsakes) -> int:
    """Insert those that are not there yet; returns how many."""
    before = connection.total_changes
    for one in kept:
        values = [json.dumps(v) if isinstance(v, dict) else v for v in astuple(one)]
        marks = ", ".join("?" * len(values))
        names = ", ".join(field.name for field in fields(one))
        connection.execute(
            f"INSERT OR IGNORE INTO {one.TABLE} ({names}) VALUES ({marks})",  # noqa: S608
            values,
        )
    return connection.total_changes - before


def _rows(connection: sqlite3.Connection, kind: type[Keepsake]) -> list[Any]:
    names = ", ".join(field.name for field in fields(kind))
    order = "position, id" if kind is Card else "id"
    return connection.execute(
        f"SELECT {names} FROM {kind.TABLE} ORDER BY {order}"  # noqa: S608 - names of our own
    ).fetchall()
