# SPDX-License-Identifier: MIT
"""What is spoken is what is shown: no line without its file, no file without its line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile
from scipy.signal import resample_poly

from mindful.audio.bed import Bed
from mindful.audio.loudness import Levels
from mindful.audio.render import render
from mindful.audio.score import Bus, compose
from mindful.audio.voice import Voice
from mindful.audio.voice_files import file_name, read_manifest, shipped, voices_there
from mindful.domain.plan import Plan
from mindful.domain.sound import Sound
from mindful.domain.unfold import unfold

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 25_000_000
RATE = 48_000
THERE = voices_there(shipped())[1:]
AGAIN = "scripts/render_voice.py says how to make what is missing and --prune the rest"


@pytest.fixture(scope="module")
def lines():
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        from render_voice import lines_to_speak  # noqa: PLC0415 - scripts is no package
    finally:
        sys.path.remove(str(ROOT / "scripts"))
    return lines_to_speak(ROOT / "resources" / "text" / "en")


def sample(voice):
    """Some twenty files with their seconds; names have no order of their own."""
    found = sorted(read_manifest(shipped())[voice].items())
    return found[:: max(1, len(found) // 20)]


def test_a_warm_voice_is_shipped():
    assert THERE[:1] == ("warm",)


@pytest.mark.parametrize("voice", THERE)
class TestEachVoice:
    def test_every_line_has_a_file_and_every_file_a_line(self, voice, lines):
        wanted = {file_name(voice, line): line for line in lines}
        found = {file.name for file in (shipped() / voice).iterdir()}
        missing = [line for name, line in wanted.items() if name not in found]
        orphaned = sorted(found - set(wanted))
        assert (missing, orphaned) == ([], []), AGAIN
        assert set(read_manifest(shipped())[voice]) == found, AGAIN

    def test_files_are_as_long_as_is_said_of_them(self, voice):
        for name, seconds in sample(voice):
            speech, rate = soundfile.read(shipped() / voice / name)
            assert (rate, speech.ndim) == (RATE, 1)
            assert len(speech) / rate == pytest.approx(seconds, abs=0.02)

    def test_lines_are_evenly_loud_and_begin_and_end_softly(self, voice):
        for name, seconds in sample(voice):
            speech, _ = soundfile.read(shipped() / voice / name)
            loudness = pyloudnorm.Meter(RATE).integrated_loudness(speech)
            assert loudness == pytest.approx(-23.0, abs=0.7), name
            assert np.abs(resample_poly(speech, 4, 1)).max() < 10 ** (-1 / 20), name
            assert np.abs(speech[:48]).max() < 0.02, name
            assert np.abs(speech[-48:]).max() < 0.02, name
            assert 0.4 < seconds < 15.0, name

    def test_a_recogniser_understands_what_is_said(self, voice, lines):
        known = json.loads((shipped() / "recognised.json").read_text("utf-8"))[voice]
        assert set(known["lines"]) == {file_name(voice, line) for line in lines}, AGAIN
        assert known["mean"] < 0.35

    def test_a_session_is_soft_and_never_near_full_scale(self, voice, content):
        notes = []
        timeline = unfold(content.practice("self_compassion"), Plan(minutes=3, settle_in=5))
        speaker = Voice(shipped(), voice, notes.append)
        score = compose(timeline, Bed(Sound()), speaker)
        said = [note for note in score.notes if note.bus is Bus.VOICE]
        out = np.empty((round(score.duration * RATE), 2), np.float32)
        render(score, 0, out, Levels())
        assert notes == []
        assert len(said) > len(timeline.lines) / 2
        assert -34 < pyloudnorm.Meter(RATE).integrated_loudness(out.astype(float)) < -22
        assert 20 * np.log10(np.abs(resample_poly(out, 4, 1)).max()) < -3


def test_all_voices_together_are_small():
    files = [file for file in shipped().rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_whose_work_it_is_stands_beside_it():
    thanks = (shipped() / "README.md").read_text("utf-8")
    for name in ("Kokoro-82M", "kokoro-onnx", "kokoro.js", "espeak-ng", "Apache-2.0", "MIT"):
        assert name in thanks
    for licence in ("Apache-2.0.txt", "kokoro-onnx-MIT.txt"):
        assert (shipped() / "licences" / licence).stat().st_size > 500
