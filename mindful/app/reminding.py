# SPDX-License-Identifier: MIT
"""Tells a reminder when it is due, unless it would be in somebody's way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mindful.domain.reminders import Reminders
from mindful.domain.reminding import (
    QUIET_AFTER_WAKING,
    Quiet,
    be_quiet,
    due,
    had_its_turn,
    has_woken,
    wait,
)

if TYPE_CHECKING:
    from mindful.app.preferences import Preferences
    from mindful.session.clocks import Clocks


class Reminding(QObject):
    """One timer, and none where nothing will come; what is unwelcome is dropped, not put off."""

    def __init__(
        self,
        preferences: Preferences,
        clocks: Clocks,
        unwelcome: Callable[[], bool],
        tell: Callable[[], object],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._clocks = clocks
        self._unwelcome = unwelcome
        self._tell = tell
        self._timer: QTimer | None = None
        self._asked = timedelta()
        self._since: tuple[datetime, float] | None = None
        self._woken_at: float | None = None
        self._adopted: Reminders | None = None
        preferences.changed.connect(self._look_if_changed)
        self.look()

    @property
    def is_waiting(self) -> bool:
        """Whether anything wakes the app for a reminder."""
        return self._timer is not None and self._timer.isActive()

    def be_quiet(self, quiet: Quiet) -> None:
        """Let none come for so long."""
        self._adopt(be_quiet(self._wished, quiet, self._clocks.now()))

    def look(self) -> None:
        """Tell what is due and may be told, and wait for the next."""
        self._notice_waking()
        slot = due(self._wished, self._clocks.now())
        if slot is not None:
            self._adopt(had_its_turn(self._wished, slot))
            if not self._has_just_woken and not self._unwelcome():
                self._tell()
        self._wait()

    @property
    def _wished(self) -> Reminders:
        return self._preferences.settings.reminders

    @property
    def _has_just_woken(self) -> bool:
        if self._woken_at is None:
            return False
        awake = self._clocks.counting_sleep() - self._woken_at
        return awake < QUIET_AFTER_WAKING.total_seconds()

    def _notice_waking(self) -> None:
        """By every clock: not all of them know of sleep, and not on every system."""
        if self._since is None:
            return
        wall, counted = self._since
        slept = timedelta(seconds=self._clocks.counting_sleep() - counted)
        if has_woken(self._asked, max(slept, self._clocks.now() - wall)):
            self._woken_at = self._clocks.counting_sleep()

    def _adopt(self, reminders: Reminders) -> None:
        self._adopted = reminders
        self._preferences.adopt(self._preferences.settings._replace(reminders=reminders))
        self._wait()

    def _look_if_changed(self) -> None:
        if self._wished != self._adopted:
            self._adopted = self._wished
            self._wait()

    def _wait(self) -> None:
        left = wait(self._wished, self._clocks.now())
        if left is None:
            self._since = None
            if self._timer is not None:
                self._timer.deleteLater()
                self._timer = None
            return
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setSingleShot(True)
            self._timer.timeout.connect(self.look)
        self._asked = left
        self._since = self._clocks.now(), self._clocks.counting_sleep()
        self._timer.start(max(1, round(left.total_seconds() * 1000)))
