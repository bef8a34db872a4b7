# SPDX-License-Identifier: MIT
"""What was rated after each practice, and in each situation: never sorted by what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from mindful.domain.journal import Columns
from mindful.domain.rating import Scale, ScaleId
from mindful.insight.insights import Insights
from mindful.insight.relief import Row
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.text import text
from mindful.ui.journey import words
from mindful.ui.journey.claims import Claims
from mindful.ui.journey.every_session import Read
from mindful.ui.journey.ranges_chart import Beside, RangesChart, axis_words, signed
from mindful.ui.journey.source import Source
from mindful.ui.journey.table import Figures
from mindful.ui.journey.view import View
from mindful.ui.theme import Theme
from mindful.ui.wording import in_turn, mid_sentence, named


class Comparing(NamedTuple):
    """What is set beside one another: `rows` of the insights, by `titles` in `order`.

    `of_what` heads the first column; `left_out` is said under the chart.
    """

    title: str
    name: str
    chart: str
    table: str
    of_what: str
    sentence: str
    rows: Callable[[Insights], Sequence[Row]]
    titles: Mapping[str, str]
    order: Callable[[], Sequence[str]]
    left_out: str = ""


class ReliefView(View):
    """Claims of the whole journal up to last Sunday: to choose days would be to choose a result."""

    def __init__(
        self,
        comparing: Comparing,
        source: Source,
        claims: Claims,
        theme: Theme,
        *,
        scales: Mapping[ScaleId, Scale],
        foot: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__(
            theme,
            comparing.title,
            name=comparing.name,
            chart=comparing.chart,
            table=comparing.table,
        )
        self._comparing = comparing
        self._source = source
        self._claims = claims
        self._scales = scales
        self._scale = next(iter(scales.values()))
        choice = Choice(
            [(scale.id, scale.name) for scale in scales.values()],
            self._scale.id,
            name=self.tr("Scale"),
        )
        choice.chosen.connect(self._show_scale)
        explain = button(self.tr("How this is worked out"), "link", pressed=self._explain)
        self._how = text("", "small")
        self._how.hide()
        self.lay_out(choice, foot=(*foot, explain))
        self.column.insertWidget(self.column.count() - 1, self._how)
        self.tell_beneath(in_turn(comparing.left_out, words.caveat()))

    def read(self) -> None:
        self._source.every_session.ask(self._scale.id, self._weigh)

    def rest(self) -> None:
        self._source.every_session.never_mind()
        self._claims.never_mind()

    def _weigh(self, read: Read) -> None:
        columns = read.columns
        if not len(columns):
            self._show_rows(columns, ())
            return
        self._claims.ask(
            columns,
            self._scale,
            self._source.today,
            never_ranked=self._source.never_ranked(columns),
            then=lambda found: self._show_rows(columns, self._comparing.rows(found)),
        )

    def _show_rows(self, columns: Columns, rows: Sequence[Row]) -> None:
        beside = self._in_order(rows)
        counted = self.tr("{points}, each with its 95 % range")
        self.card.explain(counted.format(points=axis_words(self._scale)))
        self.show_chart(RangesChart(beside, self._scale), self._figures(beside))
        self.tell(self._sentence(columns, rows))

    def _sentence(self, columns: Columns, rows: Sequence[Row]) -> str:
        if not len(columns):
            return words.nothing()
        if len(columns) == 1:
            return words.one_session()
        if not any(row.shown for row in rows):
            return self.tr("What you rated is kept; it is too few to say anything yet.")
        scale = self._scale
        lower = self.tr("lower") if scale.better < 0 else self.tr("higher")
        return self._comparing.sentence.format(lower=lower, scale=mid_sentence(scale.name))

    def _in_order(self, rows: Sequence[Row]) -> list[Beside]:
        """As the library has them; what it no more has stands last, by name."""
        places = {name: place for place, name in enumerate(self._comparing.order())}
        beside = [Beside(self._comparing.titles.get(row.name, row.name), row) for row in rows]
        return sorted(beside, key=lambda one: (places.get(one.row.name, len(places)), one.title))

    def _figures(self, beside: Sequence[Beside]) -> Figures:
        def row(number: int) -> tuple[str, ...]:
            title, found = beside[number]
            remark = self.tr("perhaps unlike your others: pattern, not proof")
            said = remark if found.different else ""
            if found.why_hidden is not None:
                said = named(words.too_few(), words.why_hidden(found.why_hidden))
            numbers = (signed(found.adjusted), signed(found.low), signed(found.high))
            return (title, str(found.n), *numbers, said)

        headers = (
            self._comparing.of_what,
            self.tr("Times"),
            axis_words(self._scale),
            self.tr("From"),
            self.tr("To"),
            self.tr("Remark"),
        )
        return Figures(headers, len(beside), row)

    def _show_scale(self, scale: ScaleId) -> None:
        self._scale = self._scales[scale]
        self.refresh()

    def _explain(self) -> None:
        self._how.setText(
            self.tr(
                "Counted are sessions rated before and after that began above two of ten points of"
                " strain, up to last Sunday; it is worked out once a week, so looking often changes"
                " nothing. People begin when they feel worst, and much of that passes by itself,"
                " so each is set to begin where you usually begin. Where there are few sessions,"
                " the point leans towards what is common to all. The line is a 95 % range. Ranges"
                " and points say how you rated, not what did it."
            )
        )
        self._how.setVisible(self._how.isHidden())
