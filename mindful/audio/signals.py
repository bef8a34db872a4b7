# SPDX-License-Identifier: MIT
"""The shapes of numbers that sound is made of, and the curve by which everything here rises."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
"""Frames a second, everywhere."""

Samples = NDArray[np.float32]
Curve = NDArray[np.float64]


class Instrument(Protocol):
    """Something that sounds once, as a function of the seconds since it began."""

    @property
    def duration(self) -> float:
        """Seconds until it is silent for good."""

    def samples(self, seconds: Curve) -> Curve | Samples:
        """What is heard at those seconds, each within 0 and `duration`; mono."""


def raised(progress: Curve) -> Samples:
    """A raised cosine from 0 at progress 0 to 1 at progress 1; still before and after."""
    return hill(np.clip(progress, 0.0, 1.0) / 2)


def hill(turns: Curve) -> Samples:
    """A wave from 0 up to 1 and down again with each turn.

    Single precision, for numpy has a fast cosine only there: its error is at -130 dB.
    """
    angle = (turns * (2 * np.pi)).astype(np.float32)
    wave: Samples = np.cos(angle, out=angle)
    wave *= np.float32(-0.5)
    wave += np.float32(0.5)
    return wave
