# SPDX-License-Identifier: MIT
"""The tone goes where the breath goes."""

from __future__ import annotations

import numpy as np
import pytest

from mindful.audio.tone import Tone, tone_of
from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment

RATE = 48_000


def heard(tone: Tone) -> np.ndarray:
    return tone.samples(np.arange(round(tone.duration * RATE)) / RATE)


def pitch(samples: np.ndarray, at: float) -> float:
    piece = samples[round(at * RATE) : round(at * RATE) + 4_800]
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 2**18))
    return float(spectrum[:3_000].argmax() * RATE / 2**18)


@pytest.mark.parametrize(
    ("phase", "fill", "low", "high"),
    [
        (Phase.INHALE, (0.0, 1.0), 220, 330),
        (Phase.INHALE, (0.8, 1.0), 330, 392),
        (Phase.EXHALE, (1.0, 0.0), 330, 220),
        (Phase.HOLD_FULL, (1.0, 1.0), 330, 330),
        (Phase.HOLD_EMPTY, (0.0, 0.0), 220, 220),
    ],
)
def test_each_phase_has_its_own_pitches(phase, fill, low, high):
    tone = tone_of(Segment(phase, 7.0, 4.0, *fill, 0))
    assert tone is not None
    samples = heard(tone)
    for progress in (0.25, 0.5, 0.75):
        expected = low * (high / low) ** progress
        assert pitch(samples, 4.0 * progress - 0.05) == pytest.approx(expected, rel=0.01)


def test_where_nothing_is_asked_there_is_no_tone():
    assert tone_of(Segment(Phase.FREE, 0.0, 5.0, 0.0, 0.0, None)) is None


def test_a_tone_is_silent_at_its_ends_and_swells_once_between():
    samples = np.abs(heard(Tone(4.0, 220.0, 330.0)))
    assert samples[0] == 0.0
    assert samples[-1] < 1e-6
    envelope = samples.reshape(-1, 4_800).max(axis=1)
    assert envelope.argmax() in (18, 19, 20, 21)
    assert (np.diff(envelope[:18]) > 0).all()


def test_holds_are_six_decibels_softer():
    hold = tone_of(Segment(Phase.HOLD_FULL, 0.0, 4.0, 1.0, 1.0, 0))
    breath = tone_of(Segment(Phase.INHALE, 0.0, 4.0, 0.0, 1.0, 0))
    loudness = [np.sqrt(np.mean(heard(tone) ** 2)) for tone in (hold, breath)]
    assert 20 * np.log10(loudness[0] / loudness[1]) == pytest.approx(-6, abs=0.2)
