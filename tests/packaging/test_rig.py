# SPDX-License-Identifier: MIT
"""What `scripts/test` puts around the tests is there, and private."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    "MINDFUL_TEST_DISPLAY" not in os.environ, reason="only scripts/test on Linux brings it"
)


def test_a_real_window_opens_on_the_private_screen():
    words = "from PySide6.QtGui import QGuiApplication as A; print(A([]).platformName())"
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    answer = subprocess.run(
        [sys.executable, "-c", words], env=environ, capture_output=True, text=True, check=True
    )

    assert answer.stdout == "xcb\n"
    assert os.environ["DISPLAY"] == os.environ["MINDFUL_TEST_DISPLAY"]


def test_sound_goes_where_a_test_can_hear_it():
    listed = subprocess.run(
        ["pactl", "list", "short", "sources"], capture_output=True, text=True, check=True
    )

    assert os.environ["MINDFUL_TEST_SOUND"] in listed.stdout


def test_nothing_of_the_person_is_met():
    rig = Path(os.environ["XDG_RUNTIME_DIR"]).parent

    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        assert Path(os.environ[f"XDG_{name}_HOME"]).parent == rig
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == f"unix:path={rig}/bus"
    assert rig.stat().st_mode & 0o077 == 0
