# SPDX-License-Identifier: MIT
"""How loud the parts of something heard are, from moment to moment."""

from __future__ import annotations

from typing import NamedTuple


class Envelope(NamedTuple):
    """How loud the parts of a stretch are, as RMS over every `step` seconds, at usual levels."""

    step: float
    cues: tuple[float, ...]
    bed: tuple[float, ...]
    bell: tuple[float, ...]
    voice: tuple[float, ...]
