# SPDX-License-Identifier: MIT
"""Everything has one place, and the person's own places are for their eyes only."""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from mindful.domain.errors import MindfulError
from mindful.paths import Paths, resources


@pytest.fixture
def runtime(tmp_path, monkeypatch):
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def test_resources_are_found():
    assert (resources() / "practices" / "extended_4_6.toml").is_file()


def test_a_home_holds_everything(tmp_path, runtime):
    paths = Paths.under(tmp_path / "home")

    assert paths.journal == tmp_path / "home" / "journal.sqlite3"
    assert paths.settings == tmp_path / "home" / "settings.json"
    assert {paths.backups, paths.practices, paths.log} == {
        tmp_path / "home" / name for name in ("backups", "practices", "log")
    }


def test_the_socket_is_known_by_the_real_home(tmp_path, runtime):
    (tmp_path / "home").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    mark = sha256(os.path.realpath(tmp_path / "home").encode()).hexdigest()[:16]

    assert Paths.under(tmp_path / "link").socket == runtime / f"mindful-{mark}.sock"


def test_without_a_runtime_folder_the_socket_has_one_of_its_own(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    paths = Paths.under(tmp_path / "home")
    paths.make()

    assert paths.socket.parent.parent == tmp_path
    assert stat.S_IMODE(paths.socket.parent.stat().st_mode) == 0o700


def test_in_a_sandbox_the_socket_is_where_every_launch_finds_it(tmp_path, runtime, monkeypatch):
    (runtime / "app" / "app.mindful.mindful").mkdir(parents=True)
    monkeypatch.setenv("FLATPAK_ID", "app.mindful.mindful")

    socket = Paths.under(tmp_path / "home").socket

    assert socket.parent == runtime / "app" / "app.mindful.mindful"


def test_a_runtime_folder_of_somebody_else_is_not_used(tmp_path, monkeypatch):
    (tmp_path / "theirs").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    paths = Paths.under(tmp_path / "home")
    assert paths.socket.parent.parent == tmp_path
    paths.socket.parent.symlink_to(tmp_path / "theirs")

    with pytest.raises(MindfulError, match="belongs to somebody else"):
        paths.make()


def test_folders_are_for_their_owner_alone(tmp_path, runtime):
    paths = Paths.under(tmp_path / "deep" / "home")
    paths.make()
    paths.make()

    for folder in (tmp_path / "deep", tmp_path / "deep" / "home", paths.backups, paths.practices):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path, runtime):
    (tmp_path / "file").write_text("")

    with pytest.raises(MindfulError, match="cannot make"):
        Paths.under(tmp_path / "file" / "home").make()


def test_the_platform_has_places_too(tmp_path, runtime, monkeypatch):
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    paths = Paths.of_user()

    assert paths.journal.name == "journal.sqlite3"
    assert paths.settings.name == "settings.json"
    assert "mindful" in Path(paths.journal).parts
