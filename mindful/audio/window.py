# SPDX-License-Identifier: MIT
"""The part of a score that is being read: rendered a little ahead, for many blocks at once."""

from __future__ import annotations

from mindful.audio.render import stems
from mindful.audio.score import Score
from mindful.audio.signals import RATE, Samples

AHEAD = RATE // 2
"""Frames rendered at once: each call has its price, and a block is short."""


class Window:
    """Buses by frame, (bus, channel, frame); cheap while what is asked for goes on."""

    def __init__(self, score: Score) -> None:
        self._score = score
        self._first = 0
        self._known: Samples = stems(score, 0, 0)

    def frames(self, first: int, count: int) -> Samples:
        """That many frames from there on; not to be changed."""
        begin = first - self._first
        if begin < 0 or begin + count > self._known.shape[2]:
            self._first, begin = first, 0
            self._known = stems(self._score, first, max(AHEAD, count))
        return self._known[:, :, begin : begin + count]
