# SPDX-License-Identifier: MIT
"""Whether the screen is locked or filled is asked of those who know, on a real screen and bus."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from bus_line import BusLine
from dbus_fast.service import ServiceInterface, dbus_method
from patience import until

from mindful.desktop.full_screen import Unknown, full_screen_here
from mindful.desktop.x11_windows import X11Windows

WINDOW = """
import os, sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
def obey():
    words = os.read(0, 999).decode().split()
    for word in words:
        getattr(window, word)()
    if not words:
        app.quit()
orders.activated.connect(obey)
app.exec()
"""

LOCKED = """
from PySide6.QtCore import QCoreApplication
from mindful.desktop.screen_lock import is_locked
app = QCoreApplication([])
print(is_locked())
"""


class ScreenSaver(ServiceInterface):
    """As a desktop offers it."""

    def __init__(self, name):
        super().__init__(name)
        self.is_active = False

    @dbus_method()
    def GetActive(self) -> b:  # noqa: F821, N802
        return self.is_active


@pytest.fixture
def order():
    """A window of another program, which does what it is told."""
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    yield lambda word: process.stdin.write(word + "\n")
    process.stdin.close()
    assert process.wait(10) == 0


def is_locked():
    """Asked by a process of its own: whoever answers needs the interpreter meanwhile."""
    command = [sys.executable, "-c", LOCKED]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    assert said.stderr == ""
    return said.stdout == "True\n"


def test_a_window_that_fills_the_screen_is_noticed_while_it_is_seen(order):
    windows = X11Windows(can_tell=True)
    order("showMaximized")
    assert not windows.is_there()

    order("showFullScreen")
    until(windows.is_there)
    order("showMinimized")
    until(lambda: not windows.is_there())
    order("showFullScreen")
    until(windows.is_there)
    order("showNormal")
    until(lambda: not windows.is_there())


def test_without_a_screen_to_ask_nothing_is_known(monkeypatch, qapp):
    monkeypatch.setenv("DISPLAY", ":999")
    assert not X11Windows(can_tell=True).is_there()

    here = full_screen_here()
    assert isinstance(here, Unknown)
    assert not here.can_tell
    assert not here.is_there()


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ],
)
def test_a_locked_screen_is_known_from_whoever_locked_it(name, path):
    line, saver = BusLine(), ScreenSaver(name)
    line.bus.export(path, saver)
    line.run(line.bus.request_name(name))

    assert not is_locked()
    saver.is_active = True
    assert is_locked()
    line.close()
    assert not is_locked()
