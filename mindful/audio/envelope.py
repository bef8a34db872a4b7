# SPDX-License-Identifier: MIT
"""`python -m mindful.audio.envelope`: how loud each part of what it is given would be.

One order to play comes in by a line, one envelope goes out. In a process of its own, because the
app itself stays free of numpy.
"""

from __future__ import annotations

import sys
from typing import BinaryIO

import msgspec
import numpy as np

from mindful.audio.bed import Bed
from mindful.audio.instruments import Instruments
from mindful.audio.orders import Play, order_from
from mindful.audio.render import stems
from mindful.audio.score import Bus, Score, compose
from mindful.audio.signals import RATE
from mindful.audio.voice import voice_named
from mindful.audio.voice_files import shipped
from mindful.domain.envelope import Envelope
from mindful.domain.errors import MindfulError

STEP = 0.125
"""Seconds."""


def envelope_of(score: Score) -> Envelope:
    """RMS of each bus over every STEP of a score, the louder channel of both."""
    frames = round(STEP * RATE)
    steps = int(score.duration / STEP)
    buses = stems(score, 0, steps * frames).reshape(len(Bus), 2, steps, frames)
    loud = np.sqrt(np.mean(np.square(buses, dtype=np.float64), axis=-1)).max(axis=1)
    cues, bed, bell, voice = (tuple(row) for row in np.round(loud, 6).tolist())
    return Envelope(STEP, cues=cues, bed=bed, bell=bell, voice=voice)


def answer(lines: BinaryIO, out: BinaryIO) -> int:
    """Read the order and write the envelope; nothing for what cannot be played."""
    try:
        order = order_from(lines.readline())
        if not isinstance(order, Play):
            return 2
        bed = Bed(order.sound)
    except (msgspec.DecodeError, MindfulError):
        return 2
    voice = voice_named(shipped(), order.sound.voice, lambda line: None)
    score = compose(order.timeline, bed, voice, Instruments.of(order.sound))
    out.write(msgspec.json.encode(envelope_of(score)) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(answer(sys.stdin.buffer, sys.stdout.buffer))
