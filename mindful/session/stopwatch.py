# SPDX-License-Identifier: MIT
"""Where in the timeline one is, and how long was really practised: read, never counted."""

from __future__ import annotations

from mindful.session.clocks import Clock


class Stopwatch:
    """Turns a clock into a position; practised seconds leave out what lies before `counts_from`."""

    def __init__(self, clock: Clock, counts_from: float) -> None:
        self._clock = clock
        self._counts_from = counts_from
        self._from = 0.0
        self._started_at: float | None = None
        self._practised = 0.0

    @property
    def position(self) -> float:
        """Seconds into the timeline."""
        if self._started_at is None:
            return self._from
        return self._from + self._clock() - self._started_at

    @property
    def practised(self) -> float:
        """Seconds really practised, repeated breaths included."""
        if self._started_at is None:
            return self._practised
        return self._practised + self._counted(self.position)

    def due_at(self, position: float) -> float:
        """The clock's second at which a position is reached in this run."""
        if self._started_at is None:
            raise RuntimeError("nothing is due while the watch stands still")
        return self._started_at + position - self._from

    def start(self, position: float) -> float:
        """Run from that position on; returns the clock's second at which it is exactly there."""
        self._from = position
        self._started_at = self._clock()
        return self._started_at

    def halt(self, position: float) -> None:
        """Stand at that position; what ran beyond it does not count."""
        if self._started_at is not None:
            self._practised += self._counted(position)
        self._from = position
        self._started_at = None

    def _counted(self, position: float) -> float:
        return max(0.0, position - max(self._from, self._counts_from))
