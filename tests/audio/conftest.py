# SPDX-License-Identifier: MIT
"""Timelines and measures that the tests of sound share."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile
from scipy.signal import lfilter

from mindful.audio.bed import Bed
from mindful.audio.score import Score, compose
from mindful.audio.voice import Voice
from mindful.audio.voice_files import MANIFEST, file_name
from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.sound import Sound
from mindful.domain.timeline import Line, Segment, Timeline

PRE_FILTER = ([1.53512485958697, -2.69169618940638, 1.19839281085285],
              [1.0, -1.69065929318241, 0.73248077421585])  # fmt: skip
HIGH_PASS = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])
"""K-weighting of ITU-R BS.1770 at 48 kHz."""


def timeline_of(pattern: BreathPattern, breaths: int, settle_in: float = 5.0) -> Timeline:
    segments = [Segment(Phase.FREE, 0.0, settle_in, 0.0, 0.0, None)] if settle_in else []
    position, fill = settle_in, 0.0
    for breath in range(breaths):
        for index, part in enumerate(pattern.parts):
            sips_again = part.phase == pattern.parts[(index + 1) % len(pattern.parts)].phase
            goal = {Phase.INHALE: 0.8 if sips_again else 1.0, Phase.EXHALE: 0.0}.get(
                part.phase, fill
            )
            segments.append(Segment(part.phase, position, part.seconds, fill, goal, breath))
            position += part.seconds
            fill = goal
    return Timeline(tuple(segments), practice_from=settle_in)


@pytest.fixture(scope="session")
def lay_out() -> Callable[..., Timeline]:
    """Makes a timeline of so many breaths of a pattern."""
    return timeline_of


@pytest.fixture(scope="session")
def four_six() -> Timeline:
    """A minute of the default breath."""
    return timeline_of(BreathPattern.of(("inhale", 4), ("exhale", 6)), 6)


@pytest.fixture(scope="session")
def every_phase() -> Timeline:
    """A breath with holds, two sighs, then half a minute in which nothing is asked."""
    boxed = timeline_of(
        BreathPattern.of(("inhale", 3), ("hold_full", 2), ("exhale", 3), ("hold_empty", 2)), 1
    )
    sighs = timeline_of(BreathPattern.of(("inhale", 3), ("inhale", 1), ("exhale", 8)), 2, 0.0)
    moved = [
        Segment(s.phase, s.start + boxed.duration, s.duration, s.fill_from, s.fill_to, s.breath)
        for s in sighs.segments
    ]
    end = moved[-1].end
    free = Segment(Phase.FREE, end, 30.0, 0.0, 0.0, None)
    return Timeline((*boxed.segments, *moved, free), practice_from=5.0)


@pytest.fixture(scope="session")
def ocean() -> Bed:
    return Bed(Sound())


@pytest.fixture(scope="session")
def score(every_phase: Timeline, ocean: Bed) -> Score:
    return compose(every_phase, ocean)


@pytest.fixture(scope="session")
def short_term() -> Callable[[np.ndarray, float], np.ndarray]:
    """LUFS of every window of so many seconds, ten a second, of (n, 2)."""

    def measure(samples: np.ndarray, seconds: float = 3.0) -> np.ndarray:
        weighted = lfilter(*HIGH_PASS, lfilter(*PRE_FILTER, samples, axis=0), axis=0)
        energy = np.concatenate([[0.0], np.cumsum(np.square(weighted).sum(axis=1))])
        window = round(seconds * 48_000)
        at = np.arange(0, len(energy) - window, 4_800)
        return -0.691 + 10 * np.log10((energy[at + window] - energy[at]) / window + 1e-12)

    return measure


@pytest.fixture(scope="session")
def integrated() -> Callable[[np.ndarray], float]:
    """LUFS of the whole, gated as BS.1770 asks."""

    meter = pyloudnorm.Meter(48_000)

    def measure(samples: np.ndarray) -> float:
        return float(meter.integrated_loudness(np.asarray(samples, np.float64)))

    return measure


def make_voice(folder: Path, lines: Mapping[str, float], name: str = "warm") -> Path:
    """A voice that hums: a file for each line, so many seconds long, at -23 LUFS."""
    (folder / name).mkdir(parents=True, exist_ok=True)
    known = {}
    for number, (words, seconds) in enumerate(lines.items()):
        frames = round(seconds * 48_000)
        turns = 2 * np.pi * (500 + 40 * number) / 48_000 * np.arange(frames)
        edges = np.clip(np.minimum(np.arange(frames), np.arange(frames)[::-1]) / 480, 0, 1)
        file = file_name(name, words)
        speech = (0.1 * np.sin(turns) * edges).astype(np.float32)
        soundfile.write(folder / name / file, speech, 48_000, format="OGG", subtype="OPUS")
        known[file] = seconds
    (folder / MANIFEST).write_text(json.dumps({"voices": {name: known}}))
    return folder


@pytest.fixture(scope="session")
def hum() -> Callable[..., Path]:
    """Makes a folder of spoken lines."""
    return make_voice


@pytest.fixture(scope="session")
def with_lines() -> Callable[..., Timeline]:
    """A timeline with lines, given as (start, words), each shown until the next."""

    def make(timeline: Timeline, *lines: tuple[float, str]) -> Timeline:
        ends = [*(start for start, _ in lines[1:]), timeline.duration]
        shown = tuple(
            Line(start, end - start, words) for (start, words), end in zip(lines, ends, strict=True)
        )
        return replace(timeline, lines=shown)

    return make


@pytest.fixture(scope="session")
def voice_in() -> Callable[[Path], Voice]:
    """The warm voice of a folder, of which nothing may have to be noted."""

    def complain(line: str) -> None:
        raise AssertionError(line)

    return lambda folder: Voice(folder, "warm", complain)
