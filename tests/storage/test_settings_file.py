# SPDX-License-Identifier: MIT
"""Settings survive whatever is in their file."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.domain.errors import MindfulError
from mindful.domain.language import LANGUAGES, SYSTEM
from mindful.domain.reminders import WEEKDAYS, Reminders
from mindful.domain.settings import Appearance, AskRatings, LastChoice, Settings, Way
from mindful.domain.sound import BEDS, CHIMES, CUE_SETS, Mix
from mindful.storage.settings_file import SettingsFile

LEVEL = st.floats(0, 1)
CLOCK = st.times().map(lambda time: f"{time:%H:%M}")
REMINDERS = st.builds(
    Reminders,
    on=st.booleans(),
    times=st.lists(CLOCK, max_size=3).map(tuple),
    weekdays=st.lists(st.sampled_from(WEEKDAYS), max_size=7).map(tuple),
    quiet_until=st.sampled_from(("", "until_i_say", "2026-11-24T10:30:00+01:00")),
    told=st.lists(st.text(max_size=5), max_size=3).map(tuple),
)
SETTINGS = st.builds(
    Settings,
    device=st.none() | st.text(max_size=20),
    bed=st.sampled_from(BEDS),
    cue_set=st.sampled_from(CUE_SETS),
    chime=st.sampled_from(CHIMES),
    mix=st.builds(Mix, LEVEL, LEVEL, LEVEL, LEVEL, st.booleans(), LEVEL, st.booleans()),
    settle_in=st.floats(0, 300),
    ask_ratings=st.sampled_from(AskRatings),
    appearance=st.sampled_from(Appearance),
    text_percent=st.integers(80, 200),
    lock_minutes=st.integers(0, 1440),
    holds_allowed=st.booleans(),
    breathing_tray=st.booleans(),
    reminders=REMINDERS,
    language=st.sampled_from((SYSTEM, *LANGUAGES)),
    last=st.builds(
        LastChoice, st.none() | st.text(max_size=9), st.integers(1, 60), st.sampled_from(Way)
    ),
    windows=st.dictionaries(
        st.text(max_size=5), st.tuples(*[st.integers(-9999, 9999)] * 4), max_size=3
    ),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    return tmp_path_factory.mktemp("settings") / "settings.json"


def test_without_a_file_everything_is_as_at_first(file):
    assert file.read() == (Settings(), ())


@given(settings=SETTINGS)
def test_what_was_written_is_read(shared, settings):
    SettingsFile(shared).write(settings)

    assert SettingsFile(shared).read() == (settings, ())


@pytest.mark.parametrize("name", ["bed", "cue_set", "chime"])
def test_a_sound_that_is_not_there_is_the_usual_one(file, tmp_path, name):
    (tmp_path / "settings.json").write_text(json.dumps({name: "rain", "text_percent": 120}))

    settings, problems = file.read()

    assert settings == Settings(text_percent=120)
    assert problems == (f"Settings: {name} could not be used and is as it was at first.",)


@given(name=st.sampled_from(Settings._fields), value=JSON)
def test_no_value_of_any_key_breaks_reading(shared, name, value):
    shared.write_text(json.dumps({name: value, "text_percent": 120}))
    settings, problems = SettingsFile(shared).read()

    assert isinstance(settings, Settings)
    assert len(problems) <= 6
    if name != "text_percent":
        assert settings.text_percent == 120


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("text_percent", 79),
        ("text_percent", True),
        ("text_percent", 120.5),
        ("settle_in", -1),
        ("settle_in", float("nan")),
        ("settle_in", "5"),
        ("bed", None),
        ("device", 7),
        ("appearance", "purple"),
        ("appearance", ["dark"]),
        ("high_contrast", 1),
        ("mix", 0.5),
        ("last", []),
        ("windows", {"main": [1, 2, 3]}),
        ("windows", {"main": [1, 2, 3, "4"]}),
        ("windows", [1]),
    ],
)
def test_a_bad_value_is_its_default_and_one_line(file, tmp_path, name, bad):
    (tmp_path / "settings.json").write_text(json.dumps({name: bad, "show_seconds": True}))
    settings, problems = file.read()

    assert settings == Settings()._replace(show_seconds=True)
    assert len(problems) == 1
    assert name in problems[0]


def test_a_bad_value_inside_leaves_its_neighbours(file, tmp_path):
    (tmp_path / "settings.json").write_text('{"mix": {"volume": 7, "bed": 0.25}}')
    settings, problems = file.read()

    assert settings.mix == Mix(bed=0.25)
    assert len(problems) == 1
    assert "volume" in problems[0]


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("on", 1),
        ("times", ["25:00"]),
        ("times", ["8:00"]),
        ("times", "10:30"),
        ("times", ["08:00", "09:00", "10:00", "11:00"]),
        ("weekdays", ["mon", "someday"]),
        ("quiet_until", "tomorrow"),
        ("quiet_until", "2026-11-24T10:30:00"),
        ("told", [7]),
    ],
)
def test_a_bad_wish_for_reminders_leaves_the_others(file, tmp_path, name, bad):
    (tmp_path / "settings.json").write_text(json.dumps({"reminders": {name: bad, "on_": 1}}))
    settings, problems = file.read()

    assert settings == Settings()
    assert len(problems) == 1
    assert name in problems[0]


def test_keys_of_another_version_stay(file, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"moon": [1], "mix": {"choir": 1, "volume": 0.5}, "bed": "none"}')
    settings, _ = file.read()
    file.write(settings._replace(bed="ocean"))
    written = json.loads(path.read_text())

    assert written["moon"] == [1]
    assert written["mix"]["choir"] == 1
    assert written["mix"]["volume"] == 0.5
    assert written["bed"] == "ocean"


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff", b"", b"[" * 100_000, b"null"])
def test_a_broken_file_is_kept_and_told(file, tmp_path, content):
    path = tmp_path / "settings.json"
    for name in ("settings.json.bad", "settings.json.bad.2"):
        path.write_bytes(content)
        settings, (notice,) = file.read()

        assert settings == Settings()
        assert name in notice
        assert (tmp_path / name).read_bytes() == content
        assert not path.exists()


def test_a_broken_file_that_cannot_be_moved_is_told_too(file, tmp_path, monkeypatch):
    (tmp_path / "settings.json").write_text("{")

    def refuse(self, target):
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "rename", refuse)
    settings, (notice,) = file.read()

    assert settings == Settings()
    assert "Permission denied" in notice


def test_writing_over_a_broken_file_works_too(file, tmp_path):
    (tmp_path / "settings.json").write_text("{")
    file.write(Settings(bed="none"))

    assert file.read() == (Settings(bed="none"), ())


def test_a_folder_in_its_place_is_one_line(file, tmp_path):
    (tmp_path / "settings.json").mkdir()
    settings, problems = file.read()

    assert settings == Settings()
    assert len(problems) == 1


def test_a_failed_write_leaves_the_old_file(file, tmp_path, monkeypatch):
    file.write(Settings(bed="none"))

    def full(descriptor):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MindfulError, match="settings cannot be kept: No space left"):
        file.write(Settings(bed="ocean"))

    assert file.read() == (Settings(bed="none"), ())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_only_the_owner_may_read_it(file, tmp_path):
    file.write(Settings())

    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600


def test_a_language_that_there_is_not_is_the_systems(file, tmp_path):
    (tmp_path / "settings.json").write_text('{"language": "tlh", "discreet": true}')

    settings, problems = file.read()

    assert settings.language == SYSTEM
    assert settings.discreet
    assert len(problems) == 1
    assert "language" in problems[0]
