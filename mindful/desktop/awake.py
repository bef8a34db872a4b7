# SPDX-License-Identifier: MIT
"""Keeps the screen awake while one practises, and not a moment longer."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from subprocess import Popen

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
SCREEN_SAVER_PATH = "/org/freedesktop/ScreenSaver"
CONNECTION = "mindful-awake"


class Awake(Protocol):
    """Quietly does nothing where the desktop knows no such wish."""

    def keep(self, *, awake: bool) -> None:
        """Wish it, or wish it no more."""


def awake_here() -> Awake:
    """The way of this system."""
    if sys.platform == "darwin":
        return Caffeinated()
    if sys.platform == "win32":
        return ThreadAwake()
    return ScreenSaverHeld()


class ScreenSaverHeld:
    """Asks the desktop over D-Bus, on a connection of its own.

    The wish ends when that connection does: no number has to be given back, which Qt's binding
    could not send, and a killed app keeps no screen awake.
    """

    def __init__(self) -> None:
        self._is_held = False

    def keep(self, *, awake: bool) -> None:
        """Wish it, or wish it no more; never waits for an answer."""
        if awake is self._is_held:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  # Linux alone

        self._is_held = awake
        if not awake:
            QDBusConnection.disconnectFromBus(CONNECTION)
            return
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
        if bus.isConnected():
            wish = QDBusMessage.createMethodCall(
                SCREEN_SAVER, SCREEN_SAVER_PATH, SCREEN_SAVER, "Inhibit"
            )
            wish.setArguments(["mindful", "mindful"])  # neutral: some desktops list who asks
            bus.send(wish)


class Caffeinated:
    """Runs the tool of macOS that ends with this process."""

    def __init__(self) -> None:
        self._tool: Popen[bytes] | None = None

    def keep(self, *, awake: bool) -> None:
        """Wish it, or wish it no more."""
        from subprocess import Popen  # noqa: PLC0415  # macOS alone

        if awake and self._tool is None:
            try:
                self._tool = Popen(["/usr/bin/caffeinate", "-d", "-w", str(os.getpid())])
            except OSError:
                return
        elif not awake and self._tool is not None:
            self._tool.terminate()
            self._tool.wait()
            self._tool = None


class ThreadAwake:
    """Tells Windows that the display is needed."""

    CONTINUOUS, DISPLAY_REQUIRED = 0x80000000, 0x00000002

    def keep(self, *, awake: bool) -> None:
        """Wish it, or wish it no more."""
        import ctypes  # noqa: PLC0415  # Windows alone

        flags = self.CONTINUOUS | (self.DISPLAY_REQUIRED if awake else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(flags)  # type: ignore[attr-defined]
