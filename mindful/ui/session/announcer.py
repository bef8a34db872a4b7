# SPDX-License-Identifier: MIT
"""Says the phase to assistive technology, and never faster than can be listened to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from mindful.session.clocks import Clock

LEAST_BETWEEN = 2.0
"""Seconds from one announcement to the next, however quickly phases follow one another."""


class Announcer:
    """At most once a breath; silent where nobody listens or it is not wished."""

    def __init__(self, speaker: QWidget, clock: Clock, *, wished: bool) -> None:
        self._speaker = speaker
        self._clock = clock
        self._wished = wished
        self._breath: int | None = -1
        self._told_at: float | None = None

    def tell(self, words: str, breath: int | None) -> None:
        """Say these words for that breath, unless it has been spoken of already."""
        if not (self._wished and words and breath != self._breath and QAccessible.isActive()):
            return
        now = self._clock()
        if self._told_at is not None and now - self._told_at < LEAST_BETWEEN:
            return
        self._breath, self._told_at = breath, now
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, words))
