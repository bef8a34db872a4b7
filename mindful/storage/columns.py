# SPDX-License-Identifier: MIT
"""One scale of all sessions as arrays: what charts and insight read, fast."""

from __future__ import annotations

import sqlite3
from array import array
from datetime import date, datetime
from math import nan

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Columns, Filter
from mindful.domain.rating import ScaleId
from mindful.storage.filters import condition

ANSWERS = "SELECT session, value FROM answer WHERE side = ? AND scale = ?"
DAY = len("2026-11-24")


def read_columns(connection: sqlite3.Connection, scale: ScaleId, wanted: Filter) -> Columns:
    """Sessions with an answer before or after on that scale, oldest first."""
    # Two scans joined here take half the time of a join in SQL.
    before, after = (
        dict(connection.execute(ANSWERS, (side, scale)).fetchall()) for side in ("before", "after")
    )
    where, values = condition(wanted)
    query = f"SELECT id, started_at, practice FROM session WHERE {where}"  # noqa: S608
    sessions = [
        (datetime.fromisoformat(started_at).timestamp(), id_, started_at[:DAY], practice)
        for id_, started_at, practice in connection.execute(query, values).fetchall()
        if id_ in before or id_ in after
    ]
    sessions.sort()
    ids = [session[1] for session in sessions]
    ordinals = {day: date.fromisoformat(day).toordinal() for day in {s[2] for s in sessions}}
    practices = sorted({session[3] for session in sessions})
    codes = {practice: code for code, practice in enumerate(practices)}
    return Columns(
        scale=scale,
        moments=array("d", [session[0] for session in sessions]),
        days=array("q", [ordinals[session[2]] for session in sessions]),
        before=array("d", [before.get(id_, nan) for id_ in ids]),
        after=array("d", [after.get(id_, nan) for id_ in ids]),
        practice_codes=array("q", [codes[session[3]] for session in sessions]),
        practices=tuple(map(PracticeId, practices)),
    )
