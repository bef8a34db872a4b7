# SPDX-License-Identifier: MIT
"""Lets the system's polite request to end reach an app that is asleep in its event loop."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndRequests(QObject):
    """Calls back on SIGTERM, SIGINT and SIGHUP; costs no wake-up while none comes."""

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        if sys.platform == "win32":
            return
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        signal.set_wakeup_fd(self._outer.fileno(), warn_on_full_buffer=False)
        for wanted in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(wanted, lambda *_: None)
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    def _came(self) -> None:
        self._inner.recv(64)
        self._end()
