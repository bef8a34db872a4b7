# SPDX-License-Identifier: MIT
"""A file holds the very score, whole or not at all."""

from __future__ import annotations

import wave

import numpy as np
import pytest

from mindful.audio.loudness import Levels
from mindful.audio.render import render
from mindful.audio.wave_file import write_wave
from mindful.domain.errors import MindfulError


def test_the_file_is_what_is_rendered(score, tmp_path):
    target = tmp_path / "breath.wav"
    write_wave(score, Levels(), target)
    with wave.open(str(target)) as recording:
        assert recording.getparams()[:4] == (2, 2, 48_000, round(score.duration * 48_000))
        samples = np.frombuffer(recording.readframes(recording.getnframes()), "<i2")
    wanted = np.empty((round(score.duration * 48_000), 2), np.float32)
    render(score, 0, wanted, Levels())
    assert np.abs(samples.reshape(-1, 2) / 32767 - wanted).max() < 1 / 32767
    assert [path.name for path in tmp_path.iterdir()] == ["breath.wav"]


def test_a_folder_that_is_not_there_is_told_in_one_line(score, tmp_path):
    with pytest.raises(MindfulError, match=r"cannot be written: No such file"):
        write_wave(score, Levels(), tmp_path / "nowhere" / "breath.wav")


def test_a_name_that_is_taken_by_a_folder_leaves_nothing_behind(score, tmp_path):
    (tmp_path / "breath.wav").mkdir()
    with pytest.raises(MindfulError, match="cannot be written"):
        write_wave(score, Levels(), tmp_path / "breath.wav")
    assert [path.name for path in tmp_path.iterdir()] == ["breath.wav"]
