# SPDX-License-Identifier: MIT
"""What is said is a function of position; a bad file is silence and one line in the log."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mindful.audio.loudness import Levels
from mindful.audio.render import render, stems
from mindful.audio.score import Bus, compose
from mindful.audio.voice import Voice, voice_named
from mindful.audio.voice_files import file_name
from mindful.audio.voice_shelf import KEPT, Shelf

RATE = 48_000
LINES = {"one": 3.0, "two": 4.2, "three": 2.5}


@pytest.fixture
def folder(hum, tmp_path):
    return hum(tmp_path / "voice", LINES)


@pytest.fixture
def timeline(four_six, with_lines):
    return with_lines(four_six, (8.3, "one"), (20.0, "two"), (33 + 0.5 / RATE, "three"))


@pytest.fixture
def notes():
    return []


def starts(score) -> list[float]:
    return [note.start for note in score.notes if note.bus is Bus.VOICE]


def test_each_line_begins_at_its_place_on_a_whole_frame(timeline, ocean, folder, voice_in):
    begun = starts(compose(timeline, ocean, voice_in(folder)))
    assert begun == pytest.approx([8.3, 20.0, 33.0], abs=1 / RATE)
    frames = np.array(begun) * RATE
    assert np.abs(frames - np.rint(frames)).max() < 1e-6


def test_what_is_heard_is_the_file_in_the_middle(timeline, ocean, folder, voice_in, integrated):
    score = compose(timeline, ocean, voice_in(folder))
    heard = stems(score, 20 * RATE, 5 * RATE)[Bus.VOICE]
    wanted, _ = soundfile.read(folder / "warm" / file_name("warm", "two"), dtype="float32")
    assert np.array_equal(heard[0], heard[1])
    assert np.allclose(heard[0, : len(wanted)], wanted * 10 ** (-3 / 20), atol=1e-6)
    assert not heard[0, len(wanted) :].any()


def test_random_blocks_are_the_same_as_all_at_once(timeline, ocean, folder, voice_in):
    score = compose(timeline, ocean, voice_in(folder))
    whole = np.empty((40 * RATE, 2), np.float32)
    render(score, 0, whole, Levels())
    fresh = compose(timeline, ocean, voice_in(folder))
    chance = np.random.default_rng(11)
    for at in chance.permutation(np.arange(0, len(whole) - RATE, RATE // 2)):
        block = np.empty((int(chance.integers(1, RATE)), 2), np.float32)
        render(fresh, int(at), block, Levels())
        assert np.array_equal(block, whole[at : at + len(block)])


def test_the_voice_has_a_level_of_its_own(timeline, ocean, folder, voice_in):
    score = compose(timeline, ocean, voice_in(folder))
    out = [np.empty((RATE, 2), np.float32) for _ in range(2)]
    render(score, 21 * RATE, out[0], Levels(0, 0, 0, voice=1.0))
    render(score, 21 * RATE, out[1], Levels(0, 0, 0, voice=0.5))
    assert out[0].any()
    assert np.allclose(out[0], out[1] * 2, atol=1e-6)


TONE = np.sin(np.arange(RATE * 3) / 20) * 0.1


def become_a_folder(file):
    file.unlink()
    file.mkdir()


SPOILT = {
    "not there": Path.unlink,
    "a folder": become_a_folder,
    "of nothing": lambda file: file.write_bytes(b""),
    "cut short": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "cut in its head": lambda file: file.write_bytes(file.read_bytes()[:200]),
    "not audio": lambda file: file.write_bytes(b"what is this?" * 400),
    "at another rate": lambda file: as_opus(file, TONE[::2], 24_000),
    "in three channels": lambda file: soundfile.write(
        file, np.tile(TONE, (3, 1)).T, RATE, format="WAV"
    ),
    "longer than it was": lambda file: as_opus(file, np.tile(TONE, 2), RATE),
}


def as_opus(file, samples, rate):
    soundfile.write(file, samples, rate, format="OGG", subtype="OPUS")


@pytest.mark.parametrize("kind", SPOILT)
def test_a_bad_file_is_left_out_and_noted_once(kind, timeline, ocean, folder, notes):
    SPOILT[kind](folder / "warm" / file_name("warm", "one"))
    voice = Voice(folder, "warm", notes.append)
    for _ in range(2):
        score = compose(timeline, ocean, voice)
        assert starts(score) == pytest.approx([20.0, 33.0], abs=1e-3)
        assert not stems(score, 8 * RATE, 5 * RATE)[Bus.VOICE].any()
        assert stems(score, 20 * RATE, RATE)[Bus.VOICE].any()
    assert len(notes) == 1
    assert "stays text" in notes[0]
    assert "\n" not in notes[0]


@pytest.mark.parametrize("kind", ["not there", "of nothing", "not audio", "in three channels"])
def test_a_file_that_goes_bad_while_playing_is_silence(kind, timeline, ocean, folder, notes):
    score = compose(timeline, ocean, Voice(folder, "warm", notes.append))
    SPOILT[kind](folder / "warm" / file_name("warm", "two"))
    assert not stems(score, 20 * RATE, 5 * RATE)[Bus.VOICE].any()
    assert not stems(score, 22 * RATE, RATE)[Bus.VOICE].any()
    assert len(notes) == 1


def test_a_file_that_is_spoilt_in_its_middle_raises_nothing(timeline, ocean, folder, notes):
    file = folder / "warm" / file_name("warm", "two")
    whole = bytearray(file.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 400] = b"\xff" * 400
    file.write_bytes(whole)
    score = compose(timeline, ocean, Voice(folder, "warm", notes.append))
    assert np.isfinite(stems(score, 19 * RATE, 8 * RATE)).all()


def test_without_a_decoder_everything_stays_text(timeline, ocean, folder, notes, monkeypatch):
    monkeypatch.setitem(sys.modules, "soundfile", None)
    score = compose(timeline, ocean, Voice(folder, "warm", notes.append))
    assert starts(score) == []
    assert len(notes) == 1


def test_a_voice_that_is_not_there_is_nobody(folder, notes):
    assert voice_named(folder, "none", notes.append) is None
    assert notes == []
    assert voice_named(folder, "whisper", notes.append) is None
    assert voice_named(folder, "../warm", notes.append) is None
    assert len(notes) == 2
    assert voice_named(folder, "warm", notes.append) is not None


def test_only_the_last_few_lines_are_kept(hum, tmp_path):
    lines = {str(number): 1.0 for number in range(KEPT + 2)}
    folder = hum(tmp_path, lines) / "warm"
    shelf = Shelf(folder, lambda line: None)
    names = [file_name("warm", words) for words in lines]
    first = shelf.frames(names[0])
    assert shelf.frames(names[0]) is first
    for name in names[1:]:
        shelf.frames(name)
    assert shelf.frames(names[-1]) is shelf.frames(names[-1])
    assert len(shelf._decoded) == KEPT
    assert shelf.frames(names[0]) is not first
    assert np.array_equal(shelf.frames(names[0]), first)


def test_the_next_line_is_decoded_while_one_is_said(timeline, ocean, folder):
    voice = Voice(folder, "warm", lambda line: None)
    score = compose(timeline, ocean, voice)
    stems(score, 9 * RATE, 960)
    names = [file_name("warm", words) for words in ("one", "two")]
    assert list(voice._shelf._decoded) == names
