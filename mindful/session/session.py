# SPDX-License-Identifier: MIT
"""One sitting, from check-in to closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from mindful.domain.context import Context
from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Journal
from mindful.domain.player import Player
from mindful.domain.rating import Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.timeline import Moment, Timeline
from mindful.session.clocks import Clocks
from mindful.session.stage import Move, Stage, after
from mindful.session.stopwatch import Stopwatch

LONGEST_GAP = 2.0
"""Seconds between ticks beyond which the lid was closed or the machine frozen."""
NO_CONTEXT = Context()
SAVED_EVERY = 60.0
"""Practised seconds after which the open record is saved again."""


class Session:
    """Walks through the stages, tells the player, keeps one record; knows no window.

    A journal that cannot be written does not interrupt: `unsaved` tells, the next save tries again.
    """

    def __init__(
        self,
        practice: PracticeId,
        timeline: Timeline,
        *,
        context: Context = NO_CONTEXT,
        journal: Journal,
        player: Player,
        clocks: Clocks,
    ) -> None:
        self.practice = practice
        self.timeline = timeline
        self.stage = Stage.CHECK_IN
        self.on_stage: Callable[[Stage], None] = lambda stage: None
        self.unsaved: JournalError | None = None
        self.record: SessionRecord | None = None
        self.paused_by_itself = False
        self._context = context
        self._journal = journal
        self._player = player
        self._clocks = clocks
        self._stopwatch = Stopwatch(clocks.monotonic, timeline.practice_from)
        self._ticked_at = 0.0
        self._ticked_position = 0.0

    @property
    def position(self) -> float:
        """Seconds into the timeline, settle-in included."""
        return min(self._stopwatch.position, self.timeline.duration)

    @property
    def practised(self) -> float:
        """Seconds really practised."""
        return self._stopwatch.practised

    def due_at(self, position: float) -> float:
        """The monotonic second at which a position of the present run is due."""
        return self._stopwatch.due_at(position)

    def rate_before(self, rating: Rating) -> None:
        """Open the record with what was answered, if anything, and start."""
        self._move(Move.BEGIN)
        self.record = SessionRecord(
            id=uuid4(),
            practice=self.practice,
            situation=self._context.kept_situation,
            leaning=self._context.leaning,
            flow=self._context.flow,
            comparison=self._context.comparison,
            started_at=self._clocks.now(),
            planned_seconds=self.timeline.planned_seconds,
            practised_seconds=0.0,
            outcome=Outcome.OPEN,
            before=rating,
        )
        self._run(0.0)
        self.save()
        self.on_stage(self.stage)

    def tick(self) -> Moment:
        """Where we are now; pauses by itself after a gap, ends when the timeline does."""
        if self.stage is not Stage.PRACTISING:
            return self.timeline.at(self._stopwatch.position)
        if self._has_gap:
            self._pause_at(self._ticked_position, by_itself=True)
            return self.timeline.at(self._ticked_position)
        self._ticked_at = self._clocks.counting_sleep()
        self._ticked_position = position = self._stopwatch.position
        if position >= self.timeline.duration:
            self._end(Outcome.COMPLETED)
        elif self.record and self.practised - self.record.practised_seconds >= SAVED_EVERY:
            self._keep(practised_seconds=self.practised)
        return self.timeline.at(position)

    def pause(self, *, at_once: bool = False, by_itself: bool = False) -> None:
        """Stand still; `at_once` cuts the sound instead of fading it."""
        self._pause_at(self._here, by_itself=by_itself, at_once=at_once)

    def resume(self) -> None:
        """Go on from the in-breath that begins the breath one stopped in."""
        self._move(Move.RESUME)
        self._run(self.timeline.breath_start(self._stopwatch.position))
        self.on_stage(self.stage)

    def stop(self) -> None:
        """End early, without reproach."""
        self._end(Outcome.STOPPED)

    def go_on(self, timeline: Timeline, position: float) -> None:
        """Practise on in another timeline, which agrees with this one up to that position."""
        self._move(Move.GO_ON)
        self.timeline = timeline
        self._run(position)
        self._keep(outcome=Outcome.OPEN, planned_seconds=timeline.planned_seconds)
        self.on_stage(self.stage)

    def go_on_in(self, timeline: Timeline) -> None:
        """Practise on in another timeline, which agrees with this one up to here."""
        if self.stage is not Stage.PRACTISING or timeline is self.timeline:
            return
        here = self._here
        self._stopwatch.halt(here)
        self.timeline = timeline
        self._run(here)
        self._keep(planned_seconds=timeline.planned_seconds)

    def skip_part(self) -> None:
        """Go to where the next part begins; after the last one it ends as it would have."""
        if self.stage is not Stage.PRACTISING:
            return
        here = self._here
        following = next((m.start for m in self.timeline.marks if m.start > here + 1e-6), None)
        self._stopwatch.halt(here)
        if following is None:
            self._stopwatch.halt(self.timeline.duration)
            self._player.stop()
            self._end(Outcome.COMPLETED)
        else:
            self._run(following)
            self.on_stage(self.stage)

    def answer(
        self, rating: Rating, felt: Felt | None, note: str | None, suited: bool | None = None
    ) -> None:
        """Keep what was said at the check-out so far."""
        if self.stage is not Stage.CHECK_OUT:
            raise RuntimeError("answers belong to the check-out")
        self._keep(after=rating, felt=felt, note=note or None, suited=suited)

    def close(self) -> None:
        """Leave: at the check-in nothing was kept; a few unrated seconds are forgotten."""
        self._move(Move.CLOSE)
        self._player.close()
        if self.record is not None and not self.record.is_worth_keeping:
            self._forget(self.record)
        self.on_stage(self.stage)

    def save(self) -> None:
        """Write the record; a failure is remembered in `unsaved`, not raised."""
        if self.record is None:
            return
        try:
            self._journal.save(self.record)
        except JournalError as error:
            self.unsaved = error
        else:
            self.unsaved = None

    @property
    def _has_gap(self) -> bool:
        """Whether the machine slept or stood still since the last tick."""
        running = self.stage is Stage.PRACTISING
        return running and self._clocks.counting_sleep() - self._ticked_at > LONGEST_GAP

    @property
    def _here(self) -> float:
        """Where practising stands; a gap that no tick has seen yet is not part of it."""
        return self._ticked_position if self._has_gap else self._stopwatch.position

    def _forget(self, record: SessionRecord) -> None:
        try:
            self._journal.forget(record.id)
        except JournalError as error:
            self.unsaved = error
        self.record = None

    def _run(self, position: float) -> None:
        at = self._stopwatch.start(position)
        self._ticked_at = self._clocks.counting_sleep()
        self._ticked_position = position
        self.paused_by_itself = False
        self._player.play(self.timeline, position, at)

    def _pause_at(self, position: float, *, by_itself: bool, at_once: bool = False) -> None:
        self._move(Move.PAUSE)
        self._stopwatch.halt(position)
        self.paused_by_itself = by_itself
        if at_once:
            self._player.cut()
        else:
            self._player.pause()
        self.on_stage(self.stage)

    def _end(self, outcome: Outcome) -> None:
        here = min(self._here, self.timeline.duration)
        self._move(Move.END)
        self._stopwatch.halt(here)
        if outcome is Outcome.STOPPED:
            self._player.stop()
        self._keep(outcome=outcome, practised_seconds=self.practised)
        self.on_stage(self.stage)

    def _keep(self, **changes: object) -> None:
        if self.record is not None:
            self.record = replace(self.record, **changes)  # type: ignore[arg-type]
            self.save()

    def _move(self, move: Move) -> None:
        self.stage = after(self.stage, move)
