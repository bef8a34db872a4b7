# SPDX-License-Identifier: MIT
"""Journey: how one arrived and left, in one chart, one sentence and one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter, Journal
from mindful.domain.rating import ANXIETY, Scale, ScaleId
from mindful.domain.situation import SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page, card
from mindful.ui.controls.text import text
from mindful.ui.journey.arrival_chart import ArrivalChart
from mindful.ui.journey.history import HistoryModel, history_table
from mindful.ui.journey.words import sentence, summary
from mindful.ui.theme import Theme


class Span(IntEnum):
    """How many days back; ALL is everything."""

    WEEK = 7
    SIX_WEEKS = 42
    YEAR = 365
    ALL = 0


class JourneyPage(Page):
    """Reads the journal whenever it is shown."""

    troubled = Signal(str)
    weekly_wanted = Signal()
    sheet_wanted = Signal()
    history_wanted = Signal()

    def __init__(  # what a page of everything shows
        self,
        journal: Journal,
        *,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
        theme: Theme,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(self.tr("Before and after"), " ")
        self.setAccessibleName(self.tr("Journey"))
        self._journal = journal
        self._scales = scales
        self._scale = scales[ANXIETY]
        self._theme = theme
        self._now = now
        self._span = Span.SIX_WEEKS
        self._model = HistoryModel(journal, titles, situations, scales, self)
        self._chart = ArrivalChart(theme.palette, self._axis_font())
        self._table = history_table(self._model, self.tr("History"))
        self._views = QStackedWidget()
        self._views.addWidget(self._chart)
        self._views.addWidget(self._table)
        self._axis_words = text("", "small")
        self._turn = button(self.tr("Table"), "link", pressed=self._turn_view)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        """Read and draw anew."""
        since = None
        if self._span is not Span.ALL:
            since = self._now().date() - timedelta(days=self._span - 1)
        try:
            columns = self._journal.columns(self._scale.id, Filter(since=since))
            self._model.refresh()
            self._table.fit_columns()
        except JournalError as error:
            self.troubled.emit(str(error))
            return
        self._chart.show_columns(columns)
        self.say(sentence(columns, self._scale))
        self._chart.setAccessibleName(self.tr("Chart of before and after"))
        self._chart.setAccessibleDescription(summary(columns, self._scale))

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T:
            self._turn_view()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        ranges = Choice(
            [
                (Span.WEEK, self.tr("Week")),
                (Span.SIX_WEEKS, self.tr("6 weeks")),
                (Span.YEAR, self.tr("Year")),
                (Span.ALL, self.tr("All")),
            ],
            self._span,
            name=self.tr("Range"),
        )
        ranges.chosen.connect(self._show_span)
        scales = Choice(
            [(scale.id, scale.name) for scale in self._scales.values()],
            self._scale.id,
            name=self.tr("Scale"),
        )
        scales.chosen.connect(self._show_scale)
        choices = QHBoxLayout()
        choices.addWidget(scales)
        choices.addStretch()
        choices.addWidget(ranges)
        self.column.addLayout(choices)
        self.column.addWidget(self._card(), 1)
        self.column.addWidget(
            flowing(
                button(self.tr("History"), "link", pressed=self.history_wanted.emit),
                button(self.tr("Weekly check-in"), "link", pressed=self.weekly_wanted.emit),
                button(self.tr("A sheet for a therapist"), "link", pressed=self.sheet_wanted.emit),
                gap=24,
            )
        )

    def _card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(28, 20, 28, 20)
        legend = QHBoxLayout()
        legend.setSpacing(20)
        self._before = text(self.tr("○ before"), wraps=False)
        self._after = text(self.tr("● after"), wraps=False)
        legend.addWidget(self._before)
        legend.addWidget(self._after)
        legend.addWidget(self._axis_words, 1)
        legend.addWidget(self._turn)
        column.addLayout(legend)
        column.addWidget(self._views, 1)
        return frame

    def _dress(self) -> None:
        palette = self._theme.palette
        self._chart.dress(palette)
        self._before.setStyleSheet(f"color: {palette.before}; font-weight: 600;")
        self._after.setStyleSheet(f"color: {palette.after}; font-weight: 600;")
        self._name_axis()

    def _axis_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(13))
        return font

    def _name_axis(self) -> None:
        scale = self._scale
        self._axis_words.setText(
            self.tr("{name}, {low} {low_words}, {high} {high_words}").format(
                name=scale.name,
                low=scale.lowest,
                low_words=scale.lowest_words,
                high=scale.highest,
                high_words=scale.highest_words,
            )
        )

    def _show_span(self, span: Span) -> None:
        self._span = span
        self.refresh()

    def _show_scale(self, scale: ScaleId) -> None:
        self._scale = self._scales[scale]
        self._name_axis()
        self.refresh()

    def _turn_view(self) -> None:
        showing_chart = self._views.currentWidget() is self._chart
        self._views.setCurrentWidget(self._table if showing_chart else self._chart)
        words = self.tr("Chart") if showing_chart else self.tr("Table")
        self._turn.setText(words)
        self._turn.setAccessibleName(words)
