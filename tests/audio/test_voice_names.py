# SPDX-License-Identifier: MIT
"""A spoken line is found by what is said, and by nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from mindful.audio.voice_files import (
    MANIFEST,
    file_name,
    normalised,
    read_manifest,
    shipped,
    voices_there,
)
from mindful.paths import resources


def test_what_is_not_heard_changes_no_name():
    plain = file_name("warm", "Don't hurry, if you like.")
    assert file_name("warm", " Don’t  hurry,\nIF you like. ") == plain
    assert normalised("A  Cafe\u0301\u00a0here") == "a café here"


def test_an_edited_line_another_voice_or_language_has_another_name():
    names = {
        file_name("warm", "Let it go."),
        file_name("warm", "Let it go?"),
        file_name("low", "Let it go."),
        file_name("warm", "Let it go.", "de"),
    }
    assert len(names) == 4
    assert all(name.endswith(".opus") and len(name) == 16 + 5 for name in names)


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "[]",
        "{",
        '{"voices": 3}',
        '{"voices": {"warm": [1]}}',
        '{"voices": {"warm": {"a.opus": null}}}',
        "[" * 100_000,
    ],
)
def test_a_list_that_cannot_be_used_is_an_empty_one(tmp_path, content):
    if content is not None:
        (tmp_path / MANIFEST).write_text(content)
    assert read_manifest(tmp_path) == {}
    assert voices_there(tmp_path) == ("none",)


def test_only_voices_with_files_are_there_in_their_order(tmp_path):
    found = {"whisper": {"a.opus": 1.0}, "low": {}, "warm": {"b.opus": 2}, "loud": {"c.opus": 1}}
    (tmp_path / MANIFEST).write_text(json.dumps({"voices": found}))
    assert voices_there(tmp_path) == ("none", "warm", "whisper")


def test_they_are_with_the_other_resources():
    assert shipped() == resources() / "voice"


def test_asking_which_there_are_loads_nothing_heavy(unmeasured):
    question = (
        "import sys; from mindful.audio.voice_files import shipped, voices_there;"
        "voices_there(shipped()); print(*{'numpy', 'soundfile', 'hashlib'} & {*sys.modules})"
    )
    command = [sys.executable, "-c", question]
    answer = subprocess.run(command, env=unmeasured, capture_output=True, check=True)
    assert answer.stdout.strip() == b""
