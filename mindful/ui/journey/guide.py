# SPDX-License-Identifier: MIT
"""The dashed guide: a rolling median, calm enough for the eye however many sessions there are."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from mindful.insight.medians import WINDOW, Floats, Ints, rolling_median

SHARE = 6
"""The window is the sixth part of what is shown at first, within these bounds."""
LONGEST = 31
MANY = 4000
"""Beyond so many sessions the median is taken at every so-many-th of them."""
STEP_PX = 4.0
"""The guide has one value for so many pixels."""


class Guide(NamedTuple):
    """POSIX seconds (n,) in order, and the median at each."""

    moments: Floats
    medians: Floats


def window_for(count: int) -> int:
    """Sessions in the rolling median where `count` are shown: 5, with many more up to 31."""
    return max(WINDOW, min(count // SHARE, LONGEST)) // 2 * 2 + 1


def rolling(values: Floats, window: int) -> tuple[Ints, Floats]:
    """Places (m,) among the answers (n,), without gaps, and their trailing medians (m,)."""
    if len(values) <= MANY:
        medians = rolling_median(values, window)
        told = np.flatnonzero(~np.isnan(medians))
        return told, medians[told]
    stride = len(values) // MANY + 1
    windows = np.lib.stride_tricks.sliding_window_view(values, window)[::stride]
    middle = np.sort(windows, axis=1)[:, window // 2]  # windows are odd
    return np.arange(window - 1, len(values), stride), middle


def eased(values: Floats, window: int) -> Floats:
    """Values (n,) as a calm line (n,): each a mean of its neighbours, the nearest counting most.

    Medians of whole points go in steps, and in single steps there is nothing to be seen. Source:
    Tukey 1977, Exploratory Data Analysis: running medians, then hanning.
    """
    if len(values) < window:
        return values
    weights = np.hanning(window + 2)[1:-1]
    sums = np.convolve(values, weights, "same")
    return np.asarray(sums / np.convolve(np.ones(len(values)), weights, "same"))


def stepped(xs: Floats, values: Floats) -> tuple[Floats, Floats]:
    """A guide through points (n,) in order, with the middle value of each few pixels (m,)."""
    steps = np.floor(xs / STEP_PX).astype(np.int64)
    order = np.lexsort((values, steps))
    starts = np.flatnonzero(np.diff(steps, prepend=steps[:1] - 1))
    counts = np.diff(starts, append=len(steps))
    ranked = values[order]
    middle = (ranked[starts + (counts - 1) // 2] + ranked[starts + counts // 2]) / 2
    return np.add.reduceat(xs, starts) / counts, middle


def cut(xs: Floats, values: Floats, left: float, right: float) -> tuple[Floats, Floats]:
    """A guide through points (n,) in order, ended where it leaves what is shown (m,)."""
    inside = (xs > left) & (xs < right)
    ends = np.array([max(left, xs[0]), min(right, xs[-1])])
    at_ends = np.interp(ends, xs, values)
    return (
        np.concatenate((ends[:1], xs[inside], ends[1:])),
        np.concatenate((at_ends[:1], values[inside], at_ends[1:])),
    )


def with_gaps(moments: Floats, values: Floats, gap: float) -> tuple[Floats, Floats]:
    """A line through points (n,) in order, interrupted where they lie further apart (m,)."""
    wide = np.flatnonzero(np.diff(moments) > gap) + 1
    between = (moments[wide - 1] + moments[wide]) / 2
    return np.insert(moments, wide, between), np.insert(values, wide, np.nan)
