# SPDX-License-Identifier: MIT
"""The pull while waiting, as joined points in their order: before, after, and once more later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import floor

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from mindful.domain.glance import PracticeId
from mindful.domain.rating import URGE, Scale
from mindful.domain.record import SessionRecord
from mindful.insight.medians import Floats
from mindful.ui.journey.axes import Marks
from mindful.ui.journey.day_axis import day_words, short_day_words
from mindful.ui.journey.drawing import Ground, Told
from mindful.ui.journey.field import Field, Limits, Stretch
from mindful.ui.journey.look import Look
from mindful.ui.journey.plot import Plot
from mindful.ui.journey.points import Points, grid, line, stroke
from mindful.ui.journey.shape import Shape
from mindful.ui.translated import tr

MARGIN = 0.4
LEAST = 3.0
FIRST, STEP = 0.26, 0.24
"""Where in its unit of the axis a waiting begins, and how far apart its answers are."""
SIZE, SMALL_SIZE, JOIN_WIDTH = 12.0, 9.0, 1.5
SMALL_UNDER_PX = 46.0
NAME_PX = 58.0
LEAST_PX = 260
ROLES = {Shape.RING: "before", Shape.DISC: "after", Shape.SQUARE: "after"}


class Pull(list[tuple[Shape, int | None]]):
    """The answers of one waiting in order; None is a gap."""

    @classmethod
    def of(cls, record: SessionRecord) -> Pull:
        """Before, after, and every later one."""
        later = sorted((one for one in record.later if one.scale == URGE), key=lambda one: one.at)
        return cls(
            [
                (Shape.RING, record.before.answers.get(URGE)),
                (Shape.DISC, record.after.answers.get(URGE)),
                *((Shape.SQUARE, one.value) for one in later),
            ]
        )


class WaitingChart:
    """One waiting beside the other; how long each took is neither kept nor drawn."""

    def __init__(
        self, records: Sequence[SessionRecord], scale: Scale, titles: Mapping[PracticeId, str]
    ) -> None:
        self._records = records
        self._pulls = [Pull.of(record) for record in records]
        self._scale = scale
        self._titles = titles

    @property
    def limits(self) -> Limits | None:
        return Limits(0.0, float(max(len(self._records), 1)), LEAST)

    def __len__(self) -> int:
        return len(self._records)

    def height(self, look: Look, width: float, home: Stretch) -> float:
        return look.px(LEAST_PX)

    def across(self, ground: Ground) -> tuple[float, float]:
        box = self._plot(ground).box
        return box.left(), box.width()

    def axes(self) -> tuple[Marks, ...]:
        return Marks("left"), Marks("bottom")

    def box(self, ground: Ground) -> QRectF:
        return self._plot(ground).box

    def plot_on(self, field: Field, look: Look) -> Callable[[Ground], None]:
        lowest, highest = self._scale.lowest, self._scale.highest
        numbers = range(lowest, highest + 1, 2)
        field.wipe(look, lowest - MARGIN, highest + MARGIN)
        field.axis("left").show_numbers(numbers)
        for across in grid(look, numbers):
            field.put(across)
        joins = field.put(line(stroke(look, "control", JOIN_WIDTH), connect="pairs"))
        kinds = {shape: Points(shape, role, look) for shape, role in ROLES.items()}
        for points in kinds.values():
            field.put(points.item)

        def arrange(ground: Ground) -> None:
            unit = self._plot(ground).box.width() / ground.shown.width
            size = look.point(SIZE if unit >= SMALL_UNDER_PX else SMALL_SIZE)
            joins.setData(*self._joins(ground.shown))
            for shape, points in kinds.items():
                points.show(*self._places(shape), size)
            step = max(1, -floor(-look.px(NAME_PX) / unit))
            field.axis("bottom").setTicks([self._days(step)])

        return arrange

    def where(self, place: int) -> float:
        return place + 0.5

    def spots(self, place: int, ground: Ground) -> list[QPointF]:
        plot = self._plot(ground)
        return [QPointF(plot.x(x), plot.y(value)) for _, x, value in self._drawn(place)]

    def place_at(self, point: QPointF, ground: Ground) -> int | None:
        plot = self._plot(ground)
        if not plot.box.contains(point):
            return None
        share = (point.x() - plot.box.left()) / plot.box.width()
        place = floor(plot.shown.first + share * plot.shown.width)
        return place if 0 <= place < len(self._records) else None

    def told(self, place: int) -> Told:
        record = self._records[place]
        practice = self._titles.get(record.practice, str(record.practice))
        lines = [words for words in answers(self._pulls[place]) if words]
        return Told(day_words(record.day.toordinal()), (practice, *lines))

    def _plot(self, ground: Ground) -> Plot:
        return Plot.of(ground, self._scale.lowest - MARGIN, self._scale.highest + MARGIN)

    def _joins(self, shown: Stretch) -> tuple[Floats, Floats]:
        """From each answer to the next of its waiting, in pairs, where both are in view."""
        ends = [
            end[1:]
            for place in range(len(self._pulls))
            for joined in pairwise(self._drawn(place))
            if all(shown.first <= x <= shown.last for _, x, _ in joined)
            for end in joined
        ]
        xs, ys = np.array(ends, dtype=np.float64).reshape(-1, 2).T
        return xs, ys

    def _places(self, wanted: Shape) -> tuple[Floats, Floats]:
        places = [
            (x, value)
            for place in range(len(self._pulls))
            for shape, x, value in self._drawn(place)
            if shape is wanted
        ]
        xs, ys = np.array(places, dtype=np.float64).reshape(-1, 2).T
        return xs, ys

    def _days(self, step: int) -> list[tuple[float, str]]:
        return [
            (self.where(place), short_day_words(self._records[place].day.toordinal()))
            for place in range(0, len(self._records), step)
        ]

    def _drawn(self, place: int) -> list[tuple[Shape, float, int]]:
        """Shape, place on the axis and value of each answer."""
        pull = self._pulls[place]
        step = min(STEP, (1 - 2 * FIRST) / max(1, len(pull) - 1))
        start = place + 0.5 - step * (len(pull) - 1) / 2
        return [
            (shape, start + number * step, value)
            for number, (shape, value) in enumerate(pull)
            if value is not None
        ]


def answers(pull: Pull) -> list[str]:
    """What was answered, in words, gaps included as nothing."""
    said = {
        Shape.RING: tr("before {value}"),
        Shape.DISC: tr("after {value}"),
        Shape.SQUARE: tr("later {value}"),
    }
    return ["" if value is None else said[shape].format(value=value) for shape, value in pull]
