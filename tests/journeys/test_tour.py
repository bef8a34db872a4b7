# SPDX-License-Identifier: MIT
"""The tour leads through the app without a screen, and leaves what it promises."""

from __future__ import annotations

import os
import subprocess
import wave

import pytest
from PySide6.QtGui import QImage
from running_app import COMMAND
from sockets_asked import families, listening

PICTURES = ("now", "check-in", "session", "check-out", "practices", "journey", "settings")
FEWEST_COLOURS = 40


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    """The folder it wrote, and what it said; strace listens to what it asks of the network."""
    folder = tmp_path_factory.mktemp("tour")
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
    environ = {name: value for name, value in os.environ.items() if name not in without}
    done = subprocess.run(
        (*listening(folder / "calls"), *COMMAND, "--home", folder / "home", "tour", folder / "out"),
        env=environ,
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    return folder, done.stdout


@pytest.mark.parametrize("name", [*PICTURES, "support"])
def test_each_screen_is_in_a_picture(tour, name):
    [file] = (tour[0] / "out").glob(f"*-{name}.png")
    picture = QImage(str(file))

    assert (picture.width(), picture.height()) >= (640, 480)
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert len(colours) > FEWEST_COLOURS


def test_the_sound_is_that_of_two_breaths(tour):
    with wave.open(str(tour[0] / "out" / "session.wav")) as sound:
        seconds = sound.getnframes() / sound.getframerate()

    assert 25 <= seconds <= 35


def test_it_says_what_was_kept(tour):
    kept = [line for line in tour[1].splitlines() if line.startswith("Kept: ")]

    assert len(kept) == 1
    assert "extended_4_6, completed, 20.0 s" in kept[0]
    assert "before: anxiety 7, mood 4; after: anxiety 5, mood 6" in kept[0]


def test_it_leaves_the_persons_own_alone(tour):
    assert not (tour[0] / "home").exists()


def test_no_socket_to_the_internet_is_made(tour):
    assert families(tour[0] / "calls") <= {"AF_UNIX", "AF_NETLINK"}
