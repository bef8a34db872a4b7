# SPDX-License-Identifier: MIT
"""A fair comparison of two practices with oneself: pairs whose order was drawn beforehand.

Source: science 5.6, randomised single-case design; the analysis is `insight.comparison`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from random import SystemRandom
from typing import NamedTuple, Protocol
from uuid import uuid4

from mindful.domain.glance import PracticeId
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import RATING_PAUSE, Outcome, SessionRecord
from mindful.domain.start import Start

FEWEST_PAIRS, USUAL_PAIRS = 6, 10
TELLS_FROM = {6: None, 8: 3.0, 10: 2.5, 15: 2.0, 24: 1.5}
"""Pairs on offer, and the difference in points that so many would show in four of five cases,
where differences vary by 2.5 points; with six nothing is told."""
ROOM = range(3, 9)
"""Anxiety before: with less there is nothing to come down from, with more one wants help."""
MOST_APART = timedelta(days=7)
LEAST_APART = timedelta(hours=4)
SCALES = (str(ANXIETY), str(MOOD))
AB, BA = "AB", "BA"
LENGTH = re.compile(r"\s*(\d{1,2}) min:")


class State(StrEnum):
    """Whether it goes on, has its pairs, or was given up."""

    RUNNING = "running"
    ENDED = "ended"
    LEFT = "left"


class Comparison(NamedTuple):
    """Two practices and the order drawn for each pair; nobody sees it before a session begins.

    `minutes` is the length of every session, None where an older file does not say it.
    """

    id: str
    a: PracticeId
    b: PracticeId
    pairs: int
    sequence: tuple[str, ...]
    state: State
    begun_at: datetime
    minutes: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether further sessions belong to it."""
        return self.state is State.RUNNING


class Comparisons(Protocol):
    """Where they are kept; every method raises JournalError with one line when it cannot."""

    def all(self) -> tuple[Comparison, ...]:
        """All of them, newest first."""

    def add(self, comparison: Comparison) -> None:
        """Keep a new one."""

    def turn(self, id: str, state: State) -> None:
        """Let it go on, end, or be left."""

    def sessions(self, id: str) -> tuple[SessionRecord, ...]:
        """Those held for it, oldest first."""


class Standing(NamedTuple):
    """How far it has come, without any result; `excluded` sessions are kept but do not count.

    `partner_until` is the last day for the second session of a pair that has its first.
    """

    pairs: int
    next: PracticeId
    excluded: int
    last: datetime | None = None
    partner_until: date | None = None


# SystemRandom and not `secrets`, which loads a library of ciphers: 2 MB in every start.
def draw(
    pairs: int, flip: Callable[[], bool] = lambda: SystemRandom().choice((True, False))
) -> tuple[str, ...]:
    """The order of each pair by lot, all at once, so that nothing that happens can sway it."""
    return tuple(AB if flip() else BA for _ in range(pairs))


def begun(a: PracticeId, b: PracticeId, minutes: int, pairs: int, now: datetime) -> Comparison:
    """A new one; raises ValueError where the two are one, or pairs are too few."""
    if a == b:
        raise ValueError("a comparison needs two practices")
    if pairs < FEWEST_PAIRS:
        raise ValueError(f"fewer than {FEWEST_PAIRS} pairs can tell nothing")
    return Comparison(str(uuid4()), a, b, pairs, draw(pairs), State.RUNNING, now, minutes)


def written(comparison: Comparison) -> str:
    """The length and the drawn order as one line, for example "5 min: AB BA BA"."""
    length = "" if comparison.minutes is None else f"{comparison.minutes} min: "
    return length + " ".join(comparison.sequence)


def read(line: str) -> tuple[int | None, tuple[str, ...]]:
    """Length and order from such a line; whatever is no pair in it is passed over."""
    length = LENGTH.match(line)
    letters = re.sub(r"[^AB]", "", line)
    drawn = (letters[place : place + 2] for place in range(0, len(letters), 2))
    return (
        None if length is None else int(length[1]),
        tuple(order for order in drawn if order in (AB, BA)),
    )


def has_room(before: Rating) -> bool:
    """Whether a session begun like this counts; one that was not rated does not."""
    return before.answers.get(ANXIETY) in ROOM


def counts(comparison: Comparison, record: SessionRecord) -> bool:
    """Whether it is one of the two, begun with room, and rated before and after."""
    return (
        record.practice in (comparison.a, comparison.b)
        and has_room(record.before)
        and ANXIETY in record.after.answers
    )


def counted(comparison: Comparison, records: Iterable[SessionRecord]) -> list[SessionRecord]:
    """The sessions that count, oldest first."""
    own = [record for record in records if counts(comparison, record)]
    return sorted(own, key=lambda record: record.started_at)


def standing(comparison: Comparison, records: Sequence[SessionRecord], today: date) -> Standing:
    """Which practice comes next, and how many pairs there are; the very pairs that are analysed.

    A session that found no partner within days waits no longer, and its pair begins anew.
    """
    over = [record for record in records if record.outcome is not Outcome.OPEN]
    counting = counted(comparison, over)
    pairs = 0
    waiting: SessionRecord | None = None
    for record in counting:
        is_partner = waiting is not None and waiting.practice != record.practice
        if waiting is not None and is_partner and record.day - waiting.day <= MOST_APART:
            pairs, waiting = pairs + 1, None
        else:
            waiting = record
    until = None if waiting is None else waiting.day + MOST_APART
    if waiting is not None and until is not None and today <= until:
        following = comparison.b if waiting.practice == comparison.a else comparison.a
    else:
        until = None
        order = comparison.sequence[pairs] if pairs < len(comparison.sequence) else AB
        following = comparison.a if order == AB else comparison.b
    return Standing(
        pairs=min(pairs, comparison.pairs),
        next=following,
        excluded=len(over) - len(counting),
        last=max((record.started_at for record in records), default=None),
        partner_until=until,
    )


def ready_at(standing: Standing, last_rated: datetime | None) -> datetime | None:
    """The earliest moment for the next session; None where there was nothing before it."""
    soonest = []
    if standing.last is not None:
        soonest.append(standing.last + LEAST_APART)
    if last_rated is not None:
        soonest.append(last_rated + RATING_PAUSE)
    return max(soonest, default=None)


def next_start(comparison: Comparison, standing: Standing) -> Start:
    """The wish to hold the next session; it is always rated, for else it could not count."""
    return Start(
        practice=standing.next,
        minutes=comparison.minutes,
        asks=True,
        scales=SCALES,
        comparison=comparison.id,
    )
