# SPDX-License-Identifier: MIT
"""After an argument: twenty minutes apart with a time of return, rest, and one reminder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTime
from PySide6.QtWidgets import QLineEdit

from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.domain.start import Start
from mindful.ui.controls.button import button
from mindful.ui.controls.safety_line import SafetyLine
from mindful.ui.flows.flow import Surroundings
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard

GROUNDING = Start(
    practice=PracticeId("grounding_54321"),
    minutes=3,
    situation=SituationId("after_argument"),
    flow=FlowId.AFTER_ARGUMENT,
)
APART = 20
"""Minutes. Source: counselling practice for couples, a rule of thumb and not a trial."""
LONGEST_SENTENCE = 300


class AfterArgument(QObject):
    """A break is agreed and ends at a time; it is not a way to punish with silence."""

    def __init__(self, page: FlowPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._back_at = around.now()
        self._cancel: Callable[[], None] | None = None
        page.closed.connect(self._forget_reminder)

    def begin(self) -> None:
        """Safety first, then a sentence with the time of return."""
        self._name_time(
            self.tr("After an argument"),
            self.tr(
                "Bodies need about twenty minutes to come down. You can say that you take them,"
                " and when you are back."
            ),
        )

    def go_on(self, record: SessionRecord | None) -> None:
        """Rest until the time named."""
        self._page.come_back()
        self._rest()

    def _name_time(self, title: str, about: str) -> None:
        self._forget_reminder()
        self._back_at = self._around.now() + timedelta(minutes=APART)
        card = StepCard(title, about)
        safety = SafetyLine(
            self.tr(
                "If you are afraid of this person, this is not the right tool:"
                " get somewhere safe first."
            )
        )
        safety.support_wanted.connect(self._page.support_wanted)
        card.column.addWidget(safety)
        sentence = QLineEdit(
            self.tr("I need a break to calm my head. I will be back at {time}.").format(
                time=_clock(self._back_at)
            )
        )
        sentence.setAccessibleName(self.tr("What you could say"))
        sentence.setMaxLength(LONGEST_SENTENCE)
        card.add(sentence)
        copied = button(
            self.tr("Copy the sentence"), "link", pressed=lambda: self._copy(sentence.text())
        )
        card.column.addWidget(copied)
        card.offer(
            (self.tr("Ground yourself, three minutes"), self._ground),
            (self.tr("Rest right away"), self._rest),
        )
        self._page.turn_to(card)

    def _copy(self, sentence: str) -> None:
        self._around.copy(sentence)

    def _ground(self) -> None:
        self._remind()
        self._page.breathe(GROUNDING)

    def _rest(self) -> None:
        self._remind()
        if self._around.now() >= self._back_at:
            self._return()
            return
        card = StepCard(
            self.tr("Rest until {time}").format(time=_clock(self._back_at)),
            self.tr(
                "Walk, drink something, look out of the window, fold a towel. If the argument"
                " replays, you can let it play without writing the answer."
            ),
            self.tr("At that time this window says so once, without a sound."),
        )
        card.offer(
            (self.tr("Breathe a little"), self._ground),
            (self.tr("I am ready sooner"), self._return),
        )
        self._page.turn_to(card)

    def _return(self) -> None:
        self._forget_reminder()
        card = StepCard(
            self.tr("Is it still loud in you?"),
            self.tr("Then take twenty minutes more, and let them know."),
            self.tr("If you go back: begin softly, and with one thing."),
        )
        card.offer(
            (self.tr("Go back now"), partial(self._end, self.tr("Softly, and one thing."))),
            (self.tr("Twenty minutes more"), self._once_more),
            (
                self.tr("Not today"),
                partial(self._end, self.tr("Name another time for the talk, so that it has one.")),
            ),
        )
        self._page.turn_to(card)

    def _once_more(self) -> None:
        self._name_time(
            self.tr("Twenty minutes more"), self.tr("That is allowed. Let them know the new time.")
        )

    def _end(self, words: str) -> None:
        card = StepCard(words)
        card.offer(
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(card)

    def _remind(self) -> None:
        if self._cancel is None:
            self._cancel = self._around.remind(self._back_at, self._time_has_come)

    def _time_has_come(self) -> None:
        self._cancel = None
        self._return()
        self._around.alert(
            self.tr("It is {time}, the time you named.").format(time=_clock(self._back_at))
        )

    def _forget_reminder(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None


def _clock(moment: datetime) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
