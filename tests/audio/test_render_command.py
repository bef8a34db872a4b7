# SPDX-License-Identifier: MIT
"""`mindful render` writes what would be heard, quickly, or says in one line why not."""

from __future__ import annotations

import argparse
import wave
from pathlib import Path

import numpy as np
import pytest

from mindful.commands import render
from mindful.domain.errors import MindfulError
from mindful.paths import Paths


def ask(folder: Path, *words: str) -> int:
    parser = argparse.ArgumentParser(prog="mindful render")
    render.add_arguments(parser)
    return render.run(parser.parse_args(words), Paths.under(folder / "home"))


def recording(path: Path) -> np.ndarray:
    with wave.open(str(path)) as opened:
        return np.frombuffer(opened.readframes(opened.getnframes()), "<i2").reshape(-1, 2)


def test_it_lists_beds_and_then_voices(tmp_path, capsys):
    assert ask(tmp_path, "--list") == 0
    *beds, none, first = capsys.readouterr().out.split()[:7]
    assert beds == ["none", "pink", "brown", "ocean", "pad"]
    assert (none, first) == ("none", "warm")


def test_a_voice_says_the_lines(tmp_path):
    words = ("defusion", str(tmp_path / "a.wav"), "--minutes", "3", "--bed", "none")
    ask(tmp_path, *words)
    silent = recording(tmp_path / "a.wav")
    ask(tmp_path, *words, "--voice", "warm")
    spoken = recording(tmp_path / "a.wav")
    assert len(spoken) == len(silent)
    whole = len(spoken) // 48_000 * 48_000
    apart = np.abs(spoken[:whole].astype(int) - silent[:whole]).reshape(-1, 2 * 48_000)
    speaking = apart.max(axis=1) > 1_000
    assert 0.2 < speaking.mean() < 0.8


def test_settling_in_and_closing_belong_to_it(tmp_path):
    out = tmp_path / "breath.wav"
    assert ask(tmp_path, "extended_4_6", str(out), "--minutes", "2") == 0
    assert len(recording(out)) == (5 + 120 + 8) * 48_000


@pytest.mark.parametrize(
    "words", [("--cues", "minimal"), ("--chime", "bell"), ("--small-speakers",)]
)
def test_every_choice_of_sound_is_heeded(tmp_path, words):
    plain = ("extended_4_6", str(tmp_path / "a.wav"), "--breaths", "1", "--settle-in", "1.5")
    ask(tmp_path, *plain)
    usual = recording(tmp_path / "a.wav")
    ask(tmp_path, *plain, *words)
    assert not np.array_equal(usual, recording(tmp_path / "a.wav"))


def test_mono_is_the_same_for_both_ears(tmp_path):
    out = tmp_path / "a.wav"
    ask(tmp_path, "extended_4_6", str(out), "--breaths", "1", "--mono")
    left, right = recording(out).T
    assert np.abs(left.astype(int) - right).max() <= 1


def test_breaths_bed_settling_in_and_seed_are_heeded(tmp_path):
    words = ("extended_4_6", str(tmp_path / "a.wav"), "--breaths", "2", "--settle-in", "1.5")
    ask(tmp_path, *words, "--bed", "none")
    bare = recording(tmp_path / "a.wav")
    assert len(bare) == (20 + 8) * 48_000 + 72_000
    ask(tmp_path, *words, "--seed", "1")
    one = recording(tmp_path / "a.wav")
    ask(tmp_path, *words, "--seed", "2")
    assert not np.array_equal(one, recording(tmp_path / "a.wav"))
    assert np.abs(bare).mean() < np.abs(one).mean()


def test_the_ramp_begins_at_ones_own_pace(tmp_path):
    lengths = []
    for rate in ("10", "20"):
        ask(tmp_path, "ramp_to_6", str(tmp_path / "r.wav"), "--bed", "none", "--rate", rate)
        lengths.append(len(recording(tmp_path / "r.wav")))
    assert lengths[0] != lengths[1]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["extended_4_6"],
        ["extended_4_6", "a.wav", "--minutes", "1", "--breaths", "2"],
        ["extended_4_6", "a.wav", "--bed", "traffic"],
        ["extended_4_6", "a.wav", "--voice", "robot"],
        ["extended_4_6", "a.wav", "--rate", "0"],
        ["extended_4_6", "a.wav", "--rate", "many"],
    ],
)
def test_wrong_words_are_refused_with_the_usage(tmp_path, words, capsys):
    with pytest.raises(SystemExit) as refused:
        ask(tmp_path, *words)
    assert refused.value.code == 2
    assert "usage: mindful render" in capsys.readouterr().err


def test_what_does_not_fit_is_told_in_one_line(tmp_path):
    for words in (
        ("no_such_practice", str(tmp_path / "a.wav")),
        ("extended_4_6", str(tmp_path / "a.wav"), "--minutes", "500"),
        ("extended_4_6", str(tmp_path / "none" / "a.wav")),
    ):
        with pytest.raises(MindfulError) as refused:
            ask(tmp_path, *words)
        assert "\n" not in str(refused.value)
    assert not (tmp_path / "a.wav").exists()
