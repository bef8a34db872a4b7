# SPDX-License-Identifier: MIT
"""Notices that nobody has pressed a key or moved the pointer for some time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Looks at the app's events only while it watches; one timer, and none while it rests."""

    def __init__(self, clock: Callable[[], float], passed: Callable[[], None]) -> None:
        super().__init__()
        self._clock = clock
        self._passed = passed
        self._seconds = 0.0
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def watch(self, seconds: float) -> None:
        """Tell once when so much time has passed without a sign of the person."""
        self.rest()
        self._seconds, self._last = seconds, self._clock()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start(round(seconds * 1000))

    def rest(self) -> None:
        """Look at nothing any more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def look(self) -> None:
        """Tell if it is time, else look again when it may be."""
        left = self._last + self._seconds - self._clock()
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self.rest()
            self._passed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Remember when there was a sign of the person, and let everything pass."""
        if event.type() in INPUT:
            self._last = self._clock()
        return False
