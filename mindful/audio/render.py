# SPDX-License-Identifier: MIT
"""From a score to samples: any block of any score, the same however it is cut."""

from __future__ import annotations

import math

import numpy as np

from mindful.audio.loudness import Levels, mix_down
from mindful.audio.score import BED_FADE_IN, CLOSING, FADE_IN, Bus, Note, Score
from mindful.audio.signals import RATE, Curve, Samples, raised


def render(score: Score, at: int, out: Samples, levels: Levels) -> None:
    """Fill `out` (n, 2) with what is heard from frame `at` on, which may be negative."""
    out[:] = mix_down(stems(score, at, len(out)), levels.column()).T


def stems(score: Score, at: int, frames: int) -> Samples:
    """The buses by themselves, (bus, channel, frame), before any level."""
    buses = np.zeros((len(Bus), 2, frames), np.float32)
    seconds = np.arange(at, at + frames) / RATE
    if frames == 0 or seconds[-1] <= 0 or seconds[0] >= score.duration:
        return buses
    for note in score.notes:
        if note.start < seconds[-1] and note.end > seconds[0]:
            _add(note, at, seconds, buses[note.bus])
    _fade(buses[Bus.CUES], seconds, FADE_IN)
    _fade(buses[Bus.BELL], seconds, FADE_IN)
    score.bed.add(at, score.swell.at(seconds), buses[Bus.BED])
    _fade(buses[Bus.BED], seconds, BED_FADE_IN)
    giving_way = score.duck.at(seconds)
    if giving_way is not None:
        buses[Bus.BED] *= giving_way
    if seconds[-1] > score.closing_from:
        buses[Bus.BED] *= raised((score.duration - seconds) / CLOSING)
    return buses


def _add(note: Note, at: int, seconds: Curve, bus: Samples) -> None:
    begin = max(0, math.ceil(note.start * RATE) - at)
    end = min(len(seconds), math.floor(note.end * RATE) + 1 - at)
    bus[:, begin:end] += note.instrument.samples(seconds[begin:end] - note.start)


def _fade(bus: Samples, seconds: Curve, length: float) -> None:
    if seconds[0] < length:
        bus *= raised(seconds / length)
