#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fills a journal with somebody's made-up sessions, to look at Journey and to measure it.

    .venv/bin/python scripts/sample_journal.py HOME [--months 6] [--sessions 180] [--seed 4]

Then `scripts/run --home HOME`. Nothing is written over: a journal that is there already is left
alone. The same words and the same day give the same journal.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindful.domain.check_in import HIGHEST, ITEMS, SETTLED, WORRY, ItemId, WeeklyCheckIn
from mindful.domain.comparison import Comparison, State
from mindful.domain.errors import MindfulError
from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.rating import ANXIETY, MOOD, URGE, Felt, Rating
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.domain.situation import SituationId
from mindful.paths import Paths
from mindful.storage.opening import open_journal

K = TypeVar("K")
V = TypeVar("V")

DAYS_A_MONTH = 30.4375
PRACTICES = {
    "extended_4_6": (30, 2.2),
    "grounding_54321": (16, 1.4),
    "cyclic_sigh": (14, 2.0),
    "security_priming": (12, 2.6),
    "body_scan": (9, 1.6),
    "rain": (5, 1.8),
    "urge_surf": (6, 1.2),
    "self_compassion": (3, 2.0),
    "listen_prep": (3, 0.2),
    "speak_need": (2, -0.4),
}
"""How often each is chosen, and how many points less tense it tends to leave somebody."""
SITUATIONS = {
    "waiting_for_reply": 22,
    "after_argument": 10,
    "before_hard_talk": 7,
    "urge_to_check": 12,
    "lonely_at_night": 8,
    "fear_of_being_left": 6,
    "calm_day": 9,
    None: 26,
}
HOURS = {7: 8, 8: 10, 12: 8, 13: 6, 17: 6, 18: 8, 21: 14, 22: 18, 23: 12, 0: 4}
NOTES = ("Phone in the other room.", "Rain on the window.", "Walked home afterwards.", "Tea first.")
AT_FIRST, AT_LAST = 6.9, 5.4
"""How tense on arriving, at the beginning and the end of the months."""
CARRIED, SPREAD, OWN_SPREAD = 0.55, 1.2, 1.3
"""Share of a bad spell that is still there at the next session, and points of chance."""
STOPPED, UNRATED_AFTER, NOTED, SKIPPED, FLAT = 0.06, 0.1, 0.08, 0.07, 0.35
COMPARED = ("extended_4_6", "quiet_timer")
PAIRS = 10
WEEKLY = 0.8


