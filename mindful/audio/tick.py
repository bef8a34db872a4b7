# SPDX-License-Identifier: MIT
"""The least that tells the phases apart: one soft tick where each begins, and silence between.

Pitches and lengths for in and out: minimal mode of the clinical-science brief; the holds, which it
leaves open, lie beside the breath that they follow, shorter and softer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.audio.signals import Curve, hill
from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment

LOUDEST = 0.117
"""The height of a breath tone at its loudest."""
SOFTER = 10 ** (-6 / 20)


@dataclass(frozen=True)
class Tick:
    """A sine that swells and is gone within `duration` seconds."""

    duration: float
    pitch: float
    level: float = 1.0

    def samples(self, seconds: Curve) -> Curve:
        """What is heard at those seconds; silent at both ends."""
        swell = hill(np.clip(seconds / self.duration, 0.0, 1.0)) * np.float32(LOUDEST * self.level)
        heard: Curve = np.sin(2 * np.pi * self.pitch * seconds) * swell
        return heard


def tick_of(segment: Segment, transposed: float = 1.0) -> Tick | None:
    """The tick that opens a segment; where nothing is asked, none."""
    match segment.phase:
        case Phase.INHALE if segment.fill_from > 0:
            return Tick(0.08, 523.0 * transposed)
        case Phase.INHALE:
            return Tick(0.08, 440.0 * transposed)
        case Phase.EXHALE:
            return Tick(0.12, 294.0 * transposed)
        case Phase.HOLD_FULL:
            return Tick(0.06, 440.0 * transposed, SOFTER)
        case Phase.HOLD_EMPTY:
            return Tick(0.06, 294.0 * transposed, SOFTER)
        case _:
            return None
