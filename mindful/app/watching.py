# SPDX-License-Identifier: MIT
"""The desktop around a session: awake while one practises, paused when one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindful.desktop.awake import awake_here
from mindful.desktop.away import AwayWatch
from mindful.session.stage import Stage

if TYPE_CHECKING:
    from mindful.ui.session.window import SessionWindow


class Watching(QObject):
    """Made for the first session; follows one window after another."""

    def __init__(self) -> None:
        super().__init__()
        self._awake = awake_here()
        self._away = AwayWatch()
        self._away.left.connect(self._pause)
        self._window: SessionWindow | None = None

    def follow(self, window: SessionWindow) -> None:
        """Watch over this one from now on."""
        self._window = window
        window.stage_changed.connect(self._stage_changed)

    def rest(self) -> None:
        """There is no session any more."""
        self._window = None
        self._awake.keep(awake=False)

    def _stage_changed(self, stage: Stage) -> None:
        self._awake.keep(awake=stage is Stage.PRACTISING)

    def _pause(self) -> None:
        if self._window is not None:
            self._window.pause(by_itself=True)
