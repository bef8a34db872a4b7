# SPDX-License-Identifier: MIT
"""Session records to rows and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, Rating, ScaleId
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.domain.situation import UNSAFE, SituationId

FIELDS = (
    "id",
    "practice",
    "situation",
    "flow",
    "leaning",
    "started_at",
    "day",
    "planned_seconds",
    "practised_seconds",
    "outcome",
    "felt",
    "suited",
    "note",
    "comparison",
)
SELECT = f"SELECT {', '.join(FIELDS)} FROM session"  # noqa: S608 - names of our own
INSERT = (
    f"INSERT INTO session ({', '.join(FIELDS)})"  # noqa: S608 - names of our own
    f" VALUES ({', '.join('?' * len(FIELDS))})"
)
REPLACE = f"{INSERT} ON CONFLICT (id) DO UPDATE SET " + ", ".join(
    f"{name} = excluded.{name}" for name in FIELDS[1:]
)
ADD = f"{INSERT} ON CONFLICT (id) DO NOTHING"
INSERT_ANSWER = "INSERT OR REPLACE INTO answer (session, side, scale, value, at) VALUES (?,?,?,?,?)"
ANSWERS = (
    "SELECT session, side, scale, value, at FROM answer"
    " WHERE session IN (SELECT value FROM json_each(?)) ORDER BY session"
)
"""Of the sessions in a JSON list."""


class Answer(NamedTuple):
    """One row: `side` is before, after or later."""

    session: str
    side: str
    scale: str
    value: int
    at: str


def as_row(record: SessionRecord) -> tuple[object, ...]:
    """The record's own row; being unsafe is never stored."""
    situation = None if record.situation == UNSAFE else record.situation
    return (
        str(record.id),
        record.practice,
        situation,
        record.flow,
        record.leaning,
        record.started_at.isoformat(),
        record.day.isoformat(),
        record.planned_seconds,
        record.practised_seconds,
        record.outcome.value,
        None if record.felt is None else record.felt.value,
        None if record.suited is None else int(record.suited),
        None if record.note is None else _storable(record.note),
        record.comparison,
    )


def as_answers(record: SessionRecord, answered_after: datetime | None = None) -> Iterator[Answer]:
    """Its answers; those after it were given then, else as soon as it can have ended."""
    session = str(record.id)
    began = record.started_at.isoformat()
    if answered_after is None:
        answered_after = record.started_at + timedelta(seconds=record.practised_seconds)
    ended = answered_after.isoformat()
    for scale, value in record.before.answers.items():
        yield Answer(session, "before", scale, value, began)
    for scale, value in record.after.answers.items():
        yield Answer(session, "after", scale, value, ended)
    for later in record.later:
        yield Answer(session, "later", later.scale, later.value, later.at.isoformat())


def as_record(stored: Sequence[Any], given: Iterable[Sequence[Any]]) -> SessionRecord:
    """The record of a row of SELECT and its rows of ANSWERS, later ones in order of time."""
    row = dict(zip(FIELDS, stored, strict=True))
    sides: dict[str, dict[ScaleId, int]] = {"before": {}, "after": {}}
    later = []
    for _, side, scale, value, at in given:
        if side == "later":
            later.append(Later(datetime.fromisoformat(at), ScaleId(scale), value))
        else:
            sides[side][ScaleId(scale)] = value
    return SessionRecord(
        id=UUID(row["id"]),
        practice=PracticeId(row["practice"]),
        situation=None if row["situation"] is None else SituationId(row["situation"]),
        started_at=datetime.fromisoformat(row["started_at"]),
        planned_seconds=row["planned_seconds"],
        practised_seconds=row["practised_seconds"],
        outcome=Outcome(row["outcome"]),
        before=Rating(sides["before"]),
        after=Rating(sides["after"]),
        later=tuple(sorted(later, key=lambda answer: (answer.at, answer.scale))),
        felt=None if row["felt"] is None else Felt(row["felt"]),
        note=row["note"],
        flow=row["flow"],
        leaning=row["leaning"],
        suited=None if row["suited"] is None else bool(row["suited"]),
        comparison=row["comparison"],
    )


def _storable(text: str) -> str:
    """Halves of characters, which no encoding holds, become question marks."""
    return text.encode(errors="replace").decode()
