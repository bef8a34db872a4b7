# SPDX-License-Identifier: MIT
"""From the sessions of one comparison to its result; imports numpy, so only once it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from mindful.domain.comparison import Comparison, counted
from mindful.domain.rating import ANXIETY
from mindful.domain.record import SessionRecord
from mindful.insight.comparison import Planned, Result, compare
from mindful.insight.scores import Scores


def result_of(comparison: Comparison, records: Sequence[SessionRecord], today: date) -> Result:
    """The very analysis of `insights`, on the sessions that count."""
    counting = counted(comparison, records)
    codes = {comparison.a: 0, comparison.b: 1}
    nothing = np.full(len(counting), -1, dtype=np.int64)
    scores = Scores(
        before=np.array([r.before.answers[ANXIETY] for r in counting], dtype=np.float64),
        after=np.array([r.after.answers[ANXIETY] for r in counting], dtype=np.float64),
        days=np.array([r.day.toordinal() for r in counting], dtype=np.int64),
        practices=np.array([codes[r.practice] for r in counting], dtype=np.int64),
        situations=nothing,
        felt=nothing,
        comparisons=np.zeros(len(counting), dtype=np.int64),
    )
    planned = Planned(
        comparison.id,
        comparison.a,
        comparison.b,
        comparison.pairs,
        ended=not comparison.is_running,
    )
    monday = today.toordinal() - today.weekday()
    return compare(scores, planned, [comparison.a, comparison.b], [comparison.id], monday)
