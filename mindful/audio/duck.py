# SPDX-License-Identifier: MIT
"""The bed makes room while somebody speaks: an even glide in decibels, down before, up after."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from mindful.audio.signals import Curve, Samples, raised

DEPTH = 6.0
"""Decibels."""
DOWN, UP = 0.6, 1.2
"""Seconds in which it gives way before a word, and comes back after the last one."""


class Duck:
    """Factors for the bed over all positions, of the (start, end) of what is said."""

    def __init__(self, said: Iterable[tuple[float, float]]) -> None:
        self._said = tuple(said)

    def at(self, seconds: Curve) -> Samples | None:
        """The factors at rising positions; None where nothing gives way."""
        near = [
            (start, end)
            for start, end in self._said
            if start - DOWN < seconds[-1] and end + UP > seconds[0]
        ]
        if not near:
            return None
        depth = np.zeros(len(seconds), np.float32)
        for start, end in near:
            here = slice(*np.searchsorted(seconds, (start - DOWN, end + UP)))
            down = raised((seconds[here] - start) / DOWN + 1)
            up = raised((end - seconds[here]) / UP + 1)
            depth[here] = np.maximum(depth[here], np.minimum(down, up))
        factors: Samples = np.exp(depth * np.float32(-DEPTH / 20 * np.log(10)))
        return factors
