# SPDX-License-Identifier: MIT
"""The envelope is what is rendered, and what cannot be played has none."""

from __future__ import annotations

import io

import msgspec
import numpy as np
import pytest

from mindful.audio.envelope import STEP, answer, envelope_of
from mindful.audio.orders import Pause, Play, to_line
from mindful.audio.render import stems
from mindful.audio.score import Bus, compose
from mindful.domain.envelope import Envelope
from mindful.domain.sound import Sound

RATE = 48_000


def told(line: bytes) -> tuple[int, bytes]:
    out = io.BytesIO()
    return answer(io.BytesIO(line), out), out.getvalue()


def test_it_is_the_loudness_of_what_is_rendered(four_six, ocean):
    score = compose(four_six, ocean)
    envelope = envelope_of(score)
    assert len(envelope.bed) == int(score.duration / STEP)
    at = 240
    piece = stems(score, round(at * STEP * RATE), round(STEP * RATE))
    loud = np.sqrt(np.mean(piece.astype(np.float64) ** 2, axis=2)).max(axis=1)
    assert envelope.cues[at] == pytest.approx(loud[Bus.CUES], abs=1e-5)
    assert envelope.bed[at] == pytest.approx(loud[Bus.BED], abs=1e-5)


def test_an_order_is_answered(four_six):
    code, said = told(to_line(Play(four_six, 0.0, 0.0, Sound("none"))))
    envelope = msgspec.json.decode(said, type=Envelope)
    assert code == 0
    assert max(envelope.bed) == 0.0
    assert max(envelope.cues) > 0.01


@pytest.mark.parametrize("line", [b"", b"what?\n", to_line(Pause())])
def test_what_cannot_be_played_has_none(line):
    assert told(line) == (2, b"")


def test_a_bed_that_is_not_there_has_none(four_six):
    assert told(to_line(Play(four_six, 0.0, 0.0, Sound("rain")))) == (2, b"")
