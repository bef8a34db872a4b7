# SPDX-License-Identifier: MIT
"""From a wish to a sitting: which practice, how long, what is asked and what is said before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from mindful.app.unwritten import Unwritten
from mindful.app.world import World
from mindful.domain.aftercare import DAY, FORTNIGHT, Aftercare, aftercare, is_much
from mindful.domain.condition import Condition
from mindful.domain.context import Context
from mindful.domain.edits import opened_with
from mindful.domain.errors import JournalError, MindfulError
from mindful.domain.glance import DEFAULT_PRACTICE, ONE_MINUTE_PRACTICE, Group, PracticeId
from mindful.domain.journal import Filter, Journal
from mindful.domain.own_words import PLACES, with_own_words
from mindful.domain.plan import Plan
from mindful.domain.player import Player
from mindful.domain.practice import Practice
from mindful.domain.rating import ScaleId
from mindful.domain.record import RATING_PAUSE, SessionRecord
from mindful.domain.settings import AskRatings, Settings
from mindful.domain.situation import Situation
from mindful.domain.start import Start
from mindful.domain.suggestion import Limits, suggest
from mindful.domain.unfold import unfold
from mindful.session.session import Session
from mindful.storage.content_files import ContentFiles
from mindful.ui.session.sitting import Sitting
from mindful.ui.wording import length

EYES_OPEN = frozenset({Condition.PANIC, Condition.TRAUMA})
"""For whom it is said beforehand how to keep the eyes open."""
MOST_WITH_TRAUMA = 5
EARLIER = 60
"""Sessions looked back at; more in a fortnight change nothing that is said."""


class Preparation(QObject):
    """Knows content and journal; opens no window and no sound."""

    def __init__(self, world: World, content: ContentFiles, journal: Journal) -> None:
        super().__init__()
        self._world = world
        self._content = content
        self._journal = journal

    def practice(self, start: Start, settings: Settings) -> Practice:
        """The practice that is meant; raises PracticeError or MindfulError with one line."""
        if start.practice is not None:
            practice = self._in_own_words(self._content.practice(start.practice))
            return practice.without_holds if start.without_holds else practice
        suggestion = suggest(
            self._content.glances,
            situation=self._situation(start),
            last=PracticeId(settings.last.practice) if settings.last.practice else None,
            limits=Limits.of(settings),
            leaning=start.leaning,
        )
        chosen = DEFAULT_PRACTICE if suggestion is None else suggestion.practice
        return self._in_own_words(self._content.practice(chosen))

    def sitting(
        self,
        practice: Practice,
        start: Start,
        settings: Settings,
        open_player: Callable[[], Player],
    ) -> Sitting:
        """Everything a session window shows; raises UnfitLength, before any sound is opened."""
        minutes = None if start.breaths is not None else minutes_of(practice, start, settings)
        plan = Plan(
            minutes=minutes if start.minutes is None else start.minutes,
            breaths=start.breaths,
            settle_in=settings.settle_in,
            natural_breath=start.natural_breath,
            conditions=settings.conditions,
        )
        timeline = unfold(practice, plan)
        scales = self._content.scales()
        situation = self._situation(start)
        ask = settings.ask_ratings if not self._rated_recently() else AskRatings.NEVER
        asks_before = ask is AskRatings.ALWAYS if start.asks is None else start.asks
        if situation is not None and not asks_before:
            timeline = opened_with(timeline, situation.opening)
        session = Session(
            practice.id,
            timeline,
            context=Context(start.situation, start.leaning, start.flow, start.comparison),
            journal=Unwritten(self._journal) if start.private else self._journal,
            player=open_player(),
            clocks=self._world.clocks,
        )
        asked = practice.scales if start.scales is None else map(ScaleId, start.scales)
        return Sitting(
            session=session,
            practice=practice,
            scales=tuple(scales[scale] for scale in asked),
            length=length(timeline),
            ask_before=asks_before,
            ask_after=ask is not AskRatings.NEVER if start.asks is None else start.asks,
            small=start.way == "small",
            show_seconds=settings.show_seconds,
            announce_phases=settings.announce_phases,
            opening="" if situation is None else situation.opening,
            closing="" if situation is None else situation.closing,
            much=practice.id != ONE_MINUTE_PRACTICE and self._is_much(),
            title=self.tr("Timer") if settings.discreet else "",
            eyes_open=practice.eyes_open if set(settings.conditions) & EYES_OPEN else "",
            concealed=start.comparison is not None,
            asks_for_words=practice.group is Group.SPEAK_AND_LISTEN,
            aftercare=lambda: self._aftercare(practice, session),
        )

    def _situation(self, start: Start) -> Situation | None:
        if start.situation is None:
            return None
        for known in self._content.situations():
            if known.id == start.situation:
                return known
        if start.situation.startswith("own_"):
            return None
        raise MindfulError("there is no situation {situation!r}", situation=start.situation)

    def _in_own_words(self, practice: Practice) -> Practice:
        if practice.id not in PLACES:
            return practice
        try:
            return with_own_words(practice, self._journal.cards.all())
        except JournalError:
            return practice

    def _rated_recently(self) -> bool:
        try:
            last = self._journal.last_rated_at()
        except JournalError:
            return False
        return last is not None and self._world.clocks.now() - last < RATING_PAUSE

    def _is_much(self) -> bool:
        now = self._world.clocks.now()
        return is_much(self._earlier(Filter(since=(now - DAY).date())), now)

    def _aftercare(self, practice: Practice, session: Session) -> Aftercare:
        now = self._world.clocks.now()
        present = None if session.record is None else session.record.id
        recent = self._earlier(Filter(since=(now - FORTNIGHT).date()))
        uses = self._earlier(Filter(practice=practice.id))
        known = {record.id: record for record in [*recent, *uses] if record.id != present}
        newest_first = sorted(known.values(), key=lambda r: r.started_at, reverse=True)
        return aftercare(newest_first, practice.id, now)

    def _earlier(self, wanted: Filter) -> tuple[SessionRecord, ...]:
        try:
            return self._journal.page(wanted, 0, EARLIER).records
        except JournalError:
            return ()


def minutes_of(practice: Practice, start: Start, settings: Settings) -> int:
    """The wanted whole minutes, or the nearest that the practice offers.

    With hard memories no more than five where nothing else was asked for.
    """
    wanted = settings.last.minutes if start.minutes is None else start.minutes
    if start.minutes is None and Condition.TRAUMA in settings.conditions:
        wanted = min(wanted, MOST_WITH_TRAUMA)
    return min(practice.minutes, key=lambda m: (abs(m - wanted), m))
