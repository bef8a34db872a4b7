# SPDX-License-Identifier: MIT
"""The tone that breathes: it rises with the in-breath, falls with the out-breath, waits in between.

Pitches, partials and levels: recipe for breath cue tones of the clinical-science brief.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.audio.signals import Curve, Samples, hill
from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment

EMPTY, FULL, BRIM = 220.0, 330.0, 392.0
"""Hertz for empty lungs, full lungs, and the second sip of a sigh."""
LOUDEST = 0.117
"""Factor on the stack of partials: about -24.5 LUFS over the loudest three seconds of a breath."""
HOLDING = 10 ** (-6 / 20)


@dataclass(frozen=True)
class Tone:
    """One glide in hertz, even to the ear, swelling and ebbing once within `duration` seconds."""

    duration: float
    pitch_from: float
    pitch_to: float
    level: float = 1.0

    def samples(self, seconds: Curve) -> Samples:
        """What is heard at those seconds; silent at both ends."""
        progress = seconds / self.duration
        cycles = self._cycles(progress)
        # Whole cycles are left out first: single precision, fast, is fine within one of them.
        phase = ((cycles - np.floor(cycles)) * (2 * np.pi)).astype(np.float32)
        sine, cosine = np.sin(phase), np.cos(phase)
        # .6 sin x + .3 sin 2x + .1 sin 3x with the multiple angles resolved: two sines, not three
        stack = sine * (np.float32(0.9) + np.float32(0.6) * cosine - np.float32(0.4) * sine * sine)
        heard: Samples = stack * hill(progress) * np.float32(LOUDEST * self.level)
        return heard

    def _cycles(self, progress: Curve) -> Curve:
        """Cycles since the beginning: the integral of the pitch, so that any block stands alone."""
        octaves = np.log(self.pitch_to / self.pitch_from)
        if octaves == 0.0:
            return self.pitch_from * self.duration * progress
        cycles: Curve = self.pitch_from * self.duration * np.expm1(progress * octaves) / octaves
        return cycles


def tone_of(segment: Segment, transposed: float = 1.0) -> Tone | None:
    """The tone that leads a segment; where nothing is asked, none."""
    empty, full, brim = EMPTY * transposed, FULL * transposed, BRIM * transposed
    match segment.phase:
        case Phase.INHALE if segment.fill_from > 0:
            return Tone(segment.duration, full, brim)
        case Phase.INHALE:
            return Tone(segment.duration, empty, full)
        case Phase.EXHALE:
            return Tone(segment.duration, full, empty)
        case Phase.HOLD_FULL:
            return Tone(segment.duration, full, full, HOLDING)
        case Phase.HOLD_EMPTY:
            return Tone(segment.duration, empty, empty, HOLDING)
        case _:
            return None
