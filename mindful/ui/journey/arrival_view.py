# SPDX-License-Identifier: MIT
"""How one arrived and left: the first thing the journey shows."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtWidgets import QWidget

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Columns
from mindful.domain.rating import Scale, ScaleId
from mindful.insight.insights import Insights
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.journey import words
from mindful.ui.journey.arrival_chart import ArrivalChart
from mindful.ui.journey.claims import Claims
from mindful.ui.journey.day_axis import DAY, day_words, midnight
from mindful.ui.journey.drawing import Key
from mindful.ui.journey.every_session import Read
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.guide import window_for
from mindful.ui.journey.range_choice import DaysShown, Range, RangeChoice
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.source import Source
from mindful.ui.journey.table import Figures
from mindful.ui.journey.view import View
from mindful.ui.theme import Theme
from mindful.ui.wording import beside, figure, in_turn

LEAST_DAYS = 3
STEPS_APART = 26
AIR = 0.03
"""Share of what is shown, left free beside the first and the last point."""


class ArrivalView(View):
    """Points are as of now; a direction is told as of last Sunday."""

    def __init__(
        self,
        source: Source,
        claims: Claims,
        theme: Theme,
        *,
        titles: Mapping[PracticeId, str],
        scales: Mapping[ScaleId, Scale],
        foot: tuple[QWidget, ...],
    ) -> None:
        super().__init__(
            theme,
            self.tr("How you arrived and left"),
            name="mindful-before-and-after",
            chart=self.tr("Chart of before and after"),
            table=self.tr("Table of before and after"),
        )
        self._source = source
        self._claims = claims
        self._titles = titles
        self._scales = scales
        self._scale = next(iter(scales.values()))
        self._range = RangeChoice(Range.SIX_WEEKS, lambda: source.today, self)
        self._range.changed.connect(self.refresh)
        choice = Choice(
            [(scale.id, scale.name) for scale in scales.values()],
            self._scale.id,
            name=self.tr("Scale"),
        )
        choice.chosen.connect(self._show_scale)
        self.lay_out(choice, self._range.segments, self._range.fields, foot=foot, back=False)

    def offer(self, *steps: QWidget) -> None:
        """Lead on from here, in a row of its own."""
        self.column.insertWidget(self.column.count() - 1, flowing(*steps, gap=STEPS_APART))

    def show_range(self, wanted: Range) -> None:
        """Show those days."""
        self._range.choose(wanted)

    def read(self) -> None:
        self._source.every_session.ask(self._scale.id, self._show, self._range.days.since)

    def rest(self) -> None:
        self._source.every_session.never_mind()
        self._claims.never_mind()

    def _show(self, read: Read) -> None:
        columns = read.columns
        first, last = _places(columns, self._range.days)
        window = window_for(last - first)
        self.card.explain(
            beside(words.ends(self._scale), words.guide(window)),
            (
                Key(Shape.RING, "before", self.tr("before")),
                Key(Shape.DISC, "after", self.tr("after")),
            ),
        )
        drawing = ArrivalChart(columns, self._scale, self._titles, window)
        home = _stretch(columns, first, last, self._range.days)
        self.show_chart(drawing, self._figures(columns, first, last), home)
        said, summary = self._say_facts(columns, first, last)
        self._claims.never_mind()
        if read.whole and len(columns) > 1:
            self._ask_where_it_goes(columns, said, summary)

    def _say_facts(self, columns: Columns, first: int, last: int) -> tuple[str, str]:
        if len(columns) == 0:
            self.tell(words.nothing())
            return words.nothing(), ""
        if len(columns) == 1:
            said = words.one_session()
        else:
            days = columns.days[first:last] or columns.days[:1]
            said = words.rated(last - first, days[0], days[-1])
        summary = words.middles(
            self._scale,
            np.frombuffer(columns.before, dtype=np.float64)[first:last],
            np.frombuffer(columns.after, dtype=np.float64)[first:last],
        )
        self.tell(said, summary)
        return said, summary

    def _ask_where_it_goes(self, columns: Columns, said: str, summary: str) -> None:
        def add_claim(found: Insights) -> None:
            self.tell(in_turn(said, words.direction(found.trend, self._scale)), summary)

        self._claims.ask(
            columns,
            self._scale,
            self._source.today,
            never_ranked=self._source.never_ranked(columns),
            then=add_claim,
        )

    def _figures(self, columns: Columns, first: int, last: int) -> Figures:
        def row(number: int) -> tuple[str, ...]:
            place = last - 1 - number
            practice = columns.practices[columns.practice_codes[place]]
            return (
                day_words(columns.days[place]),
                self._titles.get(practice, str(practice)),
                _number(columns.before[place]),
                _number(columns.after[place]),
            )

        headers = (self.tr("Day"), self.tr("Practice"), self.tr("Before"), self.tr("After"))
        return Figures(headers, last - first, row)

    def _show_scale(self, scale: ScaleId) -> None:
        self._scale = self._scales[scale]
        self.refresh()


def _places(columns: Columns, days: DaysShown) -> tuple[int, int]:
    """From which session to before which; days and moments differ by a journey at most."""
    own = np.frombuffer(columns.days, dtype=np.int64)
    first = 0 if days.since is None else np.searchsorted(own, days.since.toordinal())
    last = len(own) if days.until is None else np.searchsorted(own, days.until.toordinal(), "right")
    return int(first), int(max(first, last))


def _stretch(columns: Columns, first: int, last: int, days: DaysShown) -> Stretch | None:
    """From the first of the sessions to the last, or all the days where there is none."""
    if first < last:
        low, high = columns.moments[first], columns.moments[last - 1]
        lacking = max(0.0, LEAST_DAYS * DAY - (high - low)) / 2
        air = (high - low) * AIR
        return Stretch(low - lacking - air, high + lacking + air)
    if days.since is None or days.until is None:
        return None
    return Stretch(midnight(days.since.toordinal()), midnight(days.until.toordinal() + 1))


def _number(answer: float) -> str:
    return "" if np.isnan(answer) else figure(answer)
