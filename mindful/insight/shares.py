# SPDX-License-Identifier: MIT
"""Shares of a whole, and many tests at once."""

from __future__ import annotations

from math import sqrt

import numpy as np

from mindful.insight.medians import Floats

Z_95 = 1.959963984540054
"""Between -z and z lie 95 % of the normal curve."""


def wilson(hits: int, n: int) -> tuple[float, float]:
    """95 % interval of a share, `hits` of `n` (at least 1), from 0 to 1.

    Source: Wilson 1927, J. Am. Stat. Assoc. 22, 209.
    """
    share, square = hits / n, Z_95 * Z_95
    centre = (share + square / (2 * n)) / (1 + square / n)
    half = Z_95 * sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return max(0.0, centre - half), min(1.0, centre + half)


def false_discovery(p: Floats) -> Floats:
    """Adjusted p values, shape (n,) to (n,): at most that share of what is called is mistaken.

    Source: Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57, 289.
    """
    n = len(p)
    order = np.argsort(p)[::-1]
    ranked = p[order] * n / np.arange(n, 0, -1)
    adjusted = np.empty(n)
    adjusted[order] = np.minimum(1, np.minimum.accumulate(ranked))
    return adjusted
