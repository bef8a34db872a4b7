# SPDX-License-Identifier: MIT
"""Waiting for a reply: the pull, some breath, what to go back to, and perhaps one look later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.rating import URGE
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.domain.start import Start
from mindful.ui.controls.text import text
from mindful.ui.flows.flow import Surroundings
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard
from mindful.ui.rating.panel import RatingPanel

BREATH = Start(
    practice=PracticeId("extended_4_6"),
    minutes=2,
    situation=SituationId("waiting_for_reply"),
    asks=True,
    flow=FlowId.WAITING,
    scales=(URGE,),
)
ONE_BREATH = Start(practice=PracticeId("extended_4_6"), breaths=1, asks=False)
LATER = (10, 20, 60)
"""Minutes after which one look may be taken; nothing is asked twice."""


class Waiting(QObject):
    """Keeps the pull before, after and perhaps once more; never from whom or since when."""

    def __init__(self, page: FlowPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._record: SessionRecord | None = None
        self._back_to = ""
        self._cancel: Callable[[], None] | None = None
        self._arrived = False
        page.closed.connect(self._forget_reminder)

    def begin(self) -> None:
        """Ask how strong the pull is, as part of two minutes of breath."""
        self._page.breathe(BREATH)

    def go_on(self, record: SessionRecord | None) -> None:
        """Ask what to go back to; after the one breath nothing more is asked."""
        self._record = record
        if self._arrived:
            self._page.end()
            return
        self._page.come_back()
        self._ask_what_was()

    def _ask_what_was(self) -> None:
        card = StepCard(
            self.tr("What were you doing before?"),
            self.tr("One line to go back to, if you like. It is not kept anywhere."),
        )
        line = QLineEdit()
        line.setAccessibleName(self.tr("What I was doing"))
        line.setMaxLength(200)
        line.returnPressed.connect(lambda: self._ask_about_later(line.text()))
        card.add(line, focused=True)
        card.offer((self.tr("Go on"), lambda: self._ask_about_later(line.text())))
        self._page.turn_to(card)

    def _ask_about_later(self, back_to: str) -> None:
        self._back_to = back_to.strip()
        card = StepCard(
            self.tr("Shall this ask once more how strong the pull is?"),
            self.tr("Silently, in this window, and only once."),
        )
        card.offer(
            (self.tr("No thanks"), self._end_card),
            *(
                (self._in_minutes(span), partial(self._wait, span))
                for span in (LATER if self._record is not None else ())
            ),
        )
        self._page.turn_to(card)

    def _in_minutes(self, minutes: int) -> str:
        return self.tr("In {minutes} minutes", "", minutes).format(minutes=minutes)

    def _wait(self, minutes: int) -> None:
        at = self._around.now() + timedelta(minutes=minutes)
        self._cancel = self._around.remind(at, self._ask_again)
        card = StepCard(self._back_words(), self.tr("You can leave this window as it is."))
        card.offer(
            (self.tr("Something arrived (R)"), self._say_arrived),
            (self.tr("No more asking"), self._end_card),
        )
        card.keys[Qt.Key.Key_R] = self._say_arrived
        self._page.turn_to(card)

    def _ask_again(self) -> None:
        card = StepCard(self.tr("You asked to be asked once."))
        panel = RatingPanel([self._around.scale(URGE)])
        panel.answered.connect(lambda: self._rated(panel))
        card.add(panel)
        card.offer(
            (self.tr("Leave it"), self._end_card),
            (self.tr("Something arrived (R)"), self._say_arrived),
        )
        card.keys[Qt.Key.Key_R] = self._say_arrived
        card.take_digits(panel)
        self._page.turn_to(card)

    def _rated(self, panel: RatingPanel) -> None:
        value = panel.rating.answers.get(URGE)
        if value is not None and self._record is not None:
            self._around.rate_later(self._record, URGE, value)
            self._end_card()

    def _say_arrived(self) -> None:
        self._forget_reminder()
        self._arrived = True
        card = StepCard(self.tr("Read it now, or after one breath."))
        card.offer(
            (self.tr("Close"), self._page.end),
            (self.tr("One breath"), lambda: self._page.breathe(ONE_BREATH)),
        )
        self._page.turn_to(card)

    def _end_card(self) -> None:
        self._forget_reminder()
        card = StepCard(self._back_words())
        card.column.addWidget(text(self.tr("Whatever comes, it can be read then."), "muted"))
        card.offer(
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(card)

    def _forget_reminder(self) -> None:
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _back_words(self) -> str:
        if self._back_to:
            return self.tr("Back to: {what}").format(what=self._back_to)
        return self.tr("Back to your day, at your own pace.")
