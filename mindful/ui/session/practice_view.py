# SPDX-License-Identifier: MIT
"""The practice itself: breath guide, phase word, one guided line, a faint ring, nothing else."""

from __future__ import annotations

from math import ceil
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.breath import Phase
from mindful.domain.timeline import Moment, Timeline
from mindful.session.clocks import Clock
from mindful.ui.controls.focus_ring import SESSION_GROUND
from mindful.ui.controls.text import text
from mindful.ui.session.announcer import Announcer
from mindful.ui.session.bar import SessionBar
from mindful.ui.session.ground import dusk
from mindful.ui.session.orb import BreathOrb
from mindful.ui.session.pause_panel import PausePanel
from mindful.ui.session.prompt import Prompt
from mindful.ui.theme import Theme

BAR_SHOWN_MS = 4000


class PracticeView(QWidget):
    """Shows moments of a timeline."""

    line_shown = Signal(str)

    def __init__(
        self,
        timeline: Timeline,
        theme: Theme,
        *,
        show_seconds: bool,
        announce: bool,
        clock: Clock = monotonic,
    ) -> None:
        super().__init__()
        self.timeline = timeline
        self._theme = theme
        self._show_seconds = show_seconds
        self._ground = QPixmap()
        self.setProperty(SESSION_GROUND, True)
        self.orb = BreathOrb(theme.session_palette, reduced_motion=theme.reduced_motion)
        self.orb.setAccessibleName(self.tr("Breath guide"))
        self._phase = text("", "phase", wraps=False)
        self._phase.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._announcer = Announcer(self._phase, clock, wished=announce)
        self._prompt = Prompt(theme.reading_font(25))
        self._notice = text("", "small")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = SessionBar()
        self.pause_panel = PausePanel()
        self.pause_panel.hide()
        self._lay_out()
        self.setMouseTracking(True)
        self.orb.setMouseTracking(True)
        self._bar_rest = QTimer(self)
        self._bar_rest.setSingleShot(True)
        self._bar_rest.setInterval(BAR_SHOWN_MS)
        self._bar_rest.timeout.connect(self._hide_bar)
        self._hide_bar()
        self._dress()
        theme.changed.connect(self._dress)

    def show_moment(self, moment: Moment) -> None:
        """Show where we are."""
        whole = self.timeline.planned_seconds
        left = min(whole, self.timeline.duration - moment.position)
        self.orb.show_moment(moment, left / whole)
        words = self._phase_words(moment)
        if words != self._phase.text():
            self._phase.setText(words)
            self._announcer.tell(words, moment.segment.breath)
        if self._prompt.show_moment(moment) and moment.line is not None:
            self.line_shown.emit(moment.line.text)

    def show_paused(self, *, not_helping: bool, by_itself: bool) -> None:
        """Stand still and offer what to do."""
        self._phase.hide()
        self._prompt.hide()
        self.bar.hide()
        self.pause_panel.ask(not_helping=not_helping, by_itself=by_itself)
        self.pause_panel.show()

    def show_running(self) -> None:
        """Be only the practice again."""
        self.pause_panel.hide()
        self._phase.show()
        self._prompt.setVisible(not self._small)
        self._hide_bar()

    def shrink(self, *, small: bool) -> None:
        """Leave only the guide and its word in a small window."""
        self._small = small
        self._prompt.setVisible(not small)
        keeps_room = self.bar.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(not small)
        self.bar.setSizePolicy(keeps_room)
        margin = 8 if small else 24
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(4 if small else 16)

    def say(self, words: str) -> None:
        """One quiet line at the foot."""
        self._notice.setText(words)

    def reveal_bar(self) -> None:
        """Show what can be done, for a while."""
        if self.pause_panel.isHidden() and not self._small:
            self.bar.show()
            self._bar_rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground.size() != self.size():
            self._ground = dusk(self._theme.session_palette, self.size())
        painter = QPainter(self)
        painter.drawPixmap(event.rect(), self._ground, event.rect())

    def hideEvent(self, event: QHideEvent) -> None:
        # Megabytes, which would else be kept until Python next looks for garbage.
        self._ground = QPixmap()
        super().hideEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.reveal_bar()
        super().mouseMoveEvent(event)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.orb, 1)
        column.addWidget(self._phase)
        column.addWidget(self._prompt)
        column.addWidget(self.pause_panel)
        column.addWidget(self._notice)
        column.addWidget(self.bar)
        self.shrink(small=False)

    def _phase_words(self, moment: Moment) -> str:
        words = {
            Phase.INHALE: self.tr("Breathe in"),
            Phase.HOLD_FULL: self.tr("Hold softly"),
            Phase.EXHALE: self.tr("Breathe out"),
            Phase.HOLD_EMPTY: self.tr("Rest"),
            Phase.FREE: "",
        }[moment.segment.phase]
        if moment.segment.phase is Phase.FREE and moment.position < self.timeline.practice_from:
            return self.tr("Settle in")
        if moment.segment.phase is Phase.INHALE and moment.segment.fill_from > 0:
            words = self.tr("A little more")
        if self._show_seconds and words:
            return f"{words}  {max(1, ceil(moment.remaining))}"
        return words

    def _hide_bar(self) -> None:
        focused = self.bar.focusWidget()
        if focused is not None and focused.hasFocus():
            self.setFocus()
        self.bar.hide()

    def _dress(self) -> None:
        self._ground = QPixmap()
        self.setStyleSheet(self._theme.session_sheet())
        self.orb.dress(self._theme.session_palette, reduced_motion=self._theme.reduced_motion)
        self._prompt.dress(self._theme.reading_font(25))
