# SPDX-License-Identifier: MIT
"""Which reminder is due: pure functions of what was wished and of the clock on the wall.

Moments of the day are taken as that clock shows them. An hour that is shown twice when summer ends
has each of its moments once, an hour that is left out in spring has none, and a clock that is set
back repeats nothing, for what has had its turn is remembered by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mindful.domain.reminders import (
    MOST_A_DAY,
    REMEMBERED,
    UNTIL_I_SAY,
    WEEKDAYS,
    Reminders,
    clock_time,
)

LOOKS_EVERY = timedelta(minutes=5)
"""A timer stands still while the machine sleeps, and knows nothing of a clock that is set: it is
never trusted for longer. No shorter than the quiet after waking, it would only look for nothing."""

GRACE = timedelta(minutes=6)
"""How late a reminder may be: after that it is over, for nothing queued may come."""

QUIET_AFTER_WAKING = timedelta(minutes=5)
OVERSLEPT = timedelta(seconds=60)
"""By how much more than was waited the clock has gone on, where the machine has slept."""

NEW_DAY = time(4)
"""Whoever is up after midnight means the morning by tomorrow."""

LONGEST_QUIET = timedelta(days=2)
"""A longer one with an end comes of a clock that was wrong when it was wished."""

DAYS_AHEAD = 8


class Quiet(StrEnum):
    """For how long no reminder is to come."""

    AN_HOUR = "an_hour"
    UNTIL_TOMORROW = "until_tomorrow"
    UNTIL_I_SAY = "until_i_say"
    NO_MORE = "no_more"


def due(reminders: Reminders, now: datetime) -> datetime | None:
    """The moment that has its turn now, as the wall's clock shows it; none while it is quiet."""
    if is_quiet(reminders, now):
        return None
    wall = now.replace(tzinfo=None)
    for slot in _slots(reminders, wall.date() - timedelta(days=1), days=2):
        if slot <= wall <= slot + GRACE:
            return slot
    return None


def wait(reminders: Reminders, now: datetime) -> timedelta | None:
    """How long until one has to look again; None where nothing will ever come by itself."""
    if reminders.quiet_until == UNTIL_I_SAY:
        return None
    wall = now.replace(tzinfo=None)
    coming = (s for s in _slots(reminders, wall.date(), days=DAYS_AHEAD) if s > wall)
    following = next(coming, None)
    return None if following is None else min(LOOKS_EVERY, following - wall)


def had_its_turn(reminders: Reminders, slot: datetime) -> Reminders:
    """The same, with that moment never to come again, whether it was told or kept back."""
    return reminders._replace(told=(*reminders.told, _name(slot))[-REMEMBERED:])


def be_quiet(reminders: Reminders, quiet: Quiet, now: datetime) -> Reminders:
    """The same, quiet for that long from now."""
    return reminders._replace(quiet_until=_end(quiet, now))


def is_quiet(reminders: Reminders, now: datetime) -> bool:
    """Whether it is to be quiet now."""
    return reminders.quiet_until == UNTIL_I_SAY or quiet_end(reminders, now) is not None


def quiet_end(reminders: Reminders, now: datetime) -> datetime | None:
    """When a quiet that is on now will end; None where none is, or where it has no end."""
    if reminders.quiet_until in ("", UNTIL_I_SAY):
        return None
    end = datetime.fromisoformat(reminders.quiet_until)
    return end if timedelta() < end - now <= LONGEST_QUIET else None


def has_woken(asked: timedelta, gone: timedelta) -> bool:
    """Whether the machine slept while one waited: so long was asked for, so much has gone by."""
    return gone > asked + OVERSLEPT


def _end(quiet: Quiet, now: datetime) -> str:
    if quiet is Quiet.NO_MORE:
        return ""
    if quiet is Quiet.UNTIL_I_SAY:
        return UNTIL_I_SAY
    if quiet is Quiet.AN_HOUR:
        return (now + timedelta(hours=1)).isoformat(timespec="seconds")
    day = now.date() + timedelta(days=0 if now.time() < NEW_DAY else 1)
    return datetime.combine(day, NEW_DAY, now.tzinfo).isoformat(timespec="seconds")


def _slots(reminders: Reminders, first: date, *, days: int) -> Iterator[datetime]:
    """The moments of some days that have not yet had their turn, in order."""
    if not reminders.on:
        return
    times = sorted({time(*clock_time(words)) for words in reminders.times})
    for day in (first + timedelta(days=ahead) for ahead in range(days)):
        had = sum(told.startswith(day.isoformat()) for told in reminders.told)
        if WEEKDAYS[day.weekday()] not in reminders.weekdays or had >= MOST_A_DAY:
            continue
        for slot in (datetime.combine(day, moment) for moment in times[:MOST_A_DAY]):
            if _name(slot) not in reminders.told:
                yield slot


def _name(slot: datetime) -> str:
    return slot.isoformat(timespec="minutes")
