# SPDX-License-Identifier: MIT
"""Moods out of a Daylio table; its notes and activities stay where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID, uuid5

from mindful.domain.rating import MOOD
from mindful.storage.keepsakes import CheckIn

COLUMNS = ("full_date", "time", "mood")
MOODS = {"awful": 1, "bad": 3, "meh": 5, "good": 7, "rad": 9}
"""Five words on 0 to 10, each in the middle of its fifth."""
CLOCKS = ("%H:%M", "%I:%M %p")
KIND = "daylio"
NAMESPACE = UUID("5f0f6d0e-6f0b-4a53-9a0e-1a7b8f1e2c3d")
"""Under which the same entry has the same id at every import."""


def as_check_in(cells: Mapping[str, str]) -> CheckIn:
    """One entry, its time taken as this machine's own; raises ValueError with the reason."""
    mood = cells["mood"].strip().casefold()
    if mood not in MOODS:
        raise ValueError(f"mood: {cells['mood']!r} is none of {', '.join(MOODS)}")
    moment = _moment(cells["full_date"], cells["time"].replace("\u202f", " ").strip())
    told = "|".join(cells[name] for name in COLUMNS)
    return CheckIn(
        id=str(uuid5(NAMESPACE, told)),
        kind=KIND,
        at=moment.isoformat(),
        day=moment.date().isoformat(),
        answers={MOOD: MOODS[mood]},
    )


def is_daylio(columns: Iterable[str]) -> bool:
    """Whether a table with these columns is one of Daylio's."""
    return set(COLUMNS) <= set(columns)


def _moment(day: str, time: str) -> datetime:
    for clock in CLOCKS:
        try:
            return datetime.strptime(f"{day} {time}", f"%Y-%m-%d {clock}").astimezone()
        except ValueError:
            continue
    raise ValueError(f"full_date, time: {day!r}, {time!r} is no moment")
