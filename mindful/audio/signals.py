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

    def samples(self, seconds: Curve) -> Curve:
        """What is heard at those seconds, each within 0 and `duration`; mono."""


def raised(progress: Curve) -> Curve:
    """A raised cosine from 0 at progress 0 to 1 at progress 1; still before and after."""
    eased: Curve = 0.5 - 0.5 * np.cos(np.pi * np.clip(progress, 0.0, 1.0))
    return eased
