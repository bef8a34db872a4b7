# SPDX-License-Identifier: MIT
"""Asks the session where it is, at screen pace; a thin adapter and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mindful.session.session import Session

SHOWN_MS = 16
HIDDEN_MS = 500
"""While hidden often enough that a gap is told from idleness."""


class SessionTicker(QObject):
    """Emits the session's moment while it runs."""

    moment_changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._tick)

    def run(self) -> None:
        """Start asking."""
        self._timer.start()
        self._tick()

    def rest(self) -> None:
        """Stop asking."""
        self._timer.stop()

    def slow_down(self, *, hidden: bool) -> None:
        """Ask rarely while nobody sees it."""
        self._timer.setInterval(HIDDEN_MS if hidden else SHOWN_MS)

    def _tick(self) -> None:
        self.moment_changed.emit(self._session.tick())
