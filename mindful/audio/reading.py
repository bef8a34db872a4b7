# SPDX-License-Identifier: MIT
"""A score being read: the place that is due, approached without a jump."""

from __future__ import annotations

import math

import numpy as np

from mindful.audio.fade import Fade
from mindful.audio.score import Score
from mindful.audio.signals import RATE, Curve, Samples
from mindful.audio.window import Window

CROSSFADE = 0.25
MOST_HASTE = 0.001
"""Share by which reading may be faster or slower: 1.7 cents, nobody hears it."""
ASTRAY = 0.04
"""Seconds off from which catching up would take too long: read anew at the right place."""
SURE_AFTER = 2
"""Blocks in a row that must be astray, for one may be measured while the machine stumbles."""
CALM = 1.0
CATCH_UP = 2.0
"""Seconds over which errors are averaged, and in which they are made up for."""
OFF, ON = 0.002, 0.0002
"""Seconds off from which one catches up, and below which one reads frame by frame again."""


class Reading:
    """Reads one score so that `position` is heard at monotonic second `at`."""

    def __init__(self, score: Score, position: float, at: float) -> None:
        self.score = score
        self.position = position
        self.at = at
        self._fade = Fade()
        self._window = Window(score)
        self._place: float | None = None
        self._keeps_pace = True
        self._late = 0.0
        self._blocks_astray = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing of it will be heard any more."""
        return self._fade.is_over or self.has_ended

    @property
    def has_ended(self) -> bool:
        """Whether the score was read to its end."""
        return self._place is not None and self._place >= self.score.duration * RATE

    @property
    def is_closing(self) -> bool:
        """Whether the practice is over and only its end tone rings."""
        return self._place is not None and self._place >= self.score.closing_from * RATE

    @property
    def is_astray(self) -> bool:
        """Whether it is too far off to be caught up."""
        return self._blocks_astray >= SURE_AFTER

    def begin(self, heard_at: float) -> None:
        """Come in where one is due at that moment; before `at` one waits."""
        self._place = float(round(self._due(heard_at)))
        self._fade = Fade(wait=max(0.0, self.at - heard_at))
        self._fade.toward(1.0, CROSSFADE)

    def leave(self, seconds: float) -> None:
        """Fade out for good."""
        self._fade.toward(0.0, seconds)

    def again(self) -> Reading:
        """The same score, read from the right place."""
        return Reading(self.score, self.position, self.at)

    def read(self, heard_at: float, frames: int) -> Samples:
        """The next block of buses, (bus, channel, frame), whose first frame is heard then."""
        if self._place is None:
            self.begin(heard_at)
        begin = self._place or 0.0
        pace = self._pace(self._due(heard_at) - begin, frames)
        if self._keeps_pace:
            # Less than half a frame to one side: the signal's own slope is more.
            begin = float(round(begin))
            heard = self._window.frames(int(begin), frames)
        else:
            heard = _between(self._window, begin + np.arange(frames, dtype=np.float64) * pace)
        self._place = begin + frames * pace
        return heard * self._fade.curve(frames)

    def _due(self, moment: float) -> float:
        return (self.position + moment - self.at) * RATE

    def _pace(self, late: float, frames: int) -> float:
        """Frames of the score for each frame heard; `late` is how many frames one is behind."""
        self._blocks_astray = self._blocks_astray + 1 if abs(late) > ASTRAY * RATE else 0
        if not self._blocks_astray:
            self._late += (late - self._late) * min(1.0, frames / RATE / CALM)
        off = abs(self._late) / RATE
        self._keeps_pace = off < (OFF if self._keeps_pace else ON)
        if self._keeps_pace:
            return 1.0
        haste = self._late / RATE / CATCH_UP
        return 1.0 + min(MOST_HASTE, max(-MOST_HASTE, haste))


def _between(window: Window, places: Curve) -> Samples:
    """The buses at fractional frames, by the cubic through the four frames around each."""
    first = math.floor(places[0]) - 1
    known = window.frames(first, math.floor(places[-1]) + 3 - first)
    whole = np.floor(places).astype(np.int64) - first
    heard = np.zeros((*known.shape[:2], len(places)), np.float32)
    for step, weight in enumerate(_cubic(places - np.floor(places)), -1):
        heard += known[..., whole + step] * weight
    return heard


def _cubic(x: Curve) -> Samples:
    """Weights of the frames before, at, after and beyond a place, `x` (0 to 1) past the second."""
    weights = (
        -x * (x - 1) * (x - 2) / 6,
        (x + 1) * (x - 1) * (x - 2) / 2,
        -x * (x + 1) * (x - 2) / 2,
        x * (x + 1) * (x - 1) / 6,
    )
    return np.stack(weights).astype(np.float32)
