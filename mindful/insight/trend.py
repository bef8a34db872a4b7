# SPDX-License-Identifier: MIT
"""Whether weekly medians go anywhere: Theil-Sen and Mann-Kendall, behind gates."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import erfc, sqrt

import numpy as np

from mindful.insight.medians import Floats, WeeklyMedians

LEAST_WEEKS = 8
LEAST_FULL_WEEKS, FULL_WEEK = 6, 3
LEAST_CHANGE = 1.0
SIGNIFICANT = 0.05
FEW, FLOOR_OF_FEW = 20, 0.2
"""Below so many points the autocorrelation is not taken to be less than this."""


@dataclass(frozen=True)
class Test:
    """Mann-Kendall: the sum of signs, its variance, Z with continuity correction, p."""

    signs: int
    variance: float
    z: float
    p: float


@dataclass(frozen=True)
class Trend:
    """A direction worth saying: `slope` points a week, from `first` to `last` over `weeks`."""

    slope: float
    first: float
    last: float
    weeks: int


def theil_sen(times: Floats, values: Floats) -> tuple[float, float]:
    """Median of pairwise slopes and its intercept, for shapes (n,) and (n,), n at least 2.

    The intercept is median(values) - slope * median(times).
    """
    first, second = np.triu_indices(len(times), k=1)
    slope = float(np.median((values[second] - values[first]) / (times[second] - times[first])))
    return slope, float(np.median(values) - slope * np.median(times))


def mann_kendall(values: Floats, rho: float = 0.0) -> Test:
    """Test for a monotone trend in (n,) values; `rho` inflates the variance (lag 1)."""
    signs = int(sum(np.sign(b - a) for a, b in combinations(values, 2)))
    n = len(values)
    _, ties = np.unique(values, return_counts=True)
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    variance *= (1 + rho) / (1 - rho)
    if variance <= 0:
        return Test(signs, 0.0, 0.0, 1.0)
    z = (signs - np.sign(signs)) / sqrt(variance)
    return Test(signs, float(variance), float(z), erfc(abs(z) / sqrt(2)))


def lag_one(values: Floats, times: Floats) -> float:
    """Autocorrelation at lag 1 of what Theil-Sen leaves over, never below 0."""
    slope, intercept = theil_sen(times, values)
    rest = values - intercept - slope * times
    rest = rest - rest.mean()
    spread = float(np.dot(rest, rest))
    return max(0.0, float(np.dot(rest[1:], rest[:-1])) / spread) if spread > 0 else 0.0


def find_trend(weekly: WeeklyMedians) -> Trend | None:
    """The direction of the weekly medians, or None while it is too early to call one."""
    full_weeks = int(np.count_nonzero(weekly.counts >= FULL_WEEK))
    if len(weekly.weeks) < LEAST_WEEKS or full_weeks < LEAST_FULL_WEEKS:
        return None
    times = (weekly.weeks - weekly.weeks[0]).astype(np.float64)
    rho = lag_one(weekly.medians, times)
    if len(times) < FEW:
        rho = max(rho, FLOOR_OF_FEW)
    slope, intercept = theil_sen(times, weekly.medians)
    span = float(times[-1])
    if mann_kendall(weekly.medians, rho).p >= SIGNIFICANT or abs(slope * span) < LEAST_CHANGE:
        return None
    return Trend(slope, intercept, intercept + slope * span, round(span) + 1)
