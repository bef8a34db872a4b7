# SPDX-License-Identifier: MIT
"""A whole score as a WAV file, rendered by the very code that plays."""

from __future__ import annotations

import os
import tempfile
import wave
from pathlib import Path

import numpy as np

from mindful.audio.loudness import Levels
from mindful.audio.render import render
from mindful.audio.score import Score
from mindful.audio.signals import RATE
from mindful.domain.errors import MindfulError

BLOCK = RATE
FULL_SCALE = 32767


def write_wave(score: Score, levels: Levels, target: Path) -> None:
    """Write 48 kHz, stereo, 16 bit; the file is there whole or not at all.

    Raises MindfulError when it cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "wb") as file, wave.open(file, "wb") as recording:
                _record(score, levels, recording)
            unfinished.chmod(0o644)
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise MindfulError(
            "{target} cannot be written: {reason}", target=target, reason=error.strerror or error
        ) from None


def _record(score: Score, levels: Levels, recording: wave.Wave_write) -> None:
    recording.setnchannels(2)
    recording.setsampwidth(2)
    recording.setframerate(RATE)
    whole = round(score.duration * RATE)
    block = np.empty((BLOCK, 2), np.float32)
    for at in range(0, whole, BLOCK):
        part = block[: min(BLOCK, whole - at)]
        render(score, at, part, levels)
        recording.writeframes(np.rint(part * FULL_SCALE).astype("<i2").tobytes())
