# SPDX-License-Identifier: MIT
"""Groups of sessions beside one another: shrunk relief, its range, and who stands out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mindful.insight import gates
from mindful.insight.adjusted import Adjusted, adjust
from mindful.insight.autocorrelation import effective_n, half_width
from mindful.insight.medians import Floats, Ints
from mindful.insight.shrinkage import between
from mindful.insight.student import quantile, two_sided

ROUNDING = 1 / 12
"""Variance of an answer in whole points, however alike the answers are."""


@dataclass(frozen=True)
class Estimates:
    """k groups, all shapes (k,): points of `relief` with their 95 % range `low` to `high`.

    The spread between groups is taken as known, as the worked examples do: where it is small and
    groups have about ten sessions, 85 to 88 of 100 such ranges hold the truth, else 92 to 97.
    `p` is that of a group's difference from all others before shrinking; `stands_out` whether
    the difference is also large and sure enough to be told, should p hold among the others.
    """

    relief: Floats
    low: Floats
    high: Floats
    p: Floats
    stands_out: NDArray[np.bool_]


def estimate(before: Floats, after: Floats, groups: Ints) -> Estimates:
    """Estimates from ratings (n,) in order of time, less being better; groups from 0 to k - 1.

    Wants at least two sessions more than groups. A range is the wider of two: as if sessions were
    strangers, and as their own neighbourhood has it.
    """
    fit = adjust(before, after, groups)
    strangers = fit.spread**2 / fit.counts
    common = between(fit.relief, strangers, fit.counts)
    lean = common.leaning(strangers)
    relief = common.shrunk(fit.relief, strangers)
    own = _own_variances(fit, groups)
    variances = common.variances(own + fit.slope_variance * fit.shift**2, lean)
    half = quantile(0.975, fit.freedom) * np.sqrt(variances)
    low, high = relief - half, relief + half
    elsewhere = fit.counts.sum() - fit.counts
    others = _others(relief, fit.counts)
    worth = np.array([effective_n(fit.residuals[groups == k]) for k in range(len(fit.counts))])
    stands_out = (
        (np.minimum(fit.counts, elsewhere) >= gates.LEAST_SESSIONS)
        & (worth >= gates.LEAST_EFFECTIVE)
        & (np.abs(relief - others) >= gates.LEAST_DIFFERENCE)
        & ((others < low) | (others > high))
    )
    return Estimates(relief, low, high, _p_of_difference(fit, own), stands_out)


def _own_variances(fit: Adjusted, groups: Ints) -> Floats:
    """Variances (k,) of the groups' means, allowing for likeness of neighbours."""
    strangers = np.maximum(fit.spread**2, ROUNDING) / fit.counts
    halves = [half_width(fit.residuals[groups == k]) for k in range(len(fit.counts))]
    neighbours = (np.array(halves) / quantile(0.975, fit.freedom)) ** 2
    return np.asarray(np.maximum(strangers, neighbours))


def _p_of_difference(fit: Adjusted, own: Floats) -> Floats:
    """Two-sided p (k,) of the contrast of each group with all sessions elsewhere; 1 for one group.

    Source: contrast of adjusted means, its variance with that of the common slope.
    """
    elsewhere = fit.counts.sum() - fit.counts
    if len(fit.counts) == 1:
        return np.ones(1)
    away = fit.shift - _others(fit.shift, fit.counts)
    squares = own * fit.counts**2
    variances = own + (squares.sum() - squares) / elsewhere**2 + fit.slope_variance * away**2
    t = (fit.relief - _others(fit.relief, fit.counts)) / np.sqrt(variances)
    return np.array([two_sided(float(value), fit.freedom) for value in t])


def _others(values: Floats, counts: Ints) -> Floats:
    """For each group (k,) the mean of the others' values by sessions; its own where alone."""
    weighted = values * counts
    elsewhere = counts.sum() - counts
    mean = (weighted.sum() - weighted) / np.maximum(1, elsewhere)
    return np.where(elsewhere > 0, mean, values)
