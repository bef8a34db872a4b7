# SPDX-License-Identifier: MIT
"""A person's own practices: full members of the library, or one line that says what is wrong."""

from __future__ import annotations

import os

import pytest

from mindful.domain.errors import PracticeError
from mindful.domain.practice import Free, Glide, Guide
from mindful.paths import resources
from mindful.storage.content_files import ContentFiles

MINE = """
id = "mine"
group = "breathe"
minutes = [1, 3]
default_minutes = 3
scales = ["anxiety"]
room = "desk"
holds = false
[[step]]
name = "breathe"
breathe = [["inhale", 4.0], ["exhale", 7]]
[text.en]
title = "Mine"
[[text.en.step]]
name = "breathe"
lines = ["In.", {words = "Softly.", keep = true}]
"""
GUIDED = """
id = "guided"
group = "ground"
minutes = [3, 5]
default_minutes = 3
scales = []
room = "alone"
holds = false
[[step]]
name = "look"
seconds = {3 = 100, 5 = 200}
[[step]]
name = "rest"
seconds = {3 = 80, 5 = 100}
[text.en]
title = "Guided"
"""


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "practices"
    folder.mkdir()
    return folder


def read(own, text, name="mine.toml"):
    (own / name).write_text(text, encoding="utf8")
    return ContentFiles(resources(), own).library()


def found(library, id):
    return next((practice for practice in library.practices if practice.id == id), None)


def test_stand_in_the_library_after_the_shipped_ones_of_their_group(own):
    library = read(own, MINE)
    breathing = [practice.id for practice in library.practices if practice.group == "breathe"]

    assert library.problems == ()
    assert breathing[-1] == "mine"
    assert found(library, "mine").own
    assert found(library, "mine").pattern.seconds == 11
    assert [line.keep for line in found(library, "mine").steps[0].lines] == [False, True]


def test_are_found_by_their_id_whatever_the_file_is_called(own):
    (own / "anything.toml").write_text(MINE)
    files = ContentFiles(resources(), own)

    assert files.glances["mine"].title == "Mine"
    assert files.glances["mine"].is_paced
    assert files.practice("mine").title == "Mine"


def test_may_be_led_by_words_or_free_or_ramped(own):
    free = MINE.replace('breathe = [["inhale", 4.0], ["exhale", 7]]', "free = true")
    ramp = MINE.replace(
        "[[step]]",
        '[[step]]\nname = "ramp"\nglide = {from = "natural", to = [4, 6], seconds = 30}\n[[step]]',
        1,
    )

    assert isinstance(found(read(own, GUIDED), "guided").steps[0], Guide)
    assert isinstance(found(read(own, free), "mine").steps[0], Free)
    assert isinstance(found(read(own, ramp), "mine").steps[0], Glide)


def test_speak_the_first_language_they_have(own):
    library = read(own, MINE.replace("text.en", "text.fr"))

    assert found(library, "mine").title == "Mine"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "mine"', 'id = "extended_4_6"', "id: 'extended_4_6' is there already"),
        ('id = "mine"', 'id = "../mine"', "id: "),
        ('id = "mine"', "", "`id`"),
        ('group = "breathe"', 'group = "elsewhere"', "group: "),
        ("minutes = [1, 3]", "minutes = []", "minutes: "),
        ("minutes = [1, 3]", "minutes = [0, 3]", "minutes[0]: "),
        ("minutes = [1, 3]", "minutes = [1, 61]", "minutes[1]: 61"),
        ("minutes = [1, 3]", "minutes = [3, 1]", "minutes[1]: "),
        ("minutes = [1, 3]", 'minutes = ["1", 3]', "minutes[0]: "),
        ("default_minutes = 3", "default_minutes = 2", "default_minutes: "),
        ('scales = ["anxiety"]', 'scales = ["joy"]', "scales[0]: 'joy'"),
        ('scales = ["anxiety"]', 'scales = ["mood", "mood"]', "scales[1]: "),
        ("holds = false", "holds = true", "holds: "),
        ("holds = false", "holds = false\nmost_breaths = 5", "minutes[0]: would be 6"),
        ("holds = false", 'holds = false\ncolour = "red"', "colour"),
        ("4.0", "0.5", "step[0].breathe: inhale of 0.5 s"),
        ("4.0", "nan", "step[0].breathe: "),
        ("4.0", "40.0", "step[0].breathe: "),
        ('["inhale", 4.0]', '["inhale", 4.0], ["hold_full", 11]', "step[0].breathe: hold_full"),
        ('["inhale", 4.0]', '["inhale", 25.0]', "step[0].breathe: a breath of 32 s"),
        ('["inhale", 4.0]', '["sniff", 4.0]', "step[0].breathe[0]"),
        ('[["inhale", 4.0], ["exhale", 7]]', '[["inhale", 4.0]]', "step[0].breathe: a breath"),
        ("breathe = [[", "free = true\nbreathe = [[", "step[0]: needs exactly one"),
        ('lines = ["In.",', 'lines = [7, "In.",', "text[...].step[0].lines[0]"),
        ('[[text.en.step]]\nname = "breathe"', '[[text.en.step]]\nname = "hum"', "step[0].name: "),
        ('title = "Mine"', 'title = ""', "text[...].title"),
    ],
)
def test_a_wrong_value_is_named_with_its_key(own, old, new, said):
    assert old in MINE
    library = read(own, MINE.replace(old, new))
    (problem,) = library.problems

    assert "mine" not in {practice.id for practice in library.practices}
    assert problem.startswith("mine.toml: ")
    assert said in problem
    assert "\n" not in problem
    assert len(library.practices) > 15


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{3 = 80, 5 = 100}", "{3 = 80}", "step[1].seconds: "),
        ("{3 = 80, 5 = 100}", "{3 = 81, 5 = 100}", "step.seconds.3: sums to 181 s"),
        ("{3 = 80, 5 = 100}", "{3 = inf, 5 = 100}", "step.seconds.3"),
        ("seconds = {3 = 80, 5 = 100}", "free = true", "step[1]: all steps need seconds"),
        ("minutes = [3, 5]", "minutes = [2, 3]", "minutes[0]: no step says"),
        ("minutes = [3, 5]", "minutes = [3, 21]", "minutes[1]: 21"),
        ('name = "rest"', 'name = "look"', "step[1].name: "),
        ("{3 = 100, 5 = 200}", "{}", "step[0].seconds: "),
    ],
)
def test_a_guided_practice_has_to_add_up(own, old, new, said):
    (problem,) = read(own, GUIDED.replace(old, new), "guided.toml").problems

    assert problem.startswith("guided.toml: ")
    assert said in problem


