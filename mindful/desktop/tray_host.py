# SPDX-License-Identifier: MIT
"""Notices a tray that appears late, goes away or starts anew."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

WATCHER = "org.kde.StatusNotifierWatcher"


class TrayHostWatch(QObject):
    """Tells when the desktop's tray came or went; needs no timer."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        if sys.platform != "linux":
            return
        # Imported here: only Linux has a session bus to watch.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        self._watch = QDBusServiceWatcher(
            WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        )
        self._watch.serviceOwnerChanged.connect(lambda *_: self.changed.emit())
