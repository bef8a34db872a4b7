# SPDX-License-Identifier: MIT
"""What is played now, block by block: one score coming in, others going out."""

from __future__ import annotations

import numpy as np

from mindful.audio.fade import Smoothed
from mindful.audio.loudness import Levels, mix_down
from mindful.audio.reading import CROSSFADE, Reading
from mindful.audio.score import Bus, Score
from mindful.audio.signals import Samples
from mindful.domain.sound import Mix

PAUSE_FADE = 0.1
"""Seconds; with what the device still holds, silence is there after 250 to 350 ms."""
STOP_FADE = 1.0


class Playback:
    """Knows neither device nor clock: each block is told when it will be heard."""

    def __init__(self) -> None:
        self._current: Reading | None = None
        self._leaving: list[Reading] = []
        self._levels = Smoothed(Levels.of(Mix()))

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to hear."""
        return self._current is None and not self._leaving

    def play(self, score: Score, position: float, at: float) -> None:
        """Let that position be heard at monotonic second `at`; what plays goes over into it."""
        self._leave(CROSSFADE)
        self._current = Reading(score, position, at)

    def mix(self, mix: Mix) -> None:
        """Go to other levels."""
        self._levels.toward(Levels.of(mix))

    def pause(self) -> None:
        """Fade out soon."""
        self._leave(PAUSE_FADE)

    def stop(self) -> None:
        """Fade out softly."""
        self._leave(STOP_FADE)

    def finish(self) -> None:
        """Let an end tone ring, but let nothing else go on."""
        if self._current is not None and not self._current.is_closing:
            self._leave(STOP_FADE)

    def silence(self) -> None:
        """Be silent from the next block on."""
        self._current = None
        self._leaving.clear()

    def rejoin(self) -> None:
        """Come in anew where one is due, after a time in which nothing could be heard."""
        self._leaving.clear()
        if self._current is not None:
            self._current = self._current.again()

    def block(self, heard_at: float, frames: int) -> Samples:
        """The next frames (n, 2), the first of which is heard at that monotonic second."""
        if self._current is not None and self._current.is_astray:
            self.play(self._current.score, self._current.position, self._current.at)
        buses = np.zeros((len(Bus), 2, frames), np.float32)
        for reading in (*self._leaving, self._current):
            if reading is not None:
                buses += reading.read(heard_at, frames)
        self._forget()
        return np.ascontiguousarray(mix_down(buses, self._levels.curve(frames)).T)

    def _leave(self, seconds: float) -> None:
        if self._current is not None:
            self._current.leave(seconds)
            if not self._current.is_over:  # else it was not heard yet, and never is to be
                self._leaving.append(self._current)
            self._current = None

    def _forget(self) -> None:
        self._leaving = [reading for reading in self._leaving if not reading.is_over]
        if self._current is not None and self._current.has_ended:
            self._current = None
