# SPDX-License-Identifier: MIT
"""Differences of pairs whose order was drawn by lot: an exact test, and ranges without a curve."""

from __future__ import annotations

from math import floor, inf, sqrt

import numpy as np

from mindful.insight.medians import Floats
from mindful.insight.student import quantile, two_sided

MOST_EXACT = 24
"""Pairs up to which all 2**n signs are counted; beyond, Student's t says the same."""
GRID = 0.01
"""Points between the differences that are tried for the range."""
OUTSIDE = 0.05
SAME = 1e-9
"""Sums closer than this are equal but for rounding."""


def sign_flip_p(differences: Floats) -> float:
    """Two-sided p of a mean as far from 0, were each of the differences (n,) as likely reversed.

    All 2**n signs are counted, as sums of two halves that meet. Source: Fisher 1935, The Design
    of Experiments, 21; Edgington & Onghena 2007.
    """
    if len(differences) > MOST_EXACT:
        return t_test(differences)[0]
    farthest = abs(float(differences.sum())) - SAME
    if farthest <= 0:
        return 1.0
    middle = len(differences) // 2
    first = _signed_sums(differences[:middle])
    second = np.sort(_signed_sums(differences[middle:]))
    above = len(second) - np.searchsorted(second, farthest - first, side="left")
    return float(above.sum()) * float(0.5 ** (len(differences) - 1))


def inversion_range(differences: Floats) -> tuple[float, float]:
    """95 % range: the mean differences, by hundredths, that the test does not rule out.

    Infinite while there are too few pairs to rule out anything (under six). Source: Tritchler
    1984, J. Am. Stat. Assoc. 79, 670.
    """
    if len(differences) > MOST_EXACT:
        return t_range(differences)
    low, high = _lowest_left(differences), -_lowest_left(-differences)
    return round(low, 2), round(high, 2)


def t_test(differences: Floats) -> tuple[float, float]:
    """Two-sided p and t of the mean of differences (n,), n at least 2; source: Student 1908."""
    error = _standard_error(differences)
    mean = float(differences.mean())
    if error == 0:
        return (1.0, 0.0) if mean == 0 else (0.0, inf if mean > 0 else -inf)
    return two_sided(mean / error, len(differences) - 1), mean / error


def t_range(differences: Floats) -> tuple[float, float]:
    """95 % range of the mean of differences (n,), n at least 2; source: Student 1908."""
    half = quantile(1 - OUTSIDE / 2, len(differences) - 1) * _standard_error(differences)
    mean = float(differences.mean())
    return mean - half, mean + half


def _lowest_left(differences: Floats) -> float:
    """The lowest difference on the grid that the test leaves; p only rises up to the mean."""
    ruled_out, left = (
        floor(float(differences.min()) / GRID) - 1,
        floor(float(differences.mean()) / GRID),
    )
    if sign_flip_p(differences - ruled_out * GRID) > OUTSIDE:
        return -inf
    while left - ruled_out > 1:
        tried = (left + ruled_out) // 2
        if sign_flip_p(differences - tried * GRID) > OUTSIDE:
            left = tried
        else:
            ruled_out = tried
    return left * GRID


def _signed_sums(values: Floats) -> Floats:
    """All sums of values (m,) with either sign, (2**m,)."""
    sums = np.zeros(1)
    for value in values:
        sums = np.concatenate((sums + value, sums - value))
    return sums


def _standard_error(differences: Floats) -> float:
    return float(differences.std(ddof=1)) / sqrt(len(differences))
