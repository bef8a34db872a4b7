# SPDX-License-Identifier: MIT
"""The journal as a table: one row a session, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mindful.domain.rating import ANXIETY, MOOD, URGE
from mindful.domain.record import SessionRecord
from mindful.storage.export_shapes import outcome_of, situation_of, stamp

SCALES = (ANXIETY, MOOD, URGE)
COLUMNS = (
    "id",
    "started_at",
    "practice",
    "situation",
    "planned_seconds",
    "practised_seconds",
    "outcome",
    *(f"{scale}_{side}" for scale in SCALES for side in ("before", "after")),
    "felt",
    "note",
)
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Beginnings that a spreadsheet would run."""
MARK = "'"


def guarded(text: str) -> str:
    """The text with an apostrophe where a spreadsheet would run it, or would eat one."""
    return MARK + text if text.startswith((*FORMULA, MARK)) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe of `guarded`."""
    return text.removeprefix(MARK)


def as_cells(record: SessionRecord) -> list[str]:
    """One session in the order of COLUMNS; what was skipped is empty."""
    answers = (
        side.answers.get(scale) for scale in SCALES for side in (record.before, record.after)
    )
    return [
        str(record.id),
        stamp(record.started_at),
        guarded(record.practice),
        guarded(situation_of(record) or ""),
        str(record.planned_seconds),
        str(record.practised_seconds),
        outcome_of(record),
        *("" if value is None else str(value) for value in answers),
        record.felt or "",
        guarded(record.note or ""),
    ]


def from_cells(cells: Mapping[str, str]) -> dict[str, Any]:
    """The same keys and values, still as text, as a session of the JSON export has."""
    session: dict[str, Any] = {
        name: unguarded(cells[name])
        for name in COLUMNS
        if cells[name] != "" and not name.endswith(("_before", "_after"))
    }
    for side in ("before", "after"):
        session[side] = {
            scale: cells[f"{scale}_{side}"] for scale in SCALES if cells[f"{scale}_{side}"] != ""
        }
    return session