def test_a_length_outside_the_guided_ones_is_refused(own):
    text = GUIDED.replace("3 = 100, 5 = 200", "25 = 1400").replace("3 = 80, 5 = 100", "25 = 100")
    (problem,) = read(own, text, "guided.toml").problems

    assert "25 is outside 1 to 20" in problem


@pytest.mark.parametrize(
    ("glide", "said"),
    [
        ('{from = "natural", to = [4, 6], seconds = 5}', "glide.seconds: "),
        ('{from = "natural", to = [4, 6], seconds = 60}', "step.glide: "),
        ('{from = "fast", to = [4, 6], seconds = 30}', "glide.from"),
        ('{from = "natural", to = [0.1, 6], seconds = 30}', "glide.to: "),
    ],
)
def test_a_ramp_has_limits_too(own, glide, said):
    step = f'[[step]]\nname = "ramp"\nglide = {glide}\n[[step]]'
    (problem,) = read(own, MINE.replace("[[step]]", step, 1)).problems

    assert said in problem


def test_a_practice_without_words_is_refused(own):
    (problem,) = read(own, MINE[: MINE.index("[text.en]")]).problems

    assert "text: needs at least [text.en]" in problem


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id = 'a", "line 1, column 8"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"#" * 65537, "longer than 64 KiB"),
        (b"a = " + b"[" * 30000, "nested too deeply"),
        (b"a = " + b"9" * 5000, "digits"),
        (b"", "`id`"),
    ],
)
def test_what_is_no_practice_at_all_is_one_line(own, content, said):
    (own / "odd.toml").write_bytes(content)
    library = ContentFiles(resources(), own).library()
    (problem,) = library.problems

    assert problem.startswith("odd.toml: ")
    assert said in problem
    assert len(library.practices) > 15


def test_a_folder_called_like_a_practice_is_one_line(own):
    (own / "folder.toml").mkdir()
    (problem,) = ContentFiles(resources(), own).library().problems

    assert problem == f"folder.toml: {os.strerror(21)}"


def test_the_second_of_the_same_id_is_refused(own):
    (own / "a.toml").write_text(MINE)
    (own / "b.toml").write_text(MINE)
    library = ContentFiles(resources(), own).library()

    assert library.problems == ("b.toml: id: 'mine' is there already",)
    assert found(library, "mine") is not None


def test_a_folder_that_is_not_there_holds_nothing(tmp_path):
    files = ContentFiles(resources(), tmp_path / "none")

    assert files.library().problems == ()
    with pytest.raises(PracticeError):
        files.practice("mine")


def test_stand_in_the_order_their_files_name_then_by_title(own):
    places = {"zebra": 'order = 1\nid = "zebra"', "apple": 'order = 2\nid = "apple"',
              "cherry": 'id = "cherry"', "banana": 'id = "banana"'}  # fmt: skip
    for name, first in places.items():
        text = MINE.replace('id = "mine"', first).replace('"Mine"', f'"{name}"')
        (own / f"{name}.toml").write_text(text)
    files = ContentFiles(resources(), own)
    mine = [practice.id for practice in files.library().practices if practice.own]

    assert mine == ["banana", "cherry", "zebra", "apple"]
    assert [known for known in files.glances if known in places] == mine
