# SPDX-License-Identifier: MIT
"""No gap is heard whatever the app is busy with, and a killed sound process comes back."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from scipy.signal import fftconvolve
from sound_server import RATE, Heard, Tape, until

from mindful.audio.bed import Bed
from mindful.audio.loudness import Levels
from mindful.audio.render import render
from mindful.audio.score import compose
from mindful.domain.breath import Phase
from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Segment, Timeline

PLAYED = 4.0
NOTICE = 0.4
"""Seconds before it is due that a play is ordered: more than is fed ahead."""
FROM = 7.0
"""Where in the timeline: the bed is there in full."""
GAP = 96
"""Frames of nothing, two milliseconds, that no noise has by itself."""
FADED_IN = RATE // 4
WORST_LIKENESS = 0.95
TIMELINE = Timeline(
    tuple(
        Segment(phase, start, seconds, before, after, number)
        for number in range(8)
        for phase, start, seconds, before, after in (
            (Phase.INHALE, number * 5.0, 2.0, 0.0, 1.0),
            (Phase.EXHALE, number * 5.0 + 2.0, 3.0, 1.0, 0.0),
        )
    )
)


@pytest.fixture
def tape(server, tmp_path) -> Iterator[Tape]:
    tape = Tape(tmp_path / "heard.raw")
    yield tape
    tape.close()


def playing() -> int:
    """Which process plays: the youngest of those that do."""
    threads = Path("/proc/self/task").iterdir()
    children = [pid for t in threads for pid in (t / "children").read_text().split()]
    return max(int(pid) for pid in children if b"audio.process" in _command(pid))


def _command(pid: str) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


@pytest.fixture
def heard(tape) -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.player.close()


def hold_the_lock(seconds: float) -> Callable[[], None]:
    """Sleeps without giving the interpreter to any other thread."""
    library = ctypes.PyDLL(None)
    return lambda: library.usleep(round(seconds * 1e6))


class SlowlyPainted(QWidget):
    """Takes 200 ms to paint."""

    def paintEvent(self, event):  # noqa: N802  # Qt names it
        until = time.monotonic() + 0.2
        while time.monotonic() < until:
            pass


def paint_slowly() -> Callable[[], None]:
    widget = SlowlyPainted()
    widget.show()

    def paint() -> None:
        widget.repaint()

    return paint


@pytest.mark.parametrize(
    "burden",
    [lambda: hold_the_lock(0.09), lambda: hold_the_lock(0.46), paint_slowly],
    ids=["lock held 90 ms", "lock held 460 ms", "painting 200 ms"],
)
def test_there_is_no_gap_however_busy_the_app_is(tape, heard, burden, qapp):
    carry = burden()
    at = time.monotonic() + 0.2
    heard.player.play(TIMELINE, FROM, at)
    while time.monotonic() < at + PLAYED + 0.5:
        carry()
        time.sleep(0.005)
    played = tape.since_sound()[FADED_IN : round(PLAYED * RATE)]

    assert gaps(played) == []
    assert likenesses(played).min() > WORST_LIKENESS


def test_a_killed_sound_process_comes_back_where_it_is_due(tape, heard):
    at = time.monotonic() + NOTICE
    heard.player.play(TIMELINE, FROM, at)
    time.sleep(1.5 + NOTICE)
    os.kill(playing(), signal.SIGKILL)
    until(lambda: [news.event for news in heard.news].count("opened") == 2)
    time.sleep(1.5)
    played = tape.since_sound()[FADED_IN : round((time.monotonic() - at - 0.4) * RATE)]

    (silence,) = (gap for gap in gaps(played) if gap > RATE // 10)
    assert silence < 5.0 * RATE
    rest = played[-RATE // 2 :]
    place = FROM + (FADED_IN + len(played) - len(rest)) / RATE
    assert abs(place - best_place(rest, place)) < 0.02


def gaps(samples: np.ndarray) -> list[int]:
    """Lengths in frames of all that is silent in between."""
    silent = (samples == 0.0).all(axis=1)
    runs = [(value, len([*run])) for value, run in groupby(silent.tolist())]
    return [length for value, length in runs if value and length >= GAP]


def expected(place: float, frames: int) -> np.ndarray:
    out = np.empty((frames, 2), np.float32)
    render(SCORE, round(place * RATE), out, Levels.of(Mix()))
    return out.mean(axis=1).astype(np.float64)


SCORE = compose(TIMELINE, Bed(Sound()))
PIECE = RATE // 5
AROUND = 0.05
FAR = 2.5


def likenesses(samples: np.ndarray) -> np.ndarray:
    """How alike (1: equal) each fifth of a second is to the score, at its best place nearby."""
    # Where it begins depends on when the busy app could give the order.
    first = best_place(samples[:RATE], FROM + FADED_IN / RATE + 1, FAR)
    found = []
    for begin in range(0, len(samples) - PIECE, PIECE):
        piece = samples[begin : begin + PIECE].mean(axis=1).astype(np.float64)
        found.append(_match(piece, first + begin / RATE, AROUND)[1])
    return np.array(found)


def best_place(samples: np.ndarray, near: float, around: float = AROUND) -> float:
    """Where in the timeline these samples are, seconds, not farther than `around` from there."""
    return _match(samples.mean(axis=1).astype(np.float64), near, around)[0]


def _match(piece: np.ndarray, place: float, around: float) -> tuple[float, float]:
    wanted = expected(place - around, len(piece) + round(2 * around * RATE))
    product = fftconvolve(wanted, piece[::-1], "valid")
    energy = fftconvolve(wanted**2, np.ones(len(piece)), "valid") * (piece @ piece)
    likeness = product / np.sqrt(energy)
    best = int(likeness.argmax())
    return place - around + best / RATE, float(likeness[best])
