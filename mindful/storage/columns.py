# SPDX-License-Identifier: MIT
"""One scale of all sessions as arrays: what charts and insight read, fast."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from itertools import repeat
from math import nan
from operator import itemgetter
from typing import NamedTuple, TypeVar

from mindful.domain.glance import PracticeId
from mindful.domain.journal import FELT, NONE, Columns, Filter
from mindful.domain.rating import ScaleId
from mindful.domain.situation import SituationId
from mindful.storage.filters import EVERYTHING, condition

# An offset with seconds, which SQLite does not read, counts by its day.
MOMENT = "CAST(round((coalesce(julianday(started_at), julianday(day)) - 2440587.5) * 864e5) AS INT)"
ORDINAL = "CAST(julianday(day) - 1721424.5 AS INT)"
OF_SESSIONS = ("rowid", MOMENT, ORDINAL, "practice", "situation", "felt", "comparison")
OF_ANSWERS = tuple((side, what) for side in ("before", "after") for what in ("owner", "value"))
MILLISECONDS = 1000
T = TypeVar("T")


class Found(NamedTuple):
    """Sessions by row, and answers by the row of their session; a list a column."""

    rows: list[int]
    moments: list[int]
    days: list[int]
    practices: list[str | None]
    situations: list[str | None]
    felt: list[str | None]
    comparisons: list[str | None]
    before_rows: list[int]
    before: list[int]
    after_rows: list[int]
    after: list[int]


def read_columns(connection: sqlite3.Connection, scale: ScaleId, wanted: Filter) -> Columns:
    """Sessions with an answer before or after on that scale, oldest first."""
    found = _find(connection, scale, wanted)
    before = dict(zip(found.before_rows, found.before, strict=True))
    after = dict(zip(found.after_rows, found.after, strict=True))
    answered = before.keys() | after.keys()
    order = [i for i, row in enumerate(found.rows) if row in answered]
    order.sort(key=found.moments.__getitem__)
    rows = _picked(found.rows, order)
    practices, practice_codes = _coded(_picked(found.practices, order))
    situations, situation_codes = _coded(_picked(found.situations, order))
    comparisons, comparison_codes = _coded(_picked(found.comparisons, order))
    _, felt_codes = _coded(_picked(found.felt, order), FELT)
    return Columns(
        scale=scale,
        moments=array("d", [moment / MILLISECONDS for moment in _picked(found.moments, order)]),
        days=array("q", _picked(found.days, order)),
        before=array("d", map(before.get, rows, repeat(nan))),
        after=array("d", map(after.get, rows, repeat(nan))),
        practice_codes=practice_codes,
        practices=tuple(map(PracticeId, practices)),
        situation_codes=situation_codes,
        situations=tuple(map(SituationId, situations)),
        felt_codes=felt_codes,
        comparison_codes=comparison_codes,
        comparisons=comparisons,
        all_days=array("q", sorted(found.days)),
    )


def _find(connection: sqlite3.Connection, scale: ScaleId, wanted: Filter) -> Found:
    """Everything by one statement, so of one moment, and each column as one text.

    A text of JSON costs a third of as many Python rows.
    """
    where, values = condition(wanted)
    # All answers lie in the order of the index of sessions; a few are better looked up.
    tables = ("answer", "session") if wanted == EVERYTHING else ("session", "answer")
    of_sessions = ", ".join(f"json_group_array({column})" for column in OF_SESSIONS)
    of_answers = ", ".join(
        f"json_group_array({what}) FILTER (WHERE side = '{side}')" for side, what in OF_ANSWERS
    )
    query = (
        f"SELECT * FROM (SELECT {of_sessions} FROM session WHERE {where}),"  # noqa: S608
        f" (SELECT {of_answers} FROM (SELECT session.rowid AS owner, side, value"
        f" FROM {' CROSS JOIN '.join(tables)} WHERE session.id = answer.session"
        f" AND scale = ? AND side IN ('before', 'after') AND {where}))"
    )
    found = connection.execute(query, (*values, scale, *values)).fetchone()
    return Found(*map(json.loads, found))


def _picked(column: Sequence[T], order: Sequence[int]) -> Sequence[T]:
    """The items in that order; itemgetter takes at least two to make a tuple."""
    if len(order) < 2:  # noqa: PLR2004
        return [column[i] for i in order]
    picked: Sequence[T] = itemgetter(*order)(column)
    return picked


def _coded(
    texts: Sequence[str | None], known: Sequence[str] = ()
) -> tuple[tuple[str, ...], array[int]]:
    """The texts there are, in order, and each as its place among them; None is NONE."""
    names = tuple(known or sorted({text for text in texts if text is not None}))
    codes: dict[str | None, int] = {None: NONE}
    codes.update((name, code) for code, name in enumerate(names))
    return names, array("q", map(codes.__getitem__, texts))
