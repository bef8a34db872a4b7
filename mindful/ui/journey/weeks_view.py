# SPDX-License-Identifier: MIT
"""The weekly check-ins over time; the questions are our own and nobody has tested them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from mindful.domain.check_in import WeeklyCheckIn
from mindful.ui.journey import words
from mindful.ui.journey.day_axis import DAY, day_words, midnight
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.range_choice import DaysShown, Range, RangeChoice
from mindful.ui.journey.source import Source
from mindful.ui.journey.table import Figures
from mindful.ui.journey.view import View
from mindful.ui.journey.weeks_chart import WeeksChart
from mindful.ui.theme import Theme

BESIDE = 4 * DAY


class WeeksView(View):
    """Lines without a line to be above or below."""

    def __init__(self, source: Source, theme: Theme, foot: tuple[QWidget, ...]) -> None:
        super().__init__(
            theme,
            self.tr("Weeks"),
            name="mindful-weeks",
            chart=self.tr("Chart of weekly check-ins"),
            table=self.tr("Table of weekly check-ins"),
        )
        self._source = source
        self._range = RangeChoice(Range.YEAR, lambda: source.today, self)
        self._range.changed.connect(self.refresh)
        self.lay_out(self._range.segments, self._range.fields, foot=foot)
        self.tell_beneath(
            self.tr(
                "Worry: worries and checking. Resources: someone to turn to, saying or choosing to"
                " wait, feeling worth caring for. The questions are our own and nobody has tested"
                " them, so there are no types and no cut-offs."
            )
        )

    def read(self) -> None:
        every = self._source.check_ins()
        days = self._range.days
        first = days.since or date.min
        last = days.until or date.max
        inside = [one for one in every if first <= one.day <= last]
        self.card.explain(self.tr("Your own answers; a gap is a week without one."))
        self.show_chart(WeeksChart(every), self._figures(inside), _stretch(inside, days))
        self.tell(self._sentence(len(every), len(inside)))

    def _sentence(self, every: int, inside: int) -> str:
        if every == 0:
            return words.nothing()
        if every == 1:
            return self.tr("One check-in. It says how that week was, no more.")
        if inside == 0:
            return self.tr("No answers in these days. All shows everything that is kept.")
        if inside == 1:
            return self.tr("One check-in in these days, in your own answers.")
        said = self.tr(
            "You answered {count} weekly check-ins. The lines show your answers; too few and too"
            " rough to say why they go as they do.",
            "",
            inside,
        )
        return said.format(count=inside)

    def _figures(self, check_ins: Sequence[WeeklyCheckIn]) -> Figures:
        newest = list(reversed(check_ins))

        def row(number: int) -> tuple[str, ...]:
            one = newest[number]
            values = (one.worry, one.resources, one.settled)
            return (day_words(one.day.toordinal()), *(_number(value) for value in values))

        headers = (
            self.tr("Day"),
            self.tr("Worry, 0 to 4"),
            self.tr("Resources, 0 to 4"),
            self.tr("Settled, 0 to 10"),
        )
        return Figures(headers, len(newest), row)


def _stretch(inside: Sequence[WeeklyCheckIn], days: DaysShown) -> Stretch | None:
    """From the first to the last of those, or all the days where there is none."""
    if inside:
        ends = (inside[0].day.toordinal(), inside[-1].day.toordinal() + 1)
        return Stretch(midnight(ends[0]) - BESIDE, midnight(ends[1]) + BESIDE)
    if days.since is None or days.until is None:
        return None
    return Stretch(midnight(days.since.toordinal()), midnight(days.until.toordinal() + 1))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"
