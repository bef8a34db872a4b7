# SPDX-License-Identifier: MIT
"""Before as a ring, after as a disc, over time, with dashed rolling medians as a guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Columns
from mindful.domain.rating import Scale
from mindful.insight.medians import Floats, Ints
from mindful.ui.journey.arrival_items import Answers, ArrivalItems
from mindful.ui.journey.axes import Marks
from mindful.ui.journey.day_axis import DAY, DayAxis, day_words
from mindful.ui.journey.drawing import Ground, Told
from mindful.ui.journey.field import Field, Limits, Stretch
from mindful.ui.journey.guide import Guide, eased, rolling
from mindful.ui.journey.look import Look
from mindful.ui.journey.plot import Plot
from mindful.ui.journey.points import grid
from mindful.ui.translated import tr
from mindful.ui.wording import figure

AIR = 0.4
"""Points above and beneath the scale, so that none is cut."""
BESIDE = 0.04
"""Share of all there is, left free at either end."""
LEAST = DAY
NEAR_PX = 24.0
LEAST_PX = 260
FEWEST_EASED = 5


class ArrivalChart:
    """One scale of many sessions; gaps stay gaps. The guides' medians are over `window` of them."""

    def __init__(
        self, columns: Columns, scale: Scale, titles: Mapping[PracticeId, str], window: int
    ) -> None:
        self._window = window
        self._columns = columns
        self._scale = scale
        self._titles = titles
        self._moments = np.frombuffer(columns.moments, dtype=np.float64)
        self._before = np.frombuffer(columns.before, dtype=np.float64)
        self._after = np.frombuffer(columns.after, dtype=np.float64)
        self._guides = self._guide(self._before), self._guide(self._after)

    @property
    def limits(self) -> Limits | None:
        if not len(self._moments):
            return None
        first, last = float(self._moments[0]), float(self._moments[-1])
        air = max(LEAST, (last - first) * BESIDE)
        return Limits(first - air, last + air, LEAST)

    def __len__(self) -> int:
        return len(self._moments)

    def height(self, look: Look, width: float, home: Stretch) -> float:
        return look.px(LEAST_PX)

    def across(self, ground: Ground) -> tuple[float, float]:
        box = self._plot(ground).box
        return box.left(), box.width()

    def axes(self) -> tuple[Marks, ...]:
        return Marks("left"), DayAxis()

    def box(self, ground: Ground) -> QRectF:
        return self._plot(ground).box

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        lowest, highest = self._scale.lowest, self._scale.highest
        numbers = range(lowest, highest + 1, 2)
        field.wipe(look, lowest - AIR, highest + AIR)
        field.axis("left").show_numbers(numbers)
        for across in grid(look, numbers):
            field.put(across)
        answers = Answers(self._moments, self._before, self._after)
        return ArrivalItems(field, look, answers, self._guides).arrange

    def where(self, place: int) -> float:
        return float(self._moments[place])

    def spots(self, place: int, ground: Ground) -> list[QPointF]:
        plot = self._plot(ground)
        x = plot.x(self.where(place))
        answers = (self._before[place], self._after[place])
        return [QPointF(x, plot.y(float(answer))) for answer in answers if not np.isnan(answer)]

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        plot = self._plot(ground)
        near = self._seen(plot, point.x() - NEAR_PX, point.x() + NEAR_PX)
        if not len(near):
            return None
        aside = plot.xs(self._moments[near]) - point.x()
        away = np.fmin(
            np.abs(plot.ys(self._before[near]) - point.y()),
            np.abs(plot.ys(self._after[near]) - point.y()),
        )
        distances = np.hypot(aside, away)
        nearest = int(np.argmin(distances))
        return int(near[nearest]) if distances[nearest] <= NEAR_PX else None

    def told(self, place: int) -> Told:
        practice = self._columns.practices[self._columns.practice_codes[place]]
        return Told(
            day_words(self._columns.days[place]),
            (
                self._titles.get(practice, str(practice)),
                _answer(self._columns.before[place], tr("before {value}"), tr("before –")),
                _answer(self._columns.after[place], tr("after {value}"), tr("after –")),
            ),
        )

    def _plot(self, ground: Ground) -> Plot:
        return Plot.of(ground, self._scale.lowest - AIR, self._scale.highest + AIR)

    def _seen(self, plot: Plot, left: float, right: float) -> Ints:
        """Places of what lies between two pixels."""
        second = plot.shown.width / plot.box.width()
        ends = [plot.shown.first + (x - plot.box.left()) * second for x in (left, right)]
        first, last = np.searchsorted(self._moments, ends)
        return np.arange(first, last)

    def _guide(self, values: Floats) -> Guide:
        known = ~np.isnan(values)
        places, medians = rolling(values[known], self._window)
        # Where only some places have a median, its neighbours are so many sessions apart.
        apart = int(places[1] - places[0]) if len(places) > 1 else 1
        calm = max(FEWEST_EASED, self._window // apart)
        return Guide(self._moments[known][places], eased(medians, calm))


def _answer(value: float, words: str, missing: str) -> str:
    return missing if np.isnan(value) else words.format(value=figure(value))
