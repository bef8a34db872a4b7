# SPDX-License-Identifier: MIT
"""How sessions stand in an export, and what an import may hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from msgspec import Meta, Raw, Struct

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, Rating, Scale, ScaleId
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.domain.situation import UNSAFE, SituationId
from mindful.storage.keepsakes import Card, CheckIn, Comparison, OwnSituation

FORMAT = "mindful.journal"
VERSION = 1
LONGEST_NOTE = 20_000
"""Characters."""
LONGEST_SECONDS = 24 * 3600
YEARS = range(1970, 2200)

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,64}\Z")]
Word = Annotated[str, Meta(max_length=64)]
Seconds = Annotated[float, Meta(ge=0, le=LONGEST_SECONDS)]
Moment = Annotated[datetime, Meta(tz=True)]


class Misfit(Exception):
    """A value that a session cannot have; one line that names the key."""


class SessionFile(Struct, frozen=True):
    """One session as it is read; keys of later versions are passed over."""

    id: UUID
    practice: Id
    started_at: Moment
    planned_seconds: Seconds
    practised_seconds: Seconds
    outcome: Literal["completed", "stopped", "interrupted"]
    situation: Id | None = None
    before: dict[str, int] = {}
    after: dict[str, int] = {}
    later: list[dict[str, int | str]] = []
    felt: Felt | None = None
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)] | None = None
    flow: Word | None = None
    leaning: Word | None = None
    suited: bool | None = None
    comparison: Id | None = None


class JournalFile(Struct, frozen=True):
    """A whole export; sessions are looked at one by one."""

    format: str
    version: int
    sessions: list[Raw]
    check_ins: list[CheckIn] = []
    cards: list[Card] = []
    situations: list[OwnSituation] = []
    comparisons: list[Comparison] = []


def stamp(moment: datetime) -> str:
    """A moment with its offset, to the millisecond."""
    return moment.isoformat(timespec="milliseconds")


def outcome_of(record: SessionRecord) -> str:
    """The outcome; what is still open goes out as interrupted."""
    open_still = record.outcome is Outcome.OPEN
    return (Outcome.INTERRUPTED if open_still else record.outcome).value


def situation_of(record: SessionRecord) -> SituationId | None:
    """The situation; being unsafe leaves no trace anywhere."""
    return None if record.situation == UNSAFE else record.situation


def as_session(record: SessionRecord) -> dict[str, Any]:
    """The session in the keys and the order of the export."""
    session = {
        "id": str(record.id),
        "practice": record.practice,
        "situation": situation_of(record),
        "started_at": stamp(record.started_at),
        "planned_seconds": record.planned_seconds,
        "practised_seconds": record.practised_seconds,
        "outcome": outcome_of(record),
        "before": dict(record.before.answers),
        "after": dict(record.after.answers),
        "later": [{"at": stamp(given.at), given.scale: given.value} for given in record.later],
        "felt": record.felt,
        "note": record.note,
    }
    rare = {name: getattr(record, name) for name in ("flow", "leaning", "suited", "comparison")}
    return session | {name: value for name, value in rare.items() if value is not None}


def as_record(session: SessionFile, scales: Mapping[ScaleId, Scale]) -> SessionRecord:
    """The session as a record; raises Misfit."""
    return SessionRecord(
        id=session.id,
        practice=PracticeId(session.practice),
        situation=_situation(session.situation),
        started_at=_sensible("started_at", session.started_at),
        planned_seconds=session.planned_seconds,
        practised_seconds=session.practised_seconds,
        outcome=Outcome(session.outcome),
        before=_rating("before", session.before, scales),
        after=_rating("after", session.after, scales),
        later=tuple(answer for given in session.later for answer in _later(given, scales)),
        felt=session.felt,
        note=session.note or None,
        flow=session.flow,
        leaning=session.leaning,
        suited=session.suited,
        comparison=session.comparison,
    )


def _situation(id: str | None) -> SituationId | None:
    return None if id is None or id == UNSAFE else SituationId(id)


def _sensible(key: str, moment: datetime) -> datetime:
    if moment.year not in YEARS:
        raise Misfit(f"{key}: the year {moment.year} is out of range")
    return moment


def _rating(side: str, given: Mapping[str, int], scales: Mapping[ScaleId, Scale]) -> Rating:
    return Rating({ScaleId(s): _answer(f"{side}.{s}", s, v, scales) for s, v in given.items()})


def _later(given: Mapping[str, int | str], scales: Mapping[ScaleId, Scale]) -> list[Later]:
    answers = dict(given)
    try:
        moment = datetime.fromisoformat(str(answers.pop("at", "")))
    except ValueError as error:
        raise Misfit("later.at: not a moment") from error
    if moment.tzinfo is None:
        raise Misfit("later.at: needs its offset from UTC")
    _sensible("later.at", moment)
    if not answers:
        raise Misfit("later: no answer")
    return [
        Later(moment, ScaleId(scale), _answer(f"later.{scale}", scale, value, scales))
        for scale, value in answers.items()
    ]


def _answer(key: str, scale: str, value: object, scales: Mapping[ScaleId, Scale]) -> int:
    known = scales.get(ScaleId(scale))
    if known is None:
        raise Misfit(f"{key}: there is no scale {scale!r}")
    if not (isinstance(value, int) and known.lowest <= value <= known.highest):
        raise Misfit(f"{key}: {value!r} is outside {known.lowest} to {known.highest}")
    return value
