# SPDX-License-Identifier: MIT
"""Whether a window of somebody else fills the screen: then nothing may be laid over it."""

from __future__ import annotations

import os
import sys
from typing import Protocol

from PySide6.QtGui import QGuiApplication

UNWELCOME = (2, 3, 4)
"""States of Windows' shell: full screen, full screen of a game, presentation."""


class FullScreen(Protocol):
    """`can_tell` is whether the desktop lets it be known at all."""

    can_tell: bool

    def is_there(self) -> bool:
        """Whether one is to be seen now; False where it cannot be known."""


def full_screen_here() -> FullScreen:
    """The way of this system."""
    if sys.platform == "win32":
        return ShellState()
    if QGuiApplication.platformName() == "xcb":
        # Imported here: it opens a library, and only X11 has it.
        from mindful.desktop.x11_windows import X11Windows  # noqa: PLC0415

        return X11Windows(can_tell=os.environ.get("XDG_SESSION_TYPE") != "wayland")
    return Unknown()


class Unknown:
    """Wayland and macOS tell no program what others show."""

    can_tell = False

    def is_there(self) -> bool:
        """Nobody knows."""
        return False


class ShellState:
    """Asks what Windows asks itself before it shows a notification."""

    can_tell = True

    def is_there(self) -> bool:
        """Whether a film, a game or a presentation is on."""
        import ctypes  # noqa: PLC0415  # Windows alone

        state = ctypes.c_int()
        ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))  # type: ignore[attr-defined]
        return state.value in UNWELCOME
