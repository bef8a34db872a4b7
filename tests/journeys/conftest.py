# SPDX-License-Identifier: MIT
"""What journeys through the real app stand on; only `scripts/test` on Linux brings it."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest
from running_app import RunningApp
from screen_reader import ScreenReader
from sound_server import Server
from tray_host import TrayHost

HERE = Path(__file__).parent
ON_THE_RIG = {file.name for file in HERE.glob("test_*.py")} - {
    "test_heard.py",
    "test_heard_under_stress.py",
}
collect_ignore = [] if "MINDFUL_TEST_DISPLAY" in os.environ else sorted(ON_THE_RIG)

AT_ONCE = {"settle_in": 0.0}
"""Settings with which a practice begins without time to settle in."""


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def server(tmp_path_factory, monkeypatch):
    """A sound server that whatever is started meanwhile plays to."""
    # A short name: sockets may have 107 characters.
    folder = tmp_path_factory.getbasetemp() / "p"
    folder.mkdir(mode=0o700, exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(folder))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{folder}/native")
    server = Server(folder)
    server.begin()
    yield server
    server.end()


@pytest.fixture
def set_up(home):
    """Writes settings before a start."""

    def write(**settings):
        home.mkdir(exist_ok=True)
        home.joinpath("settings.json").write_text(json.dumps({**AT_ONCE, **settings}))

    return write


@pytest.fixture
def launch(tmp_path, home):
    """Starts the app; all that were started are ended."""
    started = []

    def start(*words, **given):
        started.append(RunningApp(tmp_path, given.pop("home", home), *words, **given))
        return started[-1]

    yield start
    codes = {app.leave() for app in started}
    assert codes <= {0, -signal.SIGKILL}
    assert "Traceback" not in "".join(app.noise for app in started)


@pytest.fixture
def reads(request):
    """Lets a screen reader see an app."""

    def see(app):
        reader = ScreenReader(app.process.pid)
        request.addfinalizer(reader.close)
        return reader

    return see


@pytest.fixture
def tray_host():
    """A panel with a tray."""
    host = TrayHost()
    host.appear()
    yield host
    host.close()
