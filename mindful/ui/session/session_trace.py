# SPDX-License-Identifier: MIT
"""What is told to the trace about a session on screen: phases, lines, frames."""

from __future__ import annotations

from mindful.domain.timeline import Moment, Segment
from mindful.domain.trace import Trace
from mindful.session.clocks import Clock
from mindful.session.session import Session
from mindful.session.stage import Stage

TOLD_EVERY = 10.0
LATE = 0.025
"""Seconds between frames from which on one is late."""
LEAST_FRAMES = 2


class SessionTrace:
    """Listens to painted moments; writes each phase once, at its first painted frame."""

    def __init__(self, session: Session, trace: Trace, clock: Clock) -> None:
        self._session = session
        self._trace = trace
        self._clock = clock
        self._segment: Segment | None = None
        self._last_frame: float | None = None
        self._told_at = clock()
        self._intervals: list[float] = []

    def stage_changed(self, stage: Stage) -> None:
        """Tell the stage; after a pause phases and frames are told anew."""
        self._trace("stage", stage=str(stage))
        self._segment = None
        self._last_frame = None

    def line_shown(self, text: str) -> None:
        """Tell a guided line."""
        self._trace("line", text=text)

    def painted(self, moment: Moment) -> None:
        """Take note of a painted frame."""
        now = self._clock()
        if self._session.stage is not Stage.PRACTISING:
            return
        if moment.segment is not self._segment:
            self._segment = moment.segment
            planned = self._session.due_at(moment.segment.start)
            self._trace("phase", phase=str(moment.segment.phase), planned=planned, painted=now)
        if self._last_frame is not None:
            self._intervals.append(now - self._last_frame)
        self._last_frame = now
        if now - self._told_at >= TOLD_EVERY:
            self._tell_frames(now)

    def _tell_frames(self, now: float) -> None:
        taken, self._intervals, self._told_at = self._intervals, [], now
        if len(taken) < LEAST_FRAMES:
            return
        in_order = sorted(taken)
        self._trace(
            "frames",
            count=len(taken),
            p50=round(in_order[len(taken) // 2] * 1000, 2),
            p99=round(in_order[len(taken) * 99 // 100] * 1000, 2),
            late=sum(interval > LATE for interval in taken),
        )
