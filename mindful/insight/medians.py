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
    windows = np.lib.stride_tricks.sliding_window_view(padded, window)
    enough = np.count_nonzero(~np.isnan(windows), axis=1) >= least
    medians = np.full(len(values), np.nan)
    if enough.any():
        medians[enough] = np.nanmedian(windows[enough], axis=1)
    return medians


@dataclass(frozen=True)
class WeeklyMedians:
    """Weeks with data: `weeks` counts calendar weeks (n,), `medians` (n,), `counts` (n,)."""

    weeks: Ints
    medians: Floats
    counts: Ints


def weekly_medians(columns: Columns) -> WeeklyMedians:
    """The median of what was answered before sessions, by calendar week of the person's days."""
    days = np.frombuffer(columns.days, dtype=np.int64)
    before = np.frombuffer(columns.before, dtype=np.float64)
    known = ~np.isnan(before)
    weeks = (days[known] - MONDAY_ORDINAL) // DAYS_A_WEEK
    values = before[known]
    order = np.argsort(weeks, kind="stable")
    found, starts, counts = np.unique(weeks[order], return_index=True, return_counts=True)
    groups = np.split(values[order], starts[1:]) if len(found) else []
    return WeeklyMedians(
        found.astype(np.int64),
        np.array([float(np.median(group)) for group in groups]),
        counts.astype(np.int64),
    )
