# SPDX-License-Identifier: MIT
"""Days on which there was a session; days without one are blank, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import numpy as np

from mindful.domain.journal import Columns
from mindful.insight.medians import Ints

SPAN = 28


class Days(NamedTuple):
    """`days` (m,) are proleptic ordinals in order, `counts` (m,) sessions on each."""

    days: Ints
    counts: Ints


def practised(columns: Columns, until: date, span: int = SPAN) -> Days:
    """The days among the `span` up to and with `until` that had a session, answered or not."""
    every = np.frombuffer(columns.all_days, dtype=np.int64)
    last = until.toordinal()
    days, counts = np.unique(every[(every > last - span) & (every <= last)], return_counts=True)
    return Days(days, counts)
