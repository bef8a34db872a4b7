# SPDX-License-Identifier: MIT
"""Notices that the screen is locked or the machine is about to sleep (Linux)."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from mindful.desktop.awake import SCREEN_SAVER

LOGIN = "org.freedesktop.login1"
LOGIN_PATH, LOGIN_MANAGER = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


class AwayWatch(QObject):
    """Tells when whoever practises is gone; elsewhere a gap in time tells the same later."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  # Linux alone

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        slot: Any = SLOT("_changed(bool)")  # bytes, say the stubs, and take none
        if session.isConnected():
            for name in (SCREEN_SAVER, "org.gnome.ScreenSaver"):
                session.connect("", "", name, "ActiveChanged", self, slot)
        if system.isConnected():
            system.connect(LOGIN, LOGIN_PATH, LOGIN_MANAGER, "PrepareForSleep", self, slot)

    @Slot(bool)
    def _changed(self, away: bool) -> None:  # a signal's value
        if away:
            self.left.emit()
