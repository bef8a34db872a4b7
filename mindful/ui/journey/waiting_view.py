# SPDX-License-Identifier: MIT
"""How the pull went in each waiting: joined points by order, no clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mindful.domain.glance import PracticeId
from mindful.domain.rating import URGE, Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.ui.journey import words
from mindful.ui.journey.day_axis import day_words
from mindful.ui.journey.drawing import Key
from mindful.ui.journey.field import Stretch
from mindful.ui.journey.range_choice import Range, RangeChoice
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.source import Source
from mindful.ui.journey.table import Figures
from mindful.ui.journey.view import View
from mindful.ui.journey.waiting_chart import Pull, WaitingChart
from mindful.ui.theme import Theme
from mindful.ui.wording import listed

AT_FIRST = 10
"""Waitings that are shown side by side before one moves."""


class WaitingView(View):
    """Neither whom one waited for, nor how long."""

    def __init__(
        self,
        source: Source,
        theme: Theme,
        titles: Mapping[PracticeId, str],
        scales: Mapping[ScaleId, Scale],
    ) -> None:
        super().__init__(
            theme,
            self.tr("Waiting for a reply"),
            name="mindful-waiting",
            chart=self.tr("Chart of the pull while waiting"),
            table=self.tr("Table of the pull while waiting"),
        )
        self._source = source
        self._titles = titles
        self._scale = scales[URGE]
        self._range = RangeChoice(Range.ALL, lambda: source.today, self)
        self._range.changed.connect(self.refresh)
        self.lay_out(self._range.segments, self._range.fields)

    def read(self) -> None:
        records = self._source.waitings(self._range.days)
        self.card.explain(
            words.ends(self._scale),
            (
                Key(Shape.RING, "before", self.tr("before")),
                Key(Shape.DISC, "after", self.tr("after")),
                Key(Shape.SQUARE, "after", self.tr("later")),
            ),
        )
        count = len(records)
        home = Stretch(float(max(0, count - AT_FIRST)), float(max(count, 1)))
        drawing = WaitingChart(records, self._scale, self._titles)
        self.show_chart(drawing, self._figures(records), home)
        self.tell(self._sentence(count))

    def _sentence(self, count: int) -> str:
        if count == 0:
            return words.nothing()
        if count == 1:
            return self.tr("One waiting. It says how that one was, no more.")
        said = self.tr(
            "You rated the pull in {count} waitings. The points stand in their order and may rise"
            " or fall; what comes next they cannot say.",
            "",
            count,
        )
        return said.format(count=count)

    def _figures(self, records: Sequence[SessionRecord]) -> Figures:
        newest = list(reversed(records))

        def row(number: int) -> tuple[str, ...]:
            record = newest[number]
            before, after, *later = ("" if v is None else str(v) for _, v in Pull.of(record))
            practice = self._titles.get(record.practice, str(record.practice))
            return (day_words(record.day.toordinal()), practice, before, after, listed(later))

        headers = (
            self.tr("Day"),
            self.tr("Practice"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Later"),
        )
        return Figures(headers, len(newest), row)
