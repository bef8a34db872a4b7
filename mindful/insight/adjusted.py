# SPDX-License-Identifier: MIT
"""Relief from where one usually begins, so that no group looks good for its hard beginnings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.insight.medians import Floats, Ints


@dataclass(frozen=True)
class Adjusted:
    """k groups, fitted with one slope over all of them.

    `relief` (k,) is before minus expected after at `reference`, `counts` (k,) sessions, `shift`
    (k,) the mean before minus `reference`, `spread` the standard deviation of `residuals` (n,),
    `freedom` its degrees, `slope_variance` that of the slope (0 where before never varies).
    """

    reference: float
    slope: float
    relief: Floats
    counts: Ints
    shift: Floats
    residuals: Floats
    spread: float
    freedom: int
    slope_variance: float


def common_slope(before: Floats, after: Floats, groups: Ints) -> tuple[float, float]:
    """What one point more before adds after, within groups, and the sum of squares it rests on.

    Shapes (n,), codes from 0. Where before never varies within groups it is 1: plain change.
    """
    counts = np.maximum(1, np.bincount(groups))
    x = before - (np.bincount(groups, before) / counts)[groups]
    y = after - (np.bincount(groups, after) / counts)[groups]
    squares = float(x @ x)
    return (float(x @ y) / squares, squares) if squares > 0 else (1.0, 0.0)


def adjust(before: Floats, after: Floats, groups: Ints) -> Adjusted:
    """Analysis of covariance for ratings (n,), less being better, groups coded from 0 to k - 1.

    Every group has at least one session. The reference is the rounded median of `before`.
    Source: Fisher 1932; Vickers & Altman 2001, BMJ 323, 1123 (change against final value).
    """
    counts = np.bincount(groups)
    reference = float(round(float(np.median(before))))
    slope, squares = common_slope(before, after, groups)
    shift = np.bincount(groups, before) / counts - reference
    expected = np.bincount(groups, after) / counts - slope * shift
    residuals = after - expected[groups] - slope * (before - reference)
    freedom = len(before) - len(counts) - (1 if squares > 0 else 0)
    variance = float(residuals @ residuals) / freedom if freedom > 0 else np.inf
    return Adjusted(
        reference=reference,
        slope=slope,
        relief=reference - expected,
        counts=counts,
        shift=shift,
        residuals=residuals,
        spread=float(np.sqrt(variance)),
        freedom=freedom,
        slope_variance=variance / squares if squares > 0 else 0.0,
    )
