# SPDX-License-Identifier: MIT
"""What changes while sound runs: fades in and out, and levels that follow without a jump."""

from __future__ import annotations

import numpy as np

from mindful.audio.loudness import Levels
from mindful.audio.signals import RATE, Samples, raised

SMOOTHING = 0.02
"""Seconds in which a level goes most of the way."""


class Fade:
    """A factor that moves between 0 and 1 along a raised cosine; two opposite ones sum to 1."""

    def __init__(self, *, wait: float = 0.0) -> None:
        self._progress = 0.0
        self._goal = 0.0
        self._step = 1.0
        self._wait = wait * RATE

    @property
    def is_over(self) -> bool:
        """Whether it has arrived at silence and stays there."""
        return self._progress == 0.0 and self._goal == 0.0

    def toward(self, goal: float, seconds: float) -> None:
        """Go to 0 or 1; a whole fade takes that long."""
        self._goal = goal
        self._step = 1 / (seconds * RATE)

    def curve(self, frames: int) -> Samples:
        """The next factors, (n,), or (1,) while they stand still."""
        if self._progress == self._goal and not self._wait:
            return raised(np.array([self._progress]))
        moved = np.maximum(0.0, np.arange(1, frames + 1) - self._wait) * self._step
        self._wait = max(0.0, self._wait - frames)
        if self._goal > self._progress:
            progress = np.minimum(self._goal, self._progress + moved)
        else:
            progress = np.maximum(self._goal, self._progress - moved)
        self._progress = float(progress[-1])
        return raised(progress)


class Smoothed:
    """Levels that go toward the wanted ones by the same share each frame."""

    def __init__(self, levels: Levels) -> None:
        self._at = self._wanted = levels.column()

    def toward(self, levels: Levels) -> None:
        """Want other levels from now on."""
        self._wanted = levels.column()

    def curve(self, frames: int) -> Samples:
        """The next levels, (level, n), or (level, 1) while they stand still."""
        if np.array_equal(self._at, self._wanted):
            return self._at
        left = np.exp(np.arange(1, frames + 1) / (-SMOOTHING * RATE)).astype(np.float32)
        curve = self._wanted + (self._at - self._wanted) * left
        self._at = curve[:, -1:]
        if np.allclose(self._at, self._wanted, rtol=0.0, atol=1e-6):
            self._at = self._wanted
        return curve
