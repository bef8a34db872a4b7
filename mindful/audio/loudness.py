# SPDX-License-Identifier: MIT
"""How loud: levels that are even to the ear, and a ceiling that is never reached hard.

Targets of the clinical-science brief, with every level at its default and before the volume:
cues about -26 LUFS short-term, the bed some 4 to 8 dB below, the whole at most -24 LUFS.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.audio.signals import Samples
from mindful.domain.sound import Mix, gain, usual_gain

KNEE, CEILING = 0.5, 0.7
"""From -6 dBFS on everything is bent, and stays below -3 dBFS."""


@dataclass(frozen=True)
class Levels:
    """Factors on cues, bed, bell and voice, and on everything; how far both ears hear the same."""

    cues: float = 1.0
    bed: float = 1.0
    bell: float = 1.0
    voice: float = 1.0
    volume: float = 1.0
    mono: float = 0.0

    @classmethod
    def of(cls, mix: Mix) -> Levels:
        """The factors that a mix asks for."""
        return cls(
            cues=usual_gain(mix.cues),
            bed=usual_gain(mix.bed),
            bell=usual_gain(mix.bell),
            voice=usual_gain(mix.voice),
            volume=0.0 if mix.muted else gain(mix.volume),
            mono=1.0 if mix.mono else 0.0,
        )

    def column(self) -> Samples:
        """The factors one below the other, (6, 1): cues, bed, bell, voice, volume, mono."""
        factors = (self.cues, self.bed, self.bell, self.voice, self.volume, self.mono)
        return np.array(factors, np.float32)[:, np.newaxis]


def mix_down(buses: Samples, levels: Samples) -> Samples:
    """One stereo sound (2, n) of buses (bus, 2, n); `levels` (bus + 2, n or 1), mono last."""
    mixed: Samples = buses[0] * levels[0]
    for bus, level in zip(buses[1:], levels[1:-2], strict=True):
        mixed += bus * level
    mixed *= levels[-2]
    if levels[-1].any():
        # what differs between the ears, half of it, is taken from one and given to the other
        apart = (mixed[0] - mixed[1]) * (levels[-1] / 2)
        mixed[0] -= apart
        mixed[1] += apart
    soften(mixed)
    return mixed


def soften(samples: Samples) -> None:
    """Bend what is loud, in place; each sample by itself, so that no block depends on another."""
    size = np.abs(samples)
    loud = size > KNEE
    if loud.any():
        room = CEILING - KNEE
        bent = KNEE + room * np.tanh((size[loud] - KNEE) / room)
        samples[loud] = np.copysign(bent, samples[loud])
