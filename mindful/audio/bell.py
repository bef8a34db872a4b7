# SPDX-License-Identifier: MIT
"""The bowl that marks where a session begins and ends: struck upwards, struck downwards.

Partials, decay and beating: bowl recipe of the clinical-science brief, with a softer attack.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.audio.signals import Curve, raised

PARTIALS = (
    # ratio, level, seconds to fall by 60 dB, beats a second
    (1.0, 1.0, 12.0, 0.7),
    (2.71, 0.5, 7.0, 1.1),
    (5.15, 0.22, 4.0, 1.6),
    (8.20, 0.08, 2.0, 2.2),
)
WHOLE = sum(level for _, level, _, _ in PARTIALS)
ATTACK = 0.04
RELEASE = 2.5
DECAY_OF_60_DB = 6.9078

BEGINNING = ((0.0, 220.0), (1.1, 330.0))
ENDING = ((0.0, 330.0), (1.4, 220.0))
"""Strikes as (seconds, hertz): a fifth up, a fifth down."""


@dataclass(frozen=True)
class Bowl:
    """One strike, fading over `duration` seconds; `ring` stretches the decay of real bowls."""

    pitch: float
    level: float
    duration: float
    ring: float = 0.7

    def samples(self, seconds: Curve) -> Curve:
        """What is heard at those seconds."""
        heard = np.zeros_like(seconds)
        for ratio, level, fall, beat in PARTIALS:
            decay = np.exp(-DECAY_OF_60_DB / (fall * self.ring) * seconds)
            # a pair of modes half a beat to either side
            pair = np.sin(2 * np.pi * self.pitch * ratio * seconds) * np.cos(np.pi * beat * seconds)
            heard += level * decay * pair
        edges = raised(seconds / ATTACK) * raised((self.duration - seconds) / RELEASE)
        heard *= edges * (self.level / WHOLE)
        return heard
