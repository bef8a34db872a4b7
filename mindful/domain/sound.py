# SPDX-License-Identifier: MIT
"""What is composed, and how loud its parts are."""

from __future__ import annotations

from typing import NamedTuple


class Sound(NamedTuple):
    """What is composed: the bed under the cues, and the seed of its noise."""

    bed: str = "ocean"
    seed: int = 0


class Mix(NamedTuple):
    """Levels from 0 (silent) to 1, even to the ear; changes are smoothed, never a jump."""

    volume: float = 0.75
    cues: float = 0.75
    bed: float = 0.75
    bell: float = 0.75
    muted: bool = False
