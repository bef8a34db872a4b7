# SPDX-License-Identifier: MIT
"""Calls back once at a moment, also after the machine has slept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

LOOKS_EVERY = timedelta(seconds=20)
"""A timer alone would be late by as long as the lid was closed."""


class Reminder(QObject):
    """Reads the clock; `cancel` forgets it."""

    def __init__(
        self, at: datetime, now: Callable[[], datetime], act: Callable[[], object]
    ) -> None:
        super().__init__()
        self._at = at
        self._now = now
        self._act = act
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.look()

    def look(self) -> None:
        """Act if the moment has come, once; else look again later."""
        if self._is_over:
            return
        left = self._at - self._now()
        if left > timedelta():
            self._timer.start(max(1, round(min(left, LOOKS_EVERY).total_seconds() * 1000)))
        else:
            self.cancel()
            self._act()

    def cancel(self) -> None:
        """Never act."""
        self._is_over = True
        self._timer.stop()
