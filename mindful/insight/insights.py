# SPDX-License-Identifier: MIT
"""Everything that may be said of one scale, from the columns of the journal."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

import numpy as np

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Columns
from mindful.domain.rating import Scale
from mindful.insight.comparison import Planned, Result, compare
from mindful.insight.felt import felt_difference
from mindful.insight.medians import medians_by_week
from mindful.insight.relief import Row, relief_rows
from mindful.insight.scores import Scores, completion
from mindful.insight.trend import WeeklyTrend, weigh_trend


@dataclass(frozen=True)
class Insights:
    """Facts up to a day, and claims up to the last Sunday before its week.

    `sessions` are all, `rated` those with an answer on the scale, `completion` the share rated
    after among those rated before, `felt_difference` the points that this person feels.
    """

    sessions: int
    rated: int
    completion: float | None
    trend: WeeklyTrend
    relief: tuple[Row, ...]
    situations: tuple[Row, ...]
    comparisons: tuple[Result, ...]
    felt_difference: float | None


def find_insights(
    columns: Columns,
    scale: Scale,
    as_of: date,
    *,
    never_ranked: Set[PracticeId] = frozenset(),
    planned: Sequence[Planned] = (),
) -> Insights:
    """What holds on that day of the person's own; claims change once a week, not by checking.

    `never_ranked` are practices that may feel harder at first and are the better for it.
    """
    every_day = np.frombuffer(columns.all_days, dtype=np.int64)
    every = Scores.of(columns, scale)
    told = every.among(every.days <= as_of.toordinal())
    monday = as_of.toordinal() - as_of.weekday()
    settled = every.among(every.days < monday)
    before = np.frombuffer(columns.before, dtype=np.float64)[every.days < monday]
    return Insights(
        sessions=int(np.count_nonzero(every_day <= as_of.toordinal())),
        rated=len(told.days),
        completion=completion(told),
        trend=weigh_trend(medians_by_week(settled.days, before)),
        relief=relief_rows(settled, settled.practices, columns.practices, never_ranked),
        situations=relief_rows(settled, settled.situations, columns.situations),
        comparisons=tuple(
            compare(told, one, columns.practices, columns.comparisons, monday) for one in planned
        ),
        felt_difference=felt_difference(settled),
    )
