# SPDX-License-Identifier: MIT
"""The optional weekly check-in: our own questions, two lines out of them, and when it is due.

Nobody has tested the questions, so there are no types and no cut-offs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple, NewType, Protocol

ItemId = NewType("ItemId", str)

WORRIES, CHECKING = ItemId("worries"), ItemId("checking")
SOMEONE, SAID_OR_WAITED, WORTHY = ItemId("someone"), ItemId("said_or_waited"), ItemId("worthy")
SLEPT, SAFE = ItemId("slept"), ItemId("safe")
SETTLED = ItemId("settled")

WORRY = (WORRIES, CHECKING)
RESOURCES = (SOMEONE, SAID_OR_WAITED, WORTHY)
ITEMS = (*WORRY, *RESOURCES, SLEPT, SAFE)
"""In the order of asking; `SETTLED`, the one scale, comes after them."""

NEVER, RARELY, EVERY_DAY = 0, 1, 4
HIGHEST = {**dict.fromkeys(ITEMS, EVERY_DAY), SETTLED: 10}
"""Every answer is a whole number from 0 to this."""

WORRY_NEEDS, RESOURCES_NEED = 1, 2
"""How many answers a mean wants; with fewer there is a gap."""

BETWEEN = timedelta(days=7)
"""It asks about seven days, so it is offered no sooner."""

Answers = Mapping[ItemId, int]
"""What was answered; a question left out is absent, never a number."""


class WeeklyCheckIn(NamedTuple):
    """One kept check-in; `at` has the person's own offset from UTC."""

    id: str
    at: datetime
    answers: Answers

    @property
    def day(self) -> date:
        """The person's own calendar day."""
        return self.at.date()

    @property
    def worry(self) -> float | None:
        """Mean of worries and checking, 0 to 4, less being easier; None without any answer."""
        return self._mean(WORRY, WORRY_NEEDS)

    @property
    def resources(self) -> float | None:
        """Mean of what one can lean on, 0 to 4; None with fewer than two of three answers."""
        return self._mean(RESOURCES, RESOURCES_NEED)

    @property
    def settled(self) -> int | None:
        """How settled one felt, 0 to 10; None where it was left out."""
        return self.answers.get(SETTLED)

    def _mean(self, items: tuple[ItemId, ...], needed: int) -> float | None:
        given = [self.answers[item] for item in items if item in self.answers]
        return sum(given) / len(given) if len(given) >= needed else None


class CheckIns(Protocol):
    """The port to storage; every method raises JournalError with one line when it cannot."""

    def save(self, check_in: WeeklyCheckIn) -> None:
        """Keep it; one of the same day gives way to it."""

    def all(self) -> tuple[WeeklyCheckIn, ...]:
        """All of them, oldest first."""

    def last_day(self) -> date | None:
        """The day of the newest."""

    def forget(self, id: str) -> None:
        """Remove one; quietly nothing when it is not there."""


def is_due(today: date, answered: date | None, declined: date | None = None) -> bool:
    """Whether it may be offered: at most once in seven days, whatever was said to it.

    `answered` is the day of the last one kept, `declined` the last day it was not wanted. By
    hand it is always possible.
    """
    return all(today - day >= BETWEEN for day in (answered, declined) if day is not None)


def seldom_safe(answers: Answers) -> bool:
    """Whether somebody never or rarely felt safe with those close to them."""
    return answers.get(SAFE, EVERY_DAY) <= RARELY


def known(answers: Mapping[str, object]) -> dict[ItemId, int]:
    """The answers to questions there are, within their range; what else a file holds is left."""
    found = {}
    for item, highest in HIGHEST.items():
        value = answers.get(item)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= highest:
            found[item] = value
    return found
