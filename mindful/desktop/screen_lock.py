# SPDX-License-Identifier: MIT
"""Whether the screen is locked or asleep now; asked when there is a reason, never watched."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from mindful.desktop.awake import SCREEN_SAVER, SCREEN_SAVER_PATH
from mindful.desktop.away import LOGIN

GNOME, GNOME_PATH = "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"
SESSION, SESSION_PATH = "org.freedesktop.login1.Session", "/org/freedesktop/login1/session/auto"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_MS = 300
"""For each that is asked: whoever does not answer at once is taken to be open."""


def is_locked() -> bool:
    """Whether anybody who can know says so; False where nobody does."""
    return sys.platform == "linux" and any(_said())


def _said() -> Iterator[bool]:
    # Imported here: only Linux has these buses, and an app without reminders asks nothing.
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415

    def asked(bus: QDBusConnection, *call: str, words: tuple[str, ...] = ()) -> bool:
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(*call)
        message.setAutoStartService(False)
        message.setArguments(list(words))
        answer = bus.call(message, QDBus.CallMode.Block, PATIENCE_MS).arguments()
        return bool(answer) and answer[0] is True

    session = QDBusConnection.sessionBus()
    for name, path in ((SCREEN_SAVER, SCREEN_SAVER_PATH), (GNOME, GNOME_PATH)):
        yield asked(session, name, path, name, "GetActive")
    system = QDBusConnection.systemBus()
    locked = (SESSION, "LockedHint")
    yield asked(system, LOGIN, SESSION_PATH, PROPERTIES, "Get", words=locked)
