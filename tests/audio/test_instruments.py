# SPDX-License-Identifier: MIT
"""Whatever is chosen leads the breath by ear alone, and nothing that is chosen clicks."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from mindful.audio.bed import Bed
from mindful.audio.bell import BELL
from mindful.audio.bowl import BOWL
from mindful.audio.instruments import USUAL, Instruments
from mindful.audio.render import stems
from mindful.audio.score import Bus, compose
from mindful.audio.tick import tick_of
from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.sound import CHIMES, CUE_SETS, Sound
from mindful.domain.timeline import Segment

RATE = 48_000
PHASES = {
    "in": Segment(Phase.INHALE, 7.0, 4.0, 0.0, 1.0, 0),
    "sip": Segment(Phase.INHALE, 7.0, 1.0, 0.8, 1.0, 0),
    "full": Segment(Phase.HOLD_FULL, 7.0, 4.0, 1.0, 1.0, 0),
    "out": Segment(Phase.EXHALE, 7.0, 4.0, 1.0, 0.0, 0),
    "empty": Segment(Phase.HOLD_EMPTY, 7.0, 4.0, 0.0, 0.0, 0),
}


def heard(instrument) -> np.ndarray:
    return instrument.samples(np.arange(round(instrument.duration * RATE) + 1) / RATE)


def test_every_tick_is_its_own_and_begins_and_ends_in_silence():
    ticks = {name: tick_of(segment) for name, segment in PHASES.items()}
    assert len({(t.pitch, t.duration, t.level) for t in ticks.values()}) == len(PHASES)
    for tick in ticks.values():
        samples = np.abs(heard(tick))
        assert samples[0] == 0.0
        assert samples[-1] < 1e-9
        assert samples.max() > 0.05
    assert ticks["in"].pitch > ticks["out"].pitch
    assert tick_of(Segment(Phase.FREE, 0.0, 5.0, 0.0, 0.0, None)) is None


@pytest.mark.parametrize("cue_set", CUE_SETS)
def test_small_speakers_get_every_cue_a_fourth_higher(cue_set):
    low = Instruments.of(Sound(cue_set=cue_set))
    high = Instruments.of(Sound(cue_set=cue_set, small_speakers=True))
    for segment in PHASES.values():
        power = [np.abs(np.fft.rfft(heard(x.cue(segment)), 2**19)) for x in (low, high)]
        assert power[1].argmax() / power[0].argmax() == pytest.approx(4 / 3, rel=0.05)


def test_what_nobody_knows_is_the_usual():
    assert Instruments.of(Sound(cue_set="whale", chime="gong", phase_words=False)) == USUAL
    assert Instruments.of(Sound(chime="bell")).chime is BELL
    assert Instruments.of(Sound()).chime is BOWL


@pytest.mark.parametrize(("cue_set", "chime", "small"), [*product(CUE_SETS, CHIMES, (False, True))])
def test_no_choice_clicks_or_is_too_loud(lay_out, integrated, cue_set, chime, small):
    every_phase = (("inhale", 3), ("hold_full", 1), ("exhale", 3), ("hold_empty", 1))
    sound = Sound("none", cue_set=cue_set, chime=chime, small_speakers=small)
    timeline = lay_out(BreathPattern.of(*every_phase), 1)
    score = compose(timeline, Bed(sound), played=Instruments.of(sound))
    whole = stems(score, 0, round(score.duration * RATE)).sum(axis=0)
    # The steepest that a bell's own partials may rise from one frame to the next.
    assert np.abs(np.diff(whole, axis=1)).max() < 0.06
    assert np.abs(whole).max() < 10 ** (-8 / 20)
    assert integrated(whole.T) <= -22


def test_between_ticks_there_is_nothing(four_six):
    score = compose(four_six, Bed(Sound("none")), played=Instruments.of(Sound(cue_set="minimal")))
    cues = stems(score, 20 * RATE, 10 * RATE)[Bus.CUES]
    assert np.abs(cues[:, RATE : 3 * RATE]).max() == 0.0
