# SPDX-License-Identifier: MIT
"""The window of one sitting: check-in, practice, check-out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mindful.domain.comparison import has_room
from mindful.domain.edits import less_slow, one_more_minute
from mindful.domain.rating import Felt, Rating
from mindful.domain.record import SessionRecord
from mindful.domain.trace import Trace
from mindful.session.clocks import Clock
from mindful.session.stage import Stage
from mindful.ui.comparing.words import outside
from mindful.ui.controls.typed import key_of
from mindful.ui.session.asking import check_in_for, check_out_for
from mindful.ui.session.check_in import CheckIn
from mindful.ui.session.check_out import CheckOut
from mindful.ui.session.keys import Wish, wish_of
from mindful.ui.session.practice_view import PracticeView
from mindful.ui.session.session_trace import SessionTrace
from mindful.ui.session.sitting import Sitting
from mindful.ui.session.smallness import Smallness
from mindful.ui.session.ticker import SessionTicker
from mindful.ui.theme import Theme

ROOMY = (1120, 740)


class SessionWindow(QWidget):
    """Shows a sitting; its signals tell what the person wants beyond it."""

    closed = Signal()
    hidden_at_once = Signal()
    support_wanted = Signal()
    mute_wanted = Signal()
    voice_wanted = Signal()
    volume_step_wanted = Signal(int)
    eyes_open_wanted = Signal(object)
    grounding_wanted = Signal()
    saving_changed = Signal()
    stage_changed = Signal(object)
    leave_out_wanted = Signal(str)

    def __init__(self, sitting: Sitting, theme: Theme, trace: Trace, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(sitting.title or sitting.shown_title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(*ROOMY)
        self._sitting = sitting
        self._session = session = sitting.session
        self._trace = trace
        self._more_offered = True
        self._not_helping = False
        self._saving_failed = False
        self._said_before: SessionRecord | None = None
        self._asking: CheckIn | CheckOut | None = None
        self._smallness = Smallness(self)
        self._ticker = SessionTicker(session)
        self._told = SessionTrace(session, trace, clock)
        self._view = PracticeView(
            session.timeline,
            theme,
            show_seconds=sitting.show_seconds,
            announce=sitting.announce_phases,
            clock=clock,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        session.on_stage = self._stage_changed

    @property
    def stage(self) -> Stage:
        """Where the sitting is."""
        return self._session.stage

    def open(self) -> None:
        """Show the check-in, or begin at once where nothing is asked."""
        if self._sitting.ask_before or self._sitting.much:
            self._ask(self._check_in())
        else:
            self._session.rate_before(self._sitting.given)
        self.show()
        self._trace("session_opened", practice=str(self._sitting.practice.id))
        if not self._smallness.is_small:
            self.raise_()
            self.activateWindow()

    def leave(self) -> None:
        """End whatever stage this is in and be gone."""
        if self.stage in (Stage.PRACTISING, Stage.PAUSED):
            self._session.stop()
        if self.stage is not Stage.CLOSED:
            self._session.close()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self.stage is Stage.PRACTISING:
            self._session.pause()
        elif self.stage is Stage.PAUSED:
            self._session.resume()

    def pause(self, *, by_itself: bool = False) -> None:
        """Pause if there is something to pause."""
        if self.stage is Stage.PRACTISING:
            self._session.pause(by_itself=by_itself)

    def end_here(self) -> None:
        """Stop practising, without reproach."""
        if self.stage in (Stage.PRACTISING, Stage.PAUSED):
            self._session.stop()

    def hide_at_once(self) -> None:
        """Be gone and silent; coming back shows a paused practice."""
        if self.stage is Stage.PRACTISING:
            self._session.pause(at_once=True)
        self.hidden_at_once.emit()

    def show_muted(self, *, muted: bool) -> None:
        """Tell whether the sound is off."""
        self._view.bar.show_muted(muted=muted)

    def show_voice(self, *, there: bool, on: bool) -> None:
        """Tell whether the lines can be said, and whether they are."""
        self._view.bar.show_voice(there=there, on=on)

    def say(self, words: str) -> None:
        """One quiet line at the foot of the practice."""
        self._view.say(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._asking is not None and self._asking.take_key(event):
            return
        wish = wish_of(key_of(event), self.stage)
        if wish is not None:
            self._grant(wish)
        elif event.key() == Qt.Key.Key_Tab:
            self._view.reveal_bar()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticker.slow_down(hidden=True)
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._ticker.slow_down(hidden=False)
        super().showEvent(event)

    def _connect(self) -> None:
        view = self._view
        self._ticker.moment_changed.connect(view.show_moment)
        view.orb.painted.connect(self._told.painted)
        view.line_shown.connect(self._told.line_shown)
        view.bar.pause_pressed.connect(self.toggle_pause)
        view.bar.end_pressed.connect(self.end_here)
        view.bar.mute_pressed.connect(self.mute_wanted)
        view.bar.voice_pressed.connect(self.voice_wanted)
        view.bar.full_screen_pressed.connect(self._toggle_full_screen)
        view.bar.not_helping_pressed.connect(self._say_not_helping)
        view.bar.skip_pressed.connect(self._session.skip_part)
        view.bar.too_slow_pressed.connect(self._go_less_slow)
        view.bar.offer(
            skipping=self._sitting.practice.is_guided, quickening=self._sitting.practice.glides
        )
        view.pause_panel.resume_pressed.connect(self.toggle_pause)
        view.pause_panel.end_pressed.connect(self.end_here)
        view.pause_panel.grounding_pressed.connect(self.grounding_wanted)

    def _grant(self, wish: Wish) -> None:
        {
            Wish.PAUSE_OR_GO_ON: self.toggle_pause,
            Wish.STEP_BACK: self._step_back,
            Wish.MUTE: self.mute_wanted.emit,
            Wish.VOICE: self.voice_wanted.emit,
            Wish.LOUDER: lambda: self.volume_step_wanted.emit(1),
            Wish.SOFTER: lambda: self.volume_step_wanted.emit(-1),
            Wish.FULL_SCREEN: self._toggle_full_screen,
            Wish.NOT_HELPING: self._say_not_helping,
            Wish.SKIP: self._session.skip_part,
            Wish.TOO_SLOW: self._go_less_slow,
            Wish.HIDE: self.hide_at_once,
            Wish.SUPPORT: self.support_wanted.emit,
        }[wish]()

    def _stage_changed(self, stage: Stage) -> None:
        self._told.stage_changed(stage)
        self.stage_changed.emit(stage)
        if stage is Stage.PRACTISING:
            self._show_practice()
        else:
            self._ticker.rest()
        if stage is Stage.PAUSED:
            self._view.show_paused(
                not_helping=self._not_helping, by_itself=self._session.paused_by_itself
            )
            self._not_helping = False
        elif stage is Stage.CHECK_OUT:
            self._ask(self._check_out())
        elif stage is Stage.CLOSED:
            self._finish()
        self._tell_saving()

    def _show_practice(self) -> None:
        self._pages.setCurrentWidget(self._view)
        self._asking = None
        self._view.shrink(small=self._sitting.small)
        self._view.show_running()
        if self._sitting.small:
            self._smallness.shrink()
        self._view.setFocus()
        self._ticker.run()

    def _ask(self, asking: CheckIn | CheckOut) -> None:
        self._smallness.grow()
        before = self._asking
        self._asking = asking
        self._pages.addWidget(asking)
        self._pages.setCurrentWidget(asking)
        asking.setFocus()
        if before is not None:
            before.deleteLater()

    def _check_in(self) -> CheckIn:
        asked = check_in_for(self._sitting)
        asked.begun.connect(self._begun)
        asked.support_wanted.connect(self.support_wanted)
        return asked

    def _check_out(self) -> CheckOut:
        self._said_before = self._session.record
        asked = check_out_for(self._sitting, more_offered=self._more_offered)
        asked.answered.connect(self._answered)
        asked.closed.connect(self.leave)
        asked.more_wanted.connect(self._one_more_minute)
        asked.grounding_wanted.connect(self.grounding_wanted)
        asked.support_wanted.connect(self.support_wanted)
        asked.leave_out_wanted.connect(
            lambda: self.leave_out_wanted.emit(str(self._sitting.practice.id))
        )
        if not self._sitting.ask_after:
            self._tell_end()
        return asked

    def _begun(self, rating: Rating, eyes_open: bool) -> None:  # a signal's value
        if eyes_open:
            self.eyes_open_wanted.emit(rating)
        else:
            self._session.rate_before(rating if self._sitting.ask_before else self._sitting.given)
            if self._sitting.concealed and not has_room(rating):
                self.say(outside())

    def _answered(self, rating: Rating, felt: Felt | None, note: str, suited: bool | None) -> None:
        said = self._said_before
        if self.stage is Stage.CHECK_OUT and said is not None:
            answers = {**said.after.answers, **rating.answers}
            self._session.answer(Rating(answers), felt or said.felt, note or said.note, suited)
            self._tell_saving()

    def _one_more_minute(self) -> None:
        self._more_offered = False
        longer, position = one_more_minute(self._session.timeline, self._session.position)
        self._view.timeline = longer
        self._session.go_on(longer, position)

    def _go_less_slow(self) -> None:
        if self._sitting.practice.glides and self.stage is Stage.PRACTISING:
            self._session.go_on_in(less_slow(self._session.timeline, self._session.position))
            self._view.timeline = self._session.timeline

    def _step_back(self) -> None:
        if self.stage is Stage.PRACTISING:
            self._session.pause()
        elif self.stage is Stage.PAUSED:
            self._session.stop()
        else:
            self.leave()

    def _say_not_helping(self) -> None:
        if self.stage is Stage.PRACTISING:
            self._not_helping = True
            self.pause()
        elif self.stage is Stage.PAUSED:
            self._view.show_paused(not_helping=True, by_itself=False)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _tell_end(self) -> None:
        record = self._session.record
        if record is not None:
            self._trace("ended", outcome=str(record.outcome))

    def _tell_saving(self) -> None:
        failing = self._session.unsaved is not None
        if failing is not self._saving_failed:
            self._saving_failed = failing
            self.saving_changed.emit()

    def _finish(self) -> None:
        if self._sitting.ask_after:
            self._tell_end()
        self.hide()
        self.closed.emit()
