# SPDX-License-Identifier: MIT
"""Middle values over time; a guide for the eye, no claim."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mindful.domain.journal import Columns

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
WINDOW, LEAST = 5, 3
"""Sessions in a rolling median, and how many of them must be there."""
DAYS_A_WEEK = 7
MONDAY_ORDINAL = 1
"""Day 1 of the proleptic calendar was a Monday."""


def rolling_median(values: Floats, window: int = WINDOW, least: int = LEAST) -> Floats:
    """Trailing median of the last `window` values, NaN where fewer than `least` are known.

    Shape (n,) to (n,); NaN values are gaps, not zeros. Source: rolling median, trailing 5, min 3.
    """
    if len(values) == 0:
        return values.astype(np.float64)
    padded = np.concatenate((np.full(window - 1, np.nan), values))
    ordered = np.sort(np.lib.stride_tricks.sliding_window_view(padded, window), axis=1)
    known = np.count_nonzero(~np.isnan(ordered), axis=1)  # NaN is sorted last
    rows = np.arange(len(values))
    middle = (
        ordered[rows, np.maximum(known - 1, 0) // 2]
        + ordered[rows, np.minimum(known // 2, window - 1)]
    ) / 2
    return np.where(known >= max(least, 1), middle, np.nan)


@dataclass(frozen=True)
class WeeklyMedians:
    """Weeks with data: `weeks` counts calendar weeks (n,), `medians` (n,), `counts` (n,)."""

    weeks: Ints
    medians: Floats
    counts: Ints


def weekly_medians(columns: Columns) -> WeeklyMedians:
    """The median of what was answered before sessions, by calendar week of the person's days."""
    days = np.frombuffer(columns.days, dtype=np.int64)
    return medians_by_week(days, np.frombuffer(columns.before, dtype=np.float64))


def medians_by_week(days: Ints, answers: Floats) -> WeeklyMedians:
    """The median of the answers (n,) of each calendar week of days (n,), proleptic ordinals."""
    known = ~np.isnan(answers)
    weeks = (days[known] - MONDAY_ORDINAL) // DAYS_A_WEEK
    values = answers[known]
    order = np.lexsort((values, weeks))
    weeks, values = weeks[order], values[order]
    # np.unique would load numpy.ma, 25 ms.
    starts = np.flatnonzero(np.diff(weeks, prepend=-1))
    counts = np.diff(starts, append=len(weeks))
    medians = (values[starts + (counts - 1) // 2] + values[starts + counts // 2]) / 2
    return WeeklyMedians(weeks[starts], medians, counts)
