# SPDX-License-Identifier: MIT
"""What is plotted of many sessions: rings, discs, what holds them together, and the guides."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from mindful.insight.medians import Floats, Ints
from mindful.ui.journey.day_axis import DAY
from mindful.ui.journey.drawing import Ground
from mindful.ui.journey.field import Field, Stretch
from mindful.ui.journey.guide import Guide, cut, stepped, with_gaps
from mindful.ui.journey.look import Look
from mindful.ui.journey.points import Points, dashes, line, stroke
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.thinning import apart

SIZES = ((9.0, 11.0), (4.0, 9.0), (0.0, 7.0))
"""From so many pixels a session on, points are so large."""
THREADS_FROM_PX = 3.0
"""Closer than that, what holds before and after together would be one grey."""
FAINT, DENSE_UNDER_PX = 0.55, 4.0
"""Threads are faint, and points where there are very many; then half a point apart is one."""
AROUND = 0.55
"""Where after is as before, the ring is so much larger by its size, around the disc."""
GUIDE_WIDTH = 2.0
GAP = 28 * DAY
"""A guide does not lead over so long a time without answers."""
OVER, AMONG = 1, -1
"""Guides lead over points where those are very many."""


class Answers(NamedTuple):
    """Of sessions (n,) in their order: POSIX seconds, and what was rated; nan where nothing was."""

    moments: Floats
    before: Floats
    after: Floats


class ArrivalItems:
    """Plots what is shown, anew whenever that is another stretch."""

    def __init__(
        self, field: Field, look: Look, answers: Answers, guides: tuple[Guide, Guide]
    ) -> None:
        self._field = field
        self._look = look
        self._answers = answers
        self._threads = field.put(line(stroke(look, "control", 1, FAINT), connect="pairs"))
        self._guides = [
            (guide, field.put(line(dashes(look, role, GUIDE_WIDTH))))
            for guide, role in zip(guides, ("before", "after"), strict=True)
        ]
        self._rings, self._wide_rings, self._discs = (
            Points(shape, role, look)
            for shape, role in (
                (Shape.RING, "before"), (Shape.RING, "before"), (Shape.DISC, "after"),
            )
        )  # fmt: skip
        for points in (self._rings, self._wide_rings, self._discs):
            field.put(points.item)

    def arrange(self, ground: Ground) -> None:
        """Plot what is in view."""
        width = self._field.getViewBox().width()
        seen = np.arange(*np.searchsorted(self._answers.moments, ground.shown))
        room = width / max(1, len(seen))
        size = self._look.point(next(size for least, size in SIZES if room >= least))
        dense = room < DENSE_UNDER_PX
        self._show_threads(seen if room >= THREADS_FROM_PX else seen[:0])
        for guide, drawn in self._guides:
            drawn.setZValue(OVER if dense else AMONG)
            drawn.setData(*_calm(guide, ground.shown, width))
        _, before, after = self._answers
        same = before[seen] == after[seen]
        strength = FAINT if dense else 1.0
        for points, values, which, wide in (
            (self._rings, before, seen[~same], size),
            (self._wide_rings, before, seen[same], size * (1 + AROUND)),
            (self._discs, after, seen, size),
        ):
            known = which[~np.isnan(values[which])]
            xs = (self._answers.moments[known] - ground.shown.first) / ground.shown.width * width
            kept = known[apart(xs, values[known], size / 2 if dense else 1.0)]
            points.show(self._answers.moments[kept], values[kept], wide, strength)

    def _show_threads(self, seen: Ints) -> None:
        moments, before, after = self._answers
        paired = seen[~np.isnan(before[seen] - after[seen])]
        values = np.column_stack((before[paired], after[paired])).ravel()
        self._threads.setData(np.repeat(moments[paired], 2), values)


def _calm(guide: Guide, shown: Stretch, width: float) -> tuple[Floats, Floats]:
    """What is in view of a guide, with one value for each few pixels of so many."""
    moments, medians = guide
    first, last = np.searchsorted(moments, shown)
    seen = slice(max(0, int(first) - 1), int(last) + 1)
    moments, medians = moments[seen], medians[seen]
    parts = np.split(np.arange(len(moments)), np.flatnonzero(np.diff(moments) > GAP) + 1)
    second = shown.width / width
    xs, values = [np.empty(0)], [np.empty(0)]
    for part in parts:
        if len(part) > 1:
            pixels, middle = stepped((moments[part] - shown.first) / second, medians[part])
            pixels, middle = cut(pixels, middle, 0.0, width)
            xs += [shown.first + pixels * second]
            values += [middle]
    return with_gaps(np.concatenate(xs), np.concatenate(values), GAP)
