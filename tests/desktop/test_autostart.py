# SPDX-License-Identifier: MIT
"""Autostart is what the system says, and changes only when it is wished."""

from __future__ import annotations

import plistlib
import shlex
import sys

import pytest

from mindful.desktop.autostart import DesktopEntry, LaunchAgent, autostart_here
from mindful.domain.errors import MindfulError

COMMAND = ["/home/someone/my apps/mindful", "--hidden"]


@pytest.fixture(params=[DesktopEntry, LaunchAgent])
def autostart(request, tmp_path):
    return request.param(tmp_path / "autostart", COMMAND)


def test_it_is_off_until_wished_and_off_again(autostart):
    assert not autostart.is_on()
    autostart.set(on=True)
    assert autostart.is_on()
    autostart.set(on=False)
    assert not autostart.is_on()
    autostart.set(on=False)


def test_a_folder_that_cannot_be_written_is_one_line(autostart, tmp_path):
    (tmp_path / "autostart").write_text("a file stands here")

    with pytest.raises(MindfulError, match="autostart cannot be"):
        autostart.set(on=True)


class TestDesktopEntry:
    @pytest.fixture
    def entry(self, tmp_path):
        return DesktopEntry(tmp_path, COMMAND)

    def test_the_command_survives_spaces(self, entry, tmp_path):
        entry.set(on=True)
        lines = (tmp_path / "mindful.desktop").read_text().splitlines()

        (said,) = (line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
        assert shlex.split(said) == COMMAND

    @pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
    def test_what_a_desktop_switched_off_is_off(self, entry, tmp_path, line):
        entry.set(on=True)
        file = tmp_path / "mindful.desktop"
        file.write_text(file.read_text() + line + "\n")

        assert not entry.is_on()
        entry.set(on=True)
        assert entry.is_on()

    def test_bytes_that_are_no_text_are_read_all_the_same(self, entry, tmp_path):
        (tmp_path / "mindful.desktop").write_bytes(b"\xff\xfe\n[Desktop Entry]\nHidden=true\n")

        assert not entry.is_on()


class TestLaunchAgent:
    def test_it_says_what_is_run(self, tmp_path):
        LaunchAgent(tmp_path, COMMAND).set(on=True)
        (file,) = tmp_path.iterdir()

        assert plistlib.loads(file.read_bytes())["ProgramArguments"] == COMMAND

    def test_a_disabled_one_is_off(self, tmp_path):
        agent = LaunchAgent(tmp_path, COMMAND)
        agent.set(on=True)
        (file,) = tmp_path.iterdir()
        file.write_bytes(plistlib.dumps({**plistlib.loads(file.read_bytes()), "Disabled": True}))

        assert not agent.is_on()

    def test_a_broken_one_is_one_line(self, tmp_path):
        agent = LaunchAgent(tmp_path, COMMAND)
        agent.set(on=True)
        (file,) = tmp_path.iterdir()
        file.write_bytes(b"nothing")

        with pytest.raises(MindfulError, match="cannot be read"):
            agent.is_on()


@pytest.mark.skipif(sys.platform != "linux", reason="Flatpak is of Linux")
class TestInASandbox:
    @pytest.fixture
    def sandboxed(self, tmp_path, monkeypatch):
        monkeypatch.setenv("FLATPAK_ID", "app.mindful.mindful")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        return autostart_here(COMMAND)

    def test_it_says_who_can_and_stays_off(self, sandboxed, tmp_path):
        with pytest.raises(MindfulError, match="the settings of your desktop can"):
            sandboxed.set(on=True)

        assert not sandboxed.is_on()
        assert not [*tmp_path.iterdir()]

    def test_off_is_no_error(self, sandboxed):
        sandboxed.set(on=False)
