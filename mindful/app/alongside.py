# SPDX-License-Identifier: MIT
"""What the tray shows of a running session: how long it still takes, and its breath if wished."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mindful.desktop.tray_breath import step_of
from mindful.session.stage import Stage

if TYPE_CHECKING:
    from mindful.desktop.tray import Tray
    from mindful.domain.settings import Settings
    from mindful.session.session import Session
    from mindful.ui.session.window import SessionWindow

TOLD_EVERY_MS, BREATHES_EVERY_MS = 5000, 200
"""Minutes change seldom; five pictures a second are enough for something so small."""


class Alongside(QObject):
    """Follows one session after another; asks nothing while none is practised."""

    def __init__(self, tray: Tray, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._tray = tray
        self._settings = settings
        self._session: Session | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.show_moment)

    def follow(self, window: SessionWindow, session: Session) -> None:
        """Show this one from now on."""
        self._session = session
        window.stage_changed.connect(lambda stage: self._stage_changed(session, stage))
        self._stage_changed(session, session.stage)

    def adopt(self) -> None:
        """Heed what was just wished."""
        if self._session is not None:
            self._stage_changed(self._session, self._session.stage)

    def rest(self) -> None:
        """There is no session any more."""
        self._session = None
        self._timer.stop()
        self._tray.breathe(None)
        self._tray.tell("")

    def show_moment(self) -> None:
        """Show where it is now."""
        session = self._session
        if session is None:
            return
        position = session.position
        left = session.timeline.duration - max(position, session.timeline.practice_from)
        self._tray.tell(self._words(max(1, ceil(left / 60)), paused=session.stage is Stage.PAUSED))
        if self._breathes(session):
            self._tray.breathe(step_of(session.timeline.at(position).fill))

    def _stage_changed(self, session: Session, stage: Stage) -> None:
        if session is not self._session:
            return
        if not self._breathes(session):
            self._tray.breathe(None)
        if stage is Stage.PRACTISING:
            self._timer.start(BREATHES_EVERY_MS if self._breathes(session) else TOLD_EVERY_MS)
        else:
            self._timer.stop()
        if stage in (Stage.PRACTISING, Stage.PAUSED):
            self.show_moment()
        else:
            self._tray.tell("")

    def _breathes(self, session: Session) -> bool:
        settings = self._settings()
        wished = settings.breathing_tray and not settings.reduced_motion and not settings.discreet
        return wished and session.stage is Stage.PRACTISING

    def _words(self, minutes: int, *, paused: bool) -> str:
        words = self.tr("Paused, {minutes} min left") if paused else self.tr("{minutes} min left")
        return words.format(minutes=minutes)
