# SPDX-License-Identifier: MIT
"""What is to be heard, as the settings say."""

from __future__ import annotations

from random import SystemRandom

from mindful.domain.condition import Condition
from mindful.domain.settings import Settings
from mindful.domain.sound import Sound

NOISES = frozenset({"pink", "brown", "ocean"})
"""Beds that are hard on sensitive ears."""
SEEDS = 2**31


def any_seed() -> int:
    """Another noise each time."""
    return SystemRandom().randrange(SEEDS)


def sound_of(settings: Settings, seed: int) -> Sound:
    """What was chosen; no noise where ears are sensitive."""
    sensitive = Condition.SOUND_SENSITIVE in settings.conditions
    return Sound(
        bed="none" if sensitive and settings.bed in NOISES else settings.bed,
        seed=seed,
        voice=settings.voice,
        cue_set=settings.cue_set,
        chime=settings.chime,
        small_speakers=settings.small_speakers,
        phase_words=settings.phase_words,
    )
