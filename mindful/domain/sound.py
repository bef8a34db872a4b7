# SPDX-License-Identifier: MIT
"""What is composed, and how loud its parts are."""

from __future__ import annotations

from typing import NamedTuple

VOICE_SAMPLE = "You are here, in this room, in this minute."
"""What a voice says when one listens to it by itself."""
PHASE_WORDS = ("Breathe in", "Hold softly", "Breathe out", "Rest", "A little more")
"""Words of the phases, as they are shown."""
BEDS = ("none", "pink", "brown", "ocean", "pad")
CUE_SETS = ("full", "minimal")
CHIMES = ("bowl", "bell")
"""What one can choose to hear, by name."""


RANGE = 40.0
"""Decibels from the softest to the loudest place of a slider."""


class Sound(NamedTuple):
    """What is composed: the bed under the cues, the seed of its noise, who speaks, what plays.

    `voice` is "none" for nobody; a voice that is not there is nobody as well. `small_speakers`
    moves everything up to where a laptop can be heard; with `phase_words` the voice says the phases
    of the first breaths.
    """

    bed: str = "ocean"
    seed: int = 0
    voice: str = "none"
    cue_set: str = "full"
    chime: str = "bowl"
    small_speakers: bool = False
    phase_words: bool = True


class Mix(NamedTuple):
    """Levels from 0 (silent) to 1, even to the ear; changes are smoothed, never a jump.

    `mono` gives both ears the same, for whoever hears with one.
    """

    volume: float = 0.75
    cues: float = 0.75
    bed: float = 0.75
    bell: float = 0.75
    muted: bool = False
    voice: float = 0.75
    mono: bool = False


def gain(level: float) -> float:
    """Factor for a level from 0 (silent) to 1 (as it is); 0.75 is -10 dB."""
    return 0.0 if level <= 0.0 else 10 ** ((min(level, 1.0) - 1) * RANGE / 20)


def usual_gain(level: float) -> float:
    """Factor of a part's own level beside the usual one, at which it was written."""
    return gain(level) / gain(Mix().cues)
