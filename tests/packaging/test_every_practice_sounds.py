# SPDX-License-Identifier: MIT
"""Whatever is practised sounds soft, keeps its time to the end, and never clicks."""

from __future__ import annotations

import numpy as np
import pyloudnorm
import pytest

from mindful.audio.bed import Bed
from mindful.audio.instruments import Instruments
from mindful.audio.loudness import Levels
from mindful.audio.render import render, stems
from mindful.audio.score import Bus, compose
from mindful.audio.voice import Voice
from mindful.audio.voice_files import shipped
from mindful.domain.plan import Plan
from mindful.domain.sound import Mix, Sound
from mindful.domain.unfold import unfold

RATE = 48_000
LOUDEST = Levels.of(Mix(volume=1.0))
STEEPEST = 0.06
"""From one frame to the next, at full volume: what the bowl's own partials do when it is struck."""
STEEPEST_BETWEEN = 0.02
"""The same where no bowl rings: what tones and the bed do by themselves."""
BOUNDARIES = 16
AROUND = RATE // 20


@pytest.fixture(scope="module")
def bed():
    return Bed(Sound())


@pytest.fixture
def score_of(content, bed):
    """Sets a practice of the library to sound, at its usual length, with the warm voice."""

    def compose_it(practice, minutes=None):
        found = content.practice(practice)
        voice = Voice(shipped(), "warm", lambda line: None)
        plan = Plan(minutes=minutes or found.default_minutes, settle_in=5)
        timeline = unfold(found, plan)
        return timeline, compose(timeline, bed, voice, Instruments.of(Sound(voice="warm")))

    return compose_it


def block(score, begin, frames):
    out = np.empty((frames, 2), np.float32)
    render(score, begin, out, LOUDEST)
    return out


def test_no_practice_clicks_where_a_phase_or_a_line_begins(content, score_of):
    for practice in content.glances:
        timeline, score = score_of(practice)
        places = [segment.start for segment in timeline.segments[:BOUNDARIES]]
        places += [n.start for n in score.notes if n.bus is Bus.VOICE][:BOUNDARIES]
        for place in {*places, timeline.duration}:
            # Without the voice, whose hissing is steep by itself: its files end softly elsewhere.
            buses = stems(score, round(place * RATE) - AROUND, 2 * AROUND)
            heard = buses[[Bus.CUES, Bus.BED, Bus.BELL]].sum(axis=0)
            ringing = place < 8 or place >= timeline.duration
            steepest = np.abs(np.diff(heard, axis=1)).max()
            assert steepest < (STEEPEST if ringing else STEEPEST_BETWEEN), (practice, place)


@pytest.mark.parametrize("practice", ["extended_4_6", "quiet_timer"])
def test_a_session_is_as_soft_as_it_should_be(score_of, practice):
    _, score = score_of(practice, 1)
    loudness = pyloudnorm.Meter(RATE).integrated_loudness(
        block(score, 0, round(score.duration * RATE)).astype(float)
    )
    assert -34 < loudness < -22


def test_after_twenty_minutes_a_phase_is_heard_within_five_milliseconds_of_its_place(score_of):
    timeline, score = score_of("extended_4_6", 20)
    paced = [segment for segment in timeline.segments if segment.breath is not None]
    for segment in (*paced[1:4], *paced[-3:]):
        begin = round(segment.start * RATE) - AROUND
        cues = stems(score, begin, 2 * AROUND)[Bus.CUES][0]
        loud = np.sqrt(np.convolve(cues**2, np.ones(96) / 96, "same"))
        quietest = (begin + 96 + int(loud[96:-96].argmin())) / RATE
        assert abs(quietest - segment.start) < 0.005
