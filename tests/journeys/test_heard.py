# SPDX-License-Identifier: MIT
"""What is really heard: the sound process, a sound server of the test's own, and a recording."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from sound_server import Heard, Recording, until

from mindful.audio.bed import Bed
from mindful.audio.loudness import Levels
from mindful.audio.render import render
from mindful.audio.score import compose
from mindful.domain.breath import Phase
from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Segment, Timeline

RATE = 48_000


@pytest.fixture
def recording(server) -> Iterator[Recording]:
    recording = Recording()
    yield recording
    recording.close()


@pytest.fixture
def heard(recording) -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.close()


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    parts = [
        (Phase.FREE, 1.0, 0.0, 0.0),
        *[(Phase.INHALE, 2.0, 0.0, 1.0), (Phase.EXHALE, 3.0, 1.0, 0.0)] * 4,
    ]
    segments, position = [], 0.0
    for index, (phase, seconds, before, after) in enumerate(parts):
        segments.append(Segment(phase, position, seconds, before, after, index // 2))
        position += seconds
    return Timeline(tuple(segments), practice_from=1.0)


def wait_for(moment: float) -> None:
    time.sleep(max(0.0, moment - time.monotonic()))


def test_what_is_heard_is_the_score_at_its_moment_without_a_gap(recording, heard, timeline):
    at = time.monotonic() + 0.3
    heard.player.play(timeline, 1.0, at)
    wait_for(at + 8.5)
    score = compose(timeline, Bed(Sound()))
    errors = []
    for since in np.arange(1.0, 8.0, 0.1):
        wanted = np.empty((round(0.2 * RATE), 2), np.float32)
        render(score, round((since + 1.0 - 0.05) * RATE), wanted, Levels.of(Mix()))
        piece = recording.between(at + since, at + since + 0.1)
        error, likeness = match(piece, wanted)
        assert likeness > 0.95, f"not as composed {since:.2f} s in"
        errors.append(error)
    assert abs(np.median(errors)) < 0.02
    assert np.ptp(errors) < 0.02


def match(piece: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
    """By how many seconds the piece is late within 50 ms, and how alike the two are (1: equal)."""
    first, second = (samples.mean(axis=1).astype(np.float64) for samples in (piece, wanted))
    product = np.correlate(second, first)
    energy = np.convolve(second**2, np.ones(len(first)), "valid") * (first @ first)
    likeness = product / np.sqrt(energy)
    best = int(likeness.argmax())
    return 0.05 - best / RATE, float(likeness[best])


def test_a_cut_is_silent_within_fifty_milliseconds(recording, heard, timeline):
    at = time.monotonic()
    heard.player.play(timeline, 2.0, at)
    wait_for(at + 2.0)
    cut = time.monotonic()
    heard.player.cut()
    wait_for(cut + 0.8)
    assert np.abs(recording.between(cut - 0.3, cut)).max() > 0.001
    assert np.abs(recording.between(cut + 0.05, cut + 0.5)).max() == 0.0


def test_a_pause_fades_and_what_follows_begins_softly(recording, heard, timeline):
    at = time.monotonic()
    heard.player.play(timeline, 2.0, at)
    wait_for(at + 2.0)
    paused = time.monotonic()
    heard.player.pause()
    wait_for(paused + 0.8)
    again = time.monotonic()
    heard.player.play(timeline, 2.0, again)
    wait_for(again + 1.0)
    assert np.abs(recording.between(paused + 0.35, paused + 0.7)).max() == 0.0
    steps = np.abs(np.diff(recording.between(paused - 0.5, again + 0.7), axis=0))
    assert steps.max() < 0.006
    assert np.abs(recording.between(again + 0.5, again + 0.7)).max() > 0.001


def test_a_sound_server_that_goes_and_comes_back_is_heard_again(server, recording, heard, timeline):
    at = time.monotonic()
    heard.player.play(timeline, 2.0, at)
    wait_for(at + 1.0)
    server.end()
    until(lambda: [news.event for news in heard.news] == ["opened", "lost"])
    server.begin()
    second = Recording()
    until(lambda: heard.news[-1].event == "reopened")
    back = time.monotonic()
    wait_for(back + 1.0)
    assert np.abs(second.between(back + 0.5, back + 0.8)).max() > 0.001
    second.close()
