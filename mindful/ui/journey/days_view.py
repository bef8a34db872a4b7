# SPDX-License-Identifier: MIT
"""Days practised: no rows of days, no goal, and a blank day is a day like any other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.rating import ANXIETY
from mindful.insight.days import SPAN, Days, practised
from mindful.ui.journey import words
from mindful.ui.journey.day_axis import day_words
from mindful.ui.journey.days_chart import DaysChart, sessions
from mindful.ui.journey.every_session import Read
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.range_choice import DaysShown, Range, RangeChoice
from mindful.ui.journey.source import Source
from mindful.ui.journey.table import Figures
from mindful.ui.journey.view import View
from mindful.ui.theme import Theme
from mindful.ui.translated import told


class DaysView(View):
    """Every session counts, rated or not."""

    def __init__(self, source: Source, theme: Theme, titles: Mapping[PracticeId, str]) -> None:
        super().__init__(
            theme,
            self.tr("Days practised"),
            name="mindful-days",
            chart=self.tr("Calendar of days practised"),
            table=self.tr("Table of days practised"),
        )
        self._source = source
        self._titles = titles
        self._range = RangeChoice(Range.YEAR, lambda: source.today, self)
        self._range.changed.connect(self.refresh)
        self.lay_out(self._range.segments, self._range.fields)
        self.hug()

    def read(self) -> None:
        self._source.every_session.ask(ANXIETY, self._show)

    def rest(self) -> None:
        self._source.every_session.never_mind()

    def _show(self, read: Read) -> None:
        columns = read.columns
        today = self._source.today
        every = columns.all_days
        span = today.toordinal() - every[0] + 1 if len(every) else SPAN
        days = practised(columns, today, span)
        self.card.explain(self.tr("Darker means more sessions on that day."))
        drawing = DaysChart(days, today, self._practised_on)
        home = _stretch(self._range.days, drawing, today)
        self.show_chart(drawing, self._figures(days, self._range.days), home)
        lately = len(practised(columns, today).days)
        said = self.tr("Days you practised in the last {span} days: {count}.")
        self.tell(
            said.format(span=SPAN, count=lately) if len(days.days) else words.nothing(),
        )

    def _figures(self, days: Days, shown: DaysShown) -> Figures:
        first = 0 if shown.since is None else shown.since.toordinal()
        last = date.max.toordinal() if shown.until is None else shown.until.toordinal()
        seen = [
            (day, count)
            for day, count in zip(days.days.tolist(), days.counts.tolist(), strict=True)
            if first <= day <= last
        ]
        newest = seen[::-1]
        headers = (self.tr("Day"), self.tr("Sessions"))
        return Figures(
            headers,
            len(newest),
            lambda row: (day_words(newest[row][0]), sessions(newest[row][1])),
        )

    def _practised_on(self, day: date) -> tuple[str, ...]:
        try:
            found = self._source.practised_on(day)
        except JournalError as error:
            self.troubled.emit(told(error))
            return ()
        return tuple(self._titles.get(practice, str(practice)) for practice in found)


def _stretch(shown: DaysShown, drawing: DaysChart, today: date) -> Stretch | None:
    if shown.since is None or shown.until is None:
        return None
    return Stretch(float(drawing.week_of(shown.since)), float(drawing.week_of(shown.until) + 1))
