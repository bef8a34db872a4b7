# SPDX-License-Identifier: MIT
"""What is composed for a timeline: cues in their places, two marks, soft ends."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.bed import Bed
from mindful.audio.render import stems
from mindful.audio.score import CLOSING, Bus, Score, compose
from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.sound import Sound

RATE = 48_000


def loudest(score: Score, bus: Bus, since: float, until: float) -> float:
    buses = stems(score, round(since * RATE), round((until - since) * RATE))
    return float(np.abs(buses[bus]).max())


def test_every_asked_phase_has_a_cue_that_lasts_as_long(every_phase, ocean):
    cues = [note for note in compose(every_phase, ocean).notes if note.bus is Bus.CUES]
    asked = [s for s in every_phase.segments if s.phase is not Phase.FREE]
    assert [(c.start, c.end) for c in cues] == [(s.start, s.end) for s in asked]


def test_cues_are_silent_at_every_boundary(score, every_phase):
    for segment in every_phase.segments:
        assert loudest(score, Bus.CUES, segment.start - 0.001, segment.start + 0.001) < 1e-5


def test_it_begins_in_silence_and_ends_in_silence(score):
    assert loudest(score, Bus.BELL, 0.0, 0.4) < 1e-6
    assert loudest(score, Bus.BED, 0.0, 0.1) < 1e-4
    whole = round(score.duration * RATE)
    assert np.abs(stems(score, whole - 480, 480)).max() < 1e-4
    assert not stems(score, whole, 480).any()
    assert not stems(score, -960, 960).any()


def test_a_mark_rings_while_settling_in_and_another_after_the_end(score, every_phase):
    assert loudest(score, Bus.BELL, 1.0, 3.0) > 0.03
    assert loudest(score, Bus.BELL, 8.0, every_phase.duration) == 0.0
    assert loudest(score, Bus.BELL, every_phase.duration, every_phase.duration + 2) > 0.03
    assert score.duration == every_phase.duration + CLOSING


def test_without_settling_in_the_mark_rings_at_once(lay_out, ocean):
    pattern = BreathPattern.of(("inhale", 4), ("exhale", 6))
    score = compose(lay_out(pattern, 1, settle_in=0.0), ocean)
    assert min(note.start for note in score.notes if note.bus is Bus.BELL) == 0.0


def test_timelines_that_agree_up_to_a_place_sound_alike_up_to_it(lay_out, ocean):
    pattern = BreathPattern.of(("inhale", 4), ("exhale", 6))
    shorter, longer = (compose(lay_out(pattern, breaths), ocean) for breaths in (2, 3))
    frames = 25 * RATE
    assert np.array_equal(stems(shorter, 0, frames), stems(longer, 0, frames))


def test_levels_meet_their_targets(four_six, ocean, short_term, integrated):
    score = compose(four_six, ocean)
    buses = stems(score, 0, round(score.duration * RATE))
    practice = slice(15 * RATE, 65 * RATE)
    cues, bed = (buses[bus].T[practice] for bus in (Bus.CUES, Bus.BED))
    assert -36 < integrated(bed) < -26
    assert 4 < integrated(cues) - integrated(bed) < 8
    assert -27 < short_term(cues).max() < -23
    assert integrated(buses.sum(axis=0).T) <= -24
    assert np.abs(buses[Bus.BELL]).max() < 10 ** (-12 / 20)


@pytest.mark.parametrize("bed", ["pink", "brown", "pad"])
def test_other_beds_are_as_soft(four_six, integrated, bed):
    buses = stems(compose(four_six, Bed(Sound(bed))), 15 * RATE, 30 * RATE)
    assert -36 < integrated(buses[Bus.BED].T) < -26