class SampleJournal:
    """Somebody's months up to and with `until`; seeded, so the same each time it is asked."""

    def __init__(self, until: date, months: float, sessions: int, seed: int) -> None:
        self._until = until
        self._days = max(1, round(months * DAYS_A_MONTH))
        self._sessions = sessions
        self._chance = random.Random(seed)  # noqa: S311 - not for secrets
        self._spell = 0.0

    def records(self) -> Iterator[SessionRecord]:
        """Sessions, oldest first; some are not rated, some are stopped, some are waitings."""
        for moment in sorted(self._moment() for _ in range(self._sessions)):
            yield self._record(moment)

    def check_ins(self) -> tuple[WeeklyCheckIn, ...]:
        """Most Sundays."""
        sundays = [
            day
            for day in (self._until - timedelta(days=n) for n in range(self._days))
            if day.isoweekday() == 7 and self._chance.random() < WEEKLY  # noqa: PLR2004
        ]
        return tuple(self._check_in(day) for day in sorted(sundays))

    def comparison(self) -> tuple[Comparison, tuple[SessionRecord, ...]]:
        """One that has all its pairs, a session a day, and its sessions."""
        begun = self._until - timedelta(days=2 * PAIRS + 12)
        orders = tuple(self._chance.choice(("AB", "BA")) for _ in range(PAIRS))
        a, b = map(PracticeId, COMPARED)
        made = Comparison(
            str(self._id()), a, b, PAIRS, orders, State.ENDED, local(begun, time(18)), 5
        )
        sessions = []
        for place, letter in enumerate("".join(orders)):
            practice = a if letter == "A" else b
            moment = local(begun + timedelta(days=place), time(18, self._chance.randrange(60)))
            tense = self._chance.choice((4, 5, 5, 6, 6, 7))
            left = tense - self._chance.choice((1, 2, 2, 3) if letter == "A" else (0, 1, 1, 2))
            sessions.append(
                SessionRecord(
                    id=self._id(),
                    practice=practice,
                    situation=None,
                    started_at=moment,
                    planned_seconds=300.0,
                    practised_seconds=300.0,
                    outcome=Outcome.COMPLETED,
                    before=Rating({ANXIETY: tense, MOOD: kept(10 - tense)}),
                    after=Rating({ANXIETY: kept(left), MOOD: kept(11 - left)}),
                    comparison=made.id,
                )
            )
        return made, tuple(sessions)

    def _record(self, moment: datetime) -> SessionRecord:
        chance = self._chance
        practice = PracticeId(chance.choices(*weighted(PRACTICES, lambda of: of[0]))[0])
        situation = chance.choices(*weighted(SITUATIONS, lambda weight: weight))[0]
        gone = 1 - (self._until - moment.date()).days / self._days
        self._spell = self._spell * CARRIED + chance.gauss(0, SPREAD)
        usual = AT_FIRST + (AT_LAST - AT_FIRST) * gone
        tense = kept(round(usual + self._spell + chance.gauss(0, OWN_SPREAD)))
        relief = self._relief(practice, tense)
        minutes = chance.choice((1, 3, 3, 5, 5, 10))
        stopped = chance.random() < STOPPED
        before, after = self._answers(practice, tense, kept(tense - relief))
        rated = not stopped and chance.random() >= UNRATED_AFTER
        ended = moment + timedelta(minutes=minutes)
        return SessionRecord(
            id=self._id(),
            practice=practice,
            situation=None if situation is None else SituationId(situation),
            started_at=moment,
            planned_seconds=minutes * 60.0,
            practised_seconds=minutes * 60.0 * (0.4 if stopped else 1.0),
            outcome=Outcome.STOPPED if stopped else Outcome.COMPLETED,
            before=before,
            after=after if rated else Rating(),
            later=self._later(before, ended) if situation == "waiting_for_reply" else (),
            felt=felt(relief) if rated else None,
            note=chance.choice(NOTES) if chance.random() < NOTED else None,
            flow=FlowId.WAITING if situation == "waiting_for_reply" else None,
        )

    def _relief(self, practice: PracticeId, tense: int) -> int:
        """Half of it is the practice, half that bad moments pass."""
        helps, passing = PRACTICES[practice][1], FLAT * (tense - AT_LAST)
        return round(self._chance.gauss(helps * 0.7 + passing, 1.1))

    def _answers(self, practice: PracticeId, tense: int, left: int) -> tuple[Rating, Rating]:
        chance = self._chance
        second = URGE if practice == "urge_surf" else MOOD
        sign = 1 if second is URGE else -1
        before = {ANXIETY: tense, second: kept(5 + sign * (tense - 5) + chance.randrange(-1, 2))}
        after = {ANXIETY: left, second: kept(5 + sign * (left - 5) + chance.randrange(-1, 2))}
        for given in (before, after):
            if chance.random() < SKIPPED:
                del given[chance.choice((ANXIETY, second))]
        return Rating(before), Rating(after)

    def _later(self, before: Rating, ended: datetime) -> tuple[Later, ...]:
        pull = kept(before.answers.get(ANXIETY, 6) + self._chance.randrange(-1, 2))
        answers = []
        for after in (0, 15, 40)[: self._chance.randrange(1, 4)]:
            answers.append(Later(ended + timedelta(minutes=after), URGE, pull))
            pull = kept(pull - self._chance.randrange(-1, 4))
        return tuple(answers)

    def _check_in(self, day: date) -> WeeklyCheckIn:
        gone = 1 - (self._until - day).days / self._days
        answers: dict[ItemId, int] = {}
        for item in ITEMS:
            middle = 2.6 - gone if item in WORRY else 1.8 + gone
            answers[item] = max(0, min(HIGHEST[item], round(self._chance.gauss(middle, 0.8))))
        answers[SETTLED] = kept(round(self._chance.gauss(4.5 + 2 * gone, 1)))
        return WeeklyCheckIn(str(self._id()), local(day, time(20)), answers)

    def _moment(self) -> datetime:
        """On a day of its own; days differ in how many they have, and some have none."""
        chance = self._chance
        back = min(self._days - 1, int(chance.random() * self._days))
        hour = chance.choices(*weighted(HOURS, lambda weight: weight))[0]
        day = self._until - timedelta(days=back)
        return local(day, time(hour, chance.randrange(60), chance.randrange(60)))

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)


def local(day: date, clock: time) -> datetime:
    """That moment with the offset that holds here on that day."""
    return datetime.combine(day, clock).astimezone()


def kept(value: int) -> int:
    """On the scale."""
    return max(0, min(10, value))


def felt(relief: int) -> Felt:
    """What one would say of so many points."""
    if abs(relief) < 1:
        return Felt.SAME
    return Felt.EASIER if relief > 0 else Felt.HARDER


def weighted(things: Mapping[K, V], weight: Callable[[V], int]) -> tuple[list[K], list[int]]:
    """Its keys, and how often each is to come."""
    return list(things), [weight(value) for value in things.values()]


def main(words: Sequence[str] | None = None) -> int:
    """Write it; 2 where a journal is there already."""
    parser = argparse.ArgumentParser(prog="sample_journal.py", description="A made-up journal.")
    parser.add_argument("home", type=Path, metavar="HOME", help="what `mindful --home` is given")
    parser.add_argument("--months", type=float, default=6.0)
    parser.add_argument("--sessions", type=int, default=180)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument(
        "--until", type=date.fromisoformat, default=date.today() - timedelta(days=1), metavar="DATE"
    )
    chosen = parser.parse_args(words)
    paths = Paths.under(chosen.home)
    if paths.journal.exists():
        print(f"sample_journal.py: there is a journal already: {paths.journal}", file=sys.stderr)
        return 2
    paths.make()
    sample = SampleJournal(chosen.until, chosen.months, chosen.sessions, chosen.seed)
    try:
        journal = open_journal(paths.journal, paths.backups).journal
        comparison, compared = sample.comparison()
        journal.comparisons.add(comparison)
        added = journal.add_all((*compared, *sample.records()))
        for check_in in sample.check_ins():
            journal.check_ins.save(check_in)
        journal.close()
    except MindfulError as error:
        print(f"sample_journal.py: {error}", file=sys.stderr)
        return 4
    print(f"{added} sessions: {paths.journal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
