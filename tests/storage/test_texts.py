# SPDX-License-Identifier: MIT
"""What a language lacks is told in English, line by line."""

from __future__ import annotations

import shutil

import pytest

from mindful.domain.errors import PracticeError
from mindful.paths import resources
from mindful.storage.content_files import ContentFiles
from mindful.storage.texts import Text

ENGLISH = """
title = "Rest"
summary = "Short."

[[step]]
name = "First"
lines = [
  "One.",
  { words = "Two.", keep = true },
  "Three.",
]
"""


@pytest.fixture
def told(tmp_path):
    """What is read where the other language has these lines."""

    def read(other, english=ENGLISH):
        (tmp_path / "en.toml").write_text(english)
        (tmp_path / "xx.toml").write_text(other)
        return Text(tmp_path / "en.toml", tmp_path / "xx.toml").read()

    return read


def test_each_line_that_is_missing_is_english(told):
    found = told('title = "Ruhe"\n[[step]]\nname = "First"\nlines = ["Eins.", "Zwei."]\n')

    assert found["title"] == "Ruhe"
    assert found["summary"] == "Short."
    assert found["step"][0]["name"] == "First"
    assert found["step"][0]["lines"] == ["Eins.", {"words": "Zwei.", "keep": True}, "Three."]


def test_only_words_are_taken_from_a_language(told):
    found = told(
        'title = 3\nsummary = " "\n[[step]]\nname = "First"\n'
        'lines = [{ words = "Eins.", keep = true }, { words = "Zwei.", keep = false }, [],'
        ' "Vier."]\n'
    )

    assert found["title"] == "Rest"
    assert found["summary"] == "Short."
    assert found["step"][0]["lines"] == ["Eins.", {"words": "Zwei.", "keep": True}, "Three."]


def test_rows_with_an_id_are_found_wherever_they_stand(told):
    english = '[[card]]\nid = "a"\nwords = "A"\n[[card]]\nid = "b"\nwords = "B"\n'

    found = told('[[card]]\nid = "b"\nwords = "Bb"\n', english)

    assert found["card"] == [{"id": "a", "words": "A"}, {"id": "b", "words": "Bb"}]


def test_a_step_keeps_its_name_and_may_have_a_title(told):
    found = told('[[step]]\nname = "First"\ntitle = "Zuerst"\n')
    assert found["step"][0]["name"] == "First"
    assert found["step"][0]["title"] == "Zuerst"

    assert "title" not in told('[[step]]\nname = "Zuerst"\ntitle = "X"\n')["step"][0]


def test_a_file_that_is_not_there_is_english(tmp_path):
    (tmp_path / "en.toml").write_text(ENGLISH)

    assert Text(tmp_path / "en.toml", tmp_path / "xx.toml").read()["title"] == "Rest"


def test_a_spoilt_file_is_named(told):
    with pytest.raises(PracticeError, match=r"xx\.toml"):
        told("title = \n")


def test_another_language_is_told_from_then_on(tmp_path):
    copy = tmp_path / "resources"
    shutil.copytree(resources(), copy, ignore=shutil.ignore_patterns("voice", "fonts"))
    words = copy / "text" / "xx" / "situations.toml"
    words.parent.mkdir()
    words.write_text('[waiting_for_reply]\ntitle = "Warten"\n')
    content = ContentFiles(copy)
    before = {situation.id: situation for situation in content.situations()}

    content.speak("xx")
    after = {situation.id: situation for situation in content.situations()}

    assert content.language == "xx"
    assert after["waiting_for_reply"].title == "Warten"
    assert after["waiting_for_reply"].practices == before["waiting_for_reply"].practices
    assert after["after_argument"] == before["after_argument"]
