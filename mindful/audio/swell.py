# SPDX-License-Identifier: MIT
"""How far the sea is in: the fill of the lungs, and slow waves where no breath is paced."""

from __future__ import annotations

from bisect import bisect_right

import numpy as np

from mindful.audio.signals import Curve, Samples, hill, raised
from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment

WAVE = 11.0
"""Seconds of a wave that nobody is asked to follow."""
FREE_HEIGHT = 0.6


class Swell:
    """A curve from 0 to 1 over all positions; smooth across every boundary."""

    def __init__(self, segments: tuple[Segment, ...]) -> None:
        self._segments = segments
        self._starts = [segment.start for segment in segments]

    def at(self, positions: Curve) -> Samples:
        """Height at rising positions in seconds; outside the segments it stands still."""
        height = np.empty(len(positions), np.float32)
        begin = 0
        index = max(0, bisect_right(self._starts, positions[0]) - 1)
        while begin < len(positions):
            last = index + 1 == len(self._segments)
            end = (
                len(positions) if last else int(np.searchsorted(positions, self._starts[index + 1]))
            )
            height[begin:end] = _height(self._segments[index], positions[begin:end])
            begin, index = end, index + 1
        return height


def _height(segment: Segment, positions: Curve) -> Samples:
    progress = (positions - segment.start) / segment.duration
    if segment.phase is not Phase.FREE:
        fill = raised(progress)
        fill *= np.float32(segment.fill_to - segment.fill_from)
        fill += np.float32(segment.fill_from)
        return fill
    waves = round(segment.duration / WAVE)
    turn = np.clip(progress, 0.0, 1.0) * waves
    wave = hill(turn - np.floor(turn))
    wave *= np.float32(FREE_HEIGHT - segment.fill_to)
    wave += np.float32(segment.fill_to)
    return wave
