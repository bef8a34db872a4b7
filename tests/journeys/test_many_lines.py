# SPDX-License-Identifier: MIT
"""A practice with 400 lines of a person's own is unfolded, shown and rendered like any other."""

from __future__ import annotations

import argparse
import wave
from itertools import pairwise
from pathlib import Path

import pytest

from mindful.commands import render
from mindful.domain.glance import PracticeId
from mindful.domain.plan import Plan
from mindful.domain.practice import Practice
from mindful.domain.unfold import unfold
from mindful.paths import Paths, resources
from mindful.storage.content_files import ContentFiles

MANY = 400
HEAD = """
id = "many"
group = "ground"
minutes = [10]
default_minutes = 10
scales = ["anxiety"]
room = "desk"
holds = false

[[step]]
name = "All"
seconds = { 10 = 600 }

[text.en]
title = "Many lines"
summary = "As many lines as anybody wrote."
evidence = "My own."

[[text.en.step]]
name = "All"
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.under(tmp_path / "home")
    paths.practices.mkdir(parents=True)
    lines = ",\n".join(f'"Line {number}, and breathe out."' for number in range(MANY))
    file = paths.practices / "many.toml"
    file.write_text(f"{HEAD}lines = [{lines}]\n", "utf-8")
    return paths


@pytest.fixture
def practice(paths: Paths) -> Practice:
    return ContentFiles(resources(), paths.practices).practice(PracticeId("many"))


def test_its_lines_follow_one_another_without_overlapping(practice):
    timeline = unfold(practice, Plan(minutes=10))
    assert timeline.lines
    assert all(one.start + one.duration <= other.start for one, other in pairwise(timeline.lines))
    assert timeline.lines[-1].start < timeline.duration


def test_it_is_rendered_with_a_voice_that_knows_none_of_them(paths, tmp_path, practice):
    parser = argparse.ArgumentParser()
    render.add_arguments(parser)
    words = {}
    for voice in ("none", "warm"):
        file = tmp_path / f"{voice}.wav"
        asked = parser.parse_args(["many", str(file), "--minutes", "10", "--voice", voice])
        assert render.run(asked, paths) == 0
        with wave.open(str(file)) as opened:
            words[voice] = opened.readframes(opened.getnframes())
    assert words["none"] == words["warm"]
