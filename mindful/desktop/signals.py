# SPDX-License-Identifier: MIT
"""Lets the system's polite request to end reach an app that is asleep in its event loop."""

from __future__ import annotations

import os
import signal
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
        self._inner, outer = os.pipe()
        os.set_blocking(outer, False)
        signal.set_wakeup_fd(outer, warn_on_full_buffer=False)
        for wanted in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(wanted, lambda *_: None)
        self._notifier = QSocketNotifier(self._inner, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    def _came(self) -> None:
        os.read(self._inner, 64)
        self._end()
