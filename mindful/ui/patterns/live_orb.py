# SPDX-License-Identifier: MIT
"""A small orb that breathes a draft in real time, and rests whenever nobody could follow it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.breath import Phase
from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.pattern_preview import preview
from mindful.domain.timeline import Moment, Timeline
from mindful.ui.controls.text import text
from mindful.ui.patterns.said import phase_words
from mindful.ui.session.orb import BreathOrb
from mindful.ui.theme import Theme

FRAME_MS = 16
SIDE = 260


class LiveOrb(QWidget):
    """Reads the clock at screen pace; with reduced motion, unseen or broken it has no timer."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._timeline: Timeline | None = None
        self._breath = 1.0
        self._began = clock()
        self._orb = BreathOrb(theme.palette, reduced_motion=theme.reduced_motion)
        self._orb.setFixedSize(SIDE, SIDE)
        self._orb.setAccessibleName(self.tr("Breath guide"))
        self._orb.painted.connect(self._see_to_it)  # a window brought back paints first
        self._word = text(" ", "phase", wraps=False)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._orb, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._word, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._dress)

    @property
    def is_breathing(self) -> bool:
        """Whether it moves, and a timer runs."""
        return self._timer.isActive()

    def show_draft(self, draft: PatternDraft) -> None:
        """Breathe this from now on, from the same share of the breath, so that it never jumps."""
        now = self._clock()
        share = (now - self._began) % self._breath / self._breath
        self._timeline = preview(draft)
        if self._timeline is not None:
            self._breath = draft.seconds
            self._began = now - share * self._breath
            self._show(self._timeline.at(share * self._breath))
        self._see_to_it()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._see_to_it()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _see_to_it(self) -> None:
        seen = self.isVisible() and not self.window().isMinimized()
        breathes = seen and self._timeline is not None and not self._theme.reduced_motion
        if breathes and not self.is_breathing:
            self._timer.start()
        elif not breathes:
            self._timer.stop()
            self._word.setText(" ")

    def _tick(self) -> None:
        if self._timeline is not None and not self.window().isMinimized():
            self._show(self._timeline.at((self._clock() - self._began) % self._breath))
        else:
            self._see_to_it()

    def _show(self, moment: Moment) -> None:
        self._orb.show_moment(moment, 0.0)
        segment = moment.segment
        second = segment.phase is Phase.INHALE and segment.fill_from > 0
        words = phase_words(segment.phase, second=second)
        if words != self._word.text():
            self._word.setText(words)

    def _dress(self) -> None:
        self._orb.dress(self._theme.palette, reduced_motion=self._theme.reduced_motion)
        self._see_to_it()
