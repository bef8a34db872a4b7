# SPDX-License-Identifier: MIT
"""Something that is struck once and rings: partials that decay, each by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from mindful.audio.signals import Curve, raised

ATTACK = 0.04
RELEASE = 2.5
DECAY_OF_60_DB = 6.9078


class Partial(NamedTuple):
    """Ratio to the pitch, level, seconds to fall by 60 dB, beats a second."""

    ratio: float
    level: float
    fall: float
    beat: float = 0.0


@dataclass(frozen=True)
class Struck:
    """One strike, fading over `duration` seconds; `ring` stretches the decay.

    `level` is the highest value that could be reached, all partials at their peak at once.
    """

    partials: tuple[Partial, ...]
    pitch: float
    level: float
    duration: float
    ring: float = 1.0

    def samples(self, seconds: Curve) -> Curve:
        """What is heard at those seconds; silent at both ends."""
        heard = np.zeros_like(seconds)
        for ratio, level, fall, beat in self.partials:
            decay = np.exp(-DECAY_OF_60_DB / (fall * self.ring) * seconds)
            wave = np.sin(2 * np.pi * self.pitch * ratio * seconds)
            if beat:
                # a pair of modes half a beat to either side
                wave *= np.cos(np.pi * beat * seconds)
            heard += level * decay * wave
        edges = raised(seconds / ATTACK) * raised((self.duration - seconds) / RELEASE)
        heard *= edges * (self.level / sum(partial.level for partial in self.partials))
        return heard


class Chime(NamedTuple):
    """What marks the beginning and the end: strikes as (seconds after the first, hertz).

    Levels are those of each strike; the rings stretch the decay, short where a practice begins.
    """

    partials: tuple[Partial, ...]
    beginning: tuple[tuple[float, float], ...]
    ending: tuple[tuple[float, float], ...]
    beginning_level: float
    ending_level: float
    short_ring: float
    long_ring: float

    def begins(self, duration: float) -> Iterator[tuple[float, Struck]]:
        """Strikes that rise, each with the seconds after the first; they make room soon."""
        for later, pitch in self.beginning:
            level = self.beginning_level
            yield later, Struck(self.partials, pitch, level, duration, self.short_ring)

    def ends(self, duration: float) -> Iterator[tuple[float, Struck]]:
        """Strikes that fall and ring out together, silent after `duration`."""
        for later, pitch in self.ending:
            level = self.ending_level
            yield later, Struck(self.partials, pitch, level, duration - later, self.long_ring)
