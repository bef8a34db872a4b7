# SPDX-License-Identifier: MIT
"""Whether weekly medians go anywhere: Theil-Sen and Mann-Kendall, behind gates."""

from __future__ import annotations

from dataclasses import dataclass
from math import erfc, sqrt

import numpy as np

from mindful.insight import autocorrelation, gates
from mindful.insight.gates import Hidden
from mindful.insight.medians import Floats, WeeklyMedians
from mindful.insight.shares import Z_95

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


@dataclass(frozen=True)
class WeeklyTrend:
    """Points a week with a 95 % range from `weeks` weekly medians, and what may be said of it.

    The numbers are None where `why_hidden` says why; `claim` is None where `why_no_claim` does.
    """

    weeks: int
    slope: float | None = None
    low: float | None = None
    high: float | None = None
    why_hidden: Hidden | None = None
    claim: Trend | None = None
    why_no_claim: Hidden | None = None


def theil_sen(times: Floats, values: Floats) -> tuple[float, float]:
    """Median of pairwise slopes and its intercept, for shapes (n,) and (n,), n at least 2.

    The intercept is median(values) - slope * median(times). Source: Sen 1968, J. Am. Stat.
    Assoc. 63, 1379.
    """
    slope = float(np.median(_slopes(times, values)))
    return slope, float(np.median(values) - slope * np.median(times))


def slope_range(times: Floats, values: Floats, rho: float = 0.0) -> tuple[float, float]:
    """95 % interval of the Theil-Sen slope for shapes (n,) and (n,), by ranks of all slopes.

    `rho` widens it as it does the test. Source: Sen 1968 with Kendall's variance.
    """
    slopes = np.sort(_slopes(times, values))
    count = len(slopes)
    spread = Z_95 * sqrt(_variance(values) * _inflation(rho))
    low = max(round((count - spread) / 2) - 1, 0)
    high = min(round((count + spread) / 2), count - 1)
    return float(slopes[low]), float(slopes[high])


def mann_kendall(values: Floats, rho: float = 0.0) -> Test:
    """Test for a monotone trend in (n,) values; `rho` inflates the variance (lag 1).

    Source: Mann 1945, Econometrica 13, 245; Kendall 1955 for ties; von Storch 1995 for rho.
    """
    first, second = np.triu_indices(len(values), k=1)
    signs = int(np.sign(values[second] - values[first]).sum())
    variance = _variance(values) * _inflation(rho)
    if variance <= 0:
        return Test(signs, 0.0, 0.0, 1.0)
    z = (signs - np.sign(signs)) / sqrt(variance)
    return Test(signs, variance, float(z), erfc(abs(z) / sqrt(2)))


def lag_one(values: Floats, times: Floats) -> float:
    """Autocorrelation at lag 1 of what Theil-Sen leaves over, never below 0."""
    slope, intercept = theil_sen(times, values)
    return max(0.0, autocorrelation.lag_one(values - intercept - slope * times))


def weigh_trend(weekly: WeeklyMedians) -> WeeklyTrend:
    """The slope of the weekly medians with its range, and whether it may be called a direction."""
    weeks = len(weekly.weeks)
    if weeks < gates.LEAST_WEEKS:
        too_few = Hidden.TOO_FEW_WEEKS
        return WeeklyTrend(weeks, why_hidden=too_few, why_no_claim=too_few)
    times = (weekly.weeks - weekly.weeks[0]).astype(np.float64)
    rho = lag_one(weekly.medians, times)
    if weeks < FEW:
        rho = max(rho, FLOOR_OF_FEW)
    slope, intercept = theil_sen(times, weekly.medians)
    low, high = slope_range(times, weekly.medians, rho)
    span = float(times[-1])
    p = mann_kendall(weekly.medians, rho).p
    unsaid = _why_no_claim(weekly, p, abs(slope * span))
    claim = Trend(slope, intercept, intercept + slope * span, round(span) + 1)
    return WeeklyTrend(
        weeks, slope, low, high, claim=None if unsaid else claim, why_no_claim=unsaid
    )


def find_trend(weekly: WeeklyMedians) -> Trend | None:
    """The direction of the weekly medians, or None while it is too early to call one."""
    return weigh_trend(weekly).claim


def _why_no_claim(weekly: WeeklyMedians, p: float, change: float) -> Hidden | None:
    if np.count_nonzero(weekly.counts >= gates.FULL_WEEK) < gates.LEAST_FULL_WEEKS:
        return Hidden.TOO_FEW_FULL_WEEKS
    if p >= gates.SIGNIFICANT:
        return Hidden.NOT_CLEAR
    return Hidden.TOO_SMALL if change < gates.LEAST_CHANGE else None


def _slopes(times: Floats, values: Floats) -> Floats:
    first, second = np.triu_indices(len(times), k=1)
    return np.asarray((values[second] - values[first]) / (times[second] - times[first]))


def _variance(values: Floats) -> float:
    """Of the sum of signs, for independent values with ties."""
    n = len(values)
    _, ties = np.unique(values, return_counts=True)
    tied = float(np.sum(ties * (ties - 1) * (2 * ties + 5)))
    return (n * (n - 1) * (2 * n + 5) - tied) / 18


def _inflation(rho: float) -> float:
    return (1 + rho) / (1 - rho)
