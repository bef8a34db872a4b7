# SPDX-License-Identifier: MIT
"""What a Linux desktop reads of the app is valid and agrees with the app."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from mindful import __main__ as words
from mindful import __version__
from mindful.app.wishes import read_start
from mindful.commands import start

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "resources" / "linux"
NAME = "app.mindful.mindful"
METAINFO = LINUX / f"{NAME}.metainfo.xml"
ENTRY = LINUX / "mindful.desktop"
COMMANDS = {**words.OPENING, **words.TELLING, **words.WORKING}
FOREIGN = re.compile(r'"(org\.(?:freedesktop|gnome|kde)\.(?:[A-Z]\w*|login1))"')
THE_BUS_ITSELF = {"org.freedesktop.DBus"}
HARMLESS = {"wayland", "fallback-x11", "pulseaudio"}


@pytest.fixture
def entry():
    read = ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(ENTRY, encoding="utf-8")
    return read


@pytest.fixture
def metainfo():
    return ET.parse(METAINFO).getroot()  # noqa: S314  # it is our own


@pytest.fixture
def flatpak():
    return json.loads((ROOT / "scripts" / "packaging" / f"{NAME}.json").read_text("utf-8"))


@pytest.mark.skipif(
    "MINDFUL_TEST_DISPLAY" not in os.environ, reason="only scripts/test on Linux brings the tools"
)
@pytest.mark.parametrize(
    "command",
    [("desktop-file-validate", ENTRY), ("appstreamcli", "validate", "--no-net", METAINFO)],
    ids=lambda command: command[0],
)
def test_the_tools_of_the_desktop_are_content(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_action_of_the_menu_is_a_command_that_the_app_knows(entry):
    lines = [shlex.split(entry[section]["Exec"]) for section in entry.sections()]
    starts = [line for line in lines if line[1:2] == ["start"]]

    assert lines[0] == ["mindful"]
    assert all(line[0] == "mindful" for line in lines)
    assert len(starts) == len(lines) - 1
    for line in starts:
        assert read_start(start.read(line[2:]))


def test_the_description_is_of_this_version_and_this_menu_entry(metainfo):
    assert metainfo.findtext("id") == NAME
    assert metainfo.findtext("launchable") == ENTRY.name
    assert metainfo.find("releases")[0].get("version") == __version__
    assert metainfo.findtext("project_license") == "MIT"
    assert metainfo.findtext("requires/internet") == "offline-only"


def test_the_description_counts_practices_as_they_are(metainfo, content):
    told = " ".join(metainfo.find("description").itertext())
    breathing = [each for each in content.glances.values() if each.group == "breathe"]

    assert (len(breathing), len(content.glances) - len(breathing)) == (16, 18)
    assert "Sixteen ways to breathe" in told
    assert "eighteen practices led by words" in told


def test_the_manual_names_every_command():
    page = (LINUX / "mindful.1").read_text(encoding="utf-8")
    told = " ".join(re.findall(r"^\.BR? (.*)$", page, re.MULTILINE))

    assert [name for name in COMMANDS if not re.search(rf"\b{name}\b", told)] == []


def test_what_is_shared_lies_where_the_table_says():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]

    assert [source for source in shared if not (ROOT / source).is_file()] == []
    assert all(target.startswith("share/") for target in shared.values())


class TestFlatpak:
    def test_it_reaches_no_network_and_no_file_of_the_person(self, flatpak):
        allowed = [argument.removeprefix("--").split("=") for argument in flatpak["finish-args"]]

        assert {value for kind, value in allowed if kind == "share"} == {"ipc"}
        assert {value for kind, value in allowed if kind == "socket"} == HARMLESS
        assert {kind for kind, _ in allowed} == {
            "share",
            "socket",
            "talk-name",
            "system-talk-name",
        }

    def test_it_may_speak_with_whom_the_app_speaks(self, flatpak):
        named = {argument.rpartition("=")[2] for argument in flatpak["finish-args"]}
        code = "".join(file.read_text("utf-8") for file in (ROOT / "mindful").rglob("*.py"))
        asked = set(FOREIGN.findall(code)) - THE_BUS_ITSELF

        assert {"org.freedesktop.ScreenSaver", "org.kde.StatusNotifierWatcher"} <= asked
        assert asked <= named

    def test_it_is_made_of_what_is_there(self, flatpak):
        (module,) = flatpak["modules"]
        folders = {
            source["dest"]: (ROOT / "scripts" / "packaging" / source["path"]).resolve()
            for source in module["sources"]
        }
        commands = [line.split() for line in module["build-commands"]]
        taken = [line[2] for line in commands if line[0] == "install"]
        missing = [name for name in taken if not found_in(folders, name).is_file()]

        assert (flatpak["id"], flatpak["command"]) == (NAME, "mindful")
        assert folders["bundle"] == ROOT / "dist" / "mindful"
        assert flatpak["rename-desktop-file"] == ENTRY.name
        assert missing == []


def found_in(folders, name):
    folder, _, file = name.partition("/")
    return folders[folder] / file
