# SPDX-License-Identifier: MIT
"""What plays over the bed: the cues of the breath, what marks both ends, and whether it is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mindful.audio.bell import BELL
from mindful.audio.bowl import BOWL
from mindful.audio.signals import Instrument
from mindful.audio.struck import Chime
from mindful.audio.tick import tick_of
from mindful.audio.tone import tone_of
from mindful.domain.sound import Sound
from mindful.domain.timeline import Segment

FOURTH = 4 / 3
"""By so much the cues of small speakers are higher (clinical-science brief, 7.4)."""
CUES = {"full": tone_of, "minimal": tick_of}
CHIMES = {"bowl": BOWL, "bell": BELL}


CueOf = Callable[[Segment, float], Instrument | None]
"""Gives the cue of a segment, transposed; where nothing is asked, none."""


class Instruments(NamedTuple):
    """A set of cues, how far they are transposed, a chime; whether a voice says the phases."""

    cue_of: CueOf = tone_of
    transposed: float = 1.0
    chime: Chime = BOWL
    phase_words: bool = False

    @classmethod
    def of(cls, sound: Sound) -> Instruments:
        """What was chosen; a name that nobody knows is the usual."""
        return cls(
            cue_of=CUES.get(sound.cue_set, tone_of),
            transposed=FOURTH if sound.small_speakers else 1.0,
            chime=CHIMES.get(sound.chime, BOWL),
            phase_words=sound.phase_words,
        )

    def cue(self, segment: Segment) -> Instrument | None:
        """What leads that segment; where nothing is asked, none."""
        return self.cue_of(segment, self.transposed)


USUAL = Instruments()
