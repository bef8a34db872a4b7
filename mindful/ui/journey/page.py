# SPDX-License-Identifier: MIT
"""Journey: one chart at first, and one step further a view for each other question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from mindful.domain.glance import Glance, PracticeId
from mindful.domain.journal import Journal
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.situation import SituationId
from mindful.ui.controls.button import button
from mindful.ui.journey.arrival_view import ArrivalView
from mindful.ui.journey.claims import Claims
from mindful.ui.journey.comparisons import of_practices, of_situations
from mindful.ui.journey.days_view import DaysView
from mindful.ui.journey.history_view import HistoryView
from mindful.ui.journey.kept_page import KeptPage
from mindful.ui.journey.relief_view import ReliefView
from mindful.ui.journey.source import Source
from mindful.ui.journey.view import View
from mindful.ui.journey.waiting_view import WaitingView
from mindful.ui.journey.weeks_view import WeeksView
from mindful.ui.theme import Theme


class Step(StrEnum):
    """What can be looked at."""

    ARRIVAL = "arrival"
    PRACTICES = "practices"
    SITUATIONS = "situations"
    DAYS = "days"
    WAITING = "waiting"
    WEEKS = "weeks"
    HISTORY = "history"


class JourneyPage(QStackedWidget):
    """Reads the journal whenever it is shown; each view is made when it is first wanted.

    `picture_wanted` carries a Picture: called with a path it writes a file, SVG or PNG by its
    ending, and raises OSError; its `name` is a name for the file.
    """

    troubled = Signal(str)
    weekly_wanted = Signal()
    sheet_wanted = Signal()
    comparison_wanted = Signal()
    picture_wanted = Signal(object)

    def __init__(  # noqa: PLR0913 - what a page of everything shows
        self,
        journal: Journal,
        *,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
        glances: Mapping[PracticeId, Glance],
        theme: Theme,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Journey"))
        self._journal = journal
        self._titles = titles
        self._situations = situations
        self._scales = scales
        self._theme = theme
        self._now = now
        self._source = Source(journal, glances, now)
        self._source.every_session.troubled.connect(self.troubled)
        self._claims = Claims(self)
        self._made: dict[Step, View | KeptPage] = {}
        turn = QShortcut(QKeySequence(Qt.Key.Key_T), self)
        turn.activated.connect(self._turn)
        self.open_step(Step.ARRIVAL)

    def refresh(self) -> None:
        """Show what is kept by now."""
        self._shown.refresh()

    def open_step(self, step: Step) -> None:
        """Show a view."""
        if step not in self._made:
            self._made[step] = self._make(step)
            self.addWidget(self._made[step])
        self.setCurrentWidget(self._made[step])
        if self.isVisible():
            self._shown.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        away = self._shown is not self._made[Step.ARRIVAL]
        if away and event.key() == Qt.Key.Key_Escape:
            self.open_step(Step.ARRIVAL)
        else:
            super().keyPressEvent(event)

    @property
    def _shown(self) -> View | KeptPage:
        return next(view for view in self._made.values() if view is self.currentWidget())

    def _turn(self) -> None:
        if isinstance(self._shown, View):
            self._shown.card.turn()

    def _make(self, step: Step) -> View | KeptPage:
        view = self._makers()[step]()
        view.troubled.connect(self.troubled)
        view.left.connect(partial(self.open_step, Step.ARRIVAL))
        if isinstance(view, View):
            view.picture_wanted.connect(self.picture_wanted)
        else:
            view.changed.connect(self._source.every_session.forget)
        return view

    def _makers(self) -> Mapping[Step, Callable[[], View | KeptPage]]:
        source, claims, theme = self._source, self._claims, self._theme
        practices = of_practices(source, self._titles)
        situations = of_situations(self._situations)
        return {
            Step.ARRIVAL: self._arrival,
            Step.PRACTICES: lambda: ReliefView(
                practices, source, claims, theme, scales=self._scales, foot=(self._fairly_link(),)
            ),
            Step.SITUATIONS: lambda: ReliefView(
                situations, source, claims, theme, scales=self._scales
            ),
            Step.DAYS: lambda: DaysView(source, theme, self._titles),
            Step.WAITING: lambda: WaitingView(source, theme, self._titles, self._scales),
            Step.WEEKS: lambda: WeeksView(source, theme, (self._weekly_link(),)),
            Step.HISTORY: self._history,
        }

    def _arrival(self) -> ArrivalView:
        sheet = button(self.tr("A sheet for a therapist"), "link", pressed=self.sheet_wanted.emit)
        view = ArrivalView(
            self._source,
            self._claims,
            self._theme,
            titles=self._titles,
            scales=self._scales,
            foot=(self._weekly_link(), sheet),
        )
        view.offer(*self._links())
        return view

    def _history(self) -> KeptPage:
        return KeptPage(
            HistoryView(self._journal, self._titles, self._situations, self._scales, self._now)
        )

    def _links(self) -> tuple[QPushButton, ...]:
        steps = (
            (Step.PRACTICES, self.tr("After each practice")),
            (Step.SITUATIONS, self.tr("In each situation")),
            (Step.DAYS, self.tr("Days practised")),
            (Step.WAITING, self.tr("Waiting")),
            (Step.WEEKS, self.tr("Weeks")),
            (Step.HISTORY, self.tr("History")),
        )
        return tuple(
            button(words, "link", pressed=partial(self.open_step, step)) for step, words in steps
        )

    def _fairly_link(self) -> QPushButton:
        words = self.tr("Compare two practices fairly")
        return button(words, "link", pressed=self.comparison_wanted.emit)

    def _weekly_link(self) -> QPushButton:
        return button(self.tr("Weekly check-in"), "link", pressed=self.weekly_wanted.emit)
