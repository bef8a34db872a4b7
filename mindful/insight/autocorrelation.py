# SPDX-License-Identifier: MIT
"""Sessions near in time are alike, so that many of them say less than as many strangers."""

from __future__ import annotations

from math import cbrt, ceil, sqrt

import numpy as np

from mindful.insight.medians import Floats, Ints
from mindful.insight.student import quantile

NOTHING = 1e-18
"""A sum of squares that is there only because decimals are rounded."""
MOST_ALIKE = 0.9
LEAST_FOR_BLOCKS = 12
SHORTEST_BLOCK = 3
BATCHES_FROM = 501
"""From here batches, of which there are many, stand in for resampling."""
RESAMPLES = 2000
SEED = 20261124
"""The same sessions always say the same."""
TAILS = (2.5, 97.5)


def lag_one(values: Floats) -> float:
    """Autocorrelation at lag 1 of values (n,) in order of time; 0 where they never change."""
    rest = values - values.mean()
    spread = float(rest @ rest)
    return float(rest[1:] @ rest[:-1]) / spread if spread > NOTHING else 0.0


def effective_n(values: Floats) -> float:
    """How many independent values (n,) in order of time are worth.

    n (1 - r) / (1 + r) with r at lag 1, corrected for its bias of -(1 + 3r) / n and kept from 0
    to 0.9. Source: Kendall 1954, Biometrika 41, 403; Bayley & Hammersley 1946.
    """
    n = len(values)
    if n == 0 or float(np.sum((values - values.mean()) ** 2)) <= NOTHING:
        return float(n)
    found = lag_one(values)
    r = min(MOST_ALIKE, max(0.0, found + (1 + 3 * found) / n))
    return n * (1 - r) / (1 + r)


def block_length(n: int) -> int:
    """How many neighbours stay together: about the cube root of n, at least three."""
    return max(SHORTEST_BLOCK, round(cbrt(n)))


def block_means(values: Floats, length: int, starts: Ints) -> Floats:
    """Means of resamples made of whole stretches of `values` (n,), the last cut to fit.

    `starts` (resamples, blocks) are where each stretch of `length` begins; behind the end one
    goes on at the beginning. Source: Politis & Romano 1992, circular block bootstrap.
    """
    n = len(values)
    blocks = starts.shape[1]
    sums = np.concatenate(([0.0], np.cumsum(np.concatenate((values, values[:length])))))
    lengths = np.full(blocks, length)
    lengths[-1] = n - length * (blocks - 1)
    return np.asarray((sums[starts + lengths] - sums[starts]).sum(axis=1) / n)


def half_width(values: Floats) -> float:
    """Half the 95 % interval of the mean of values (n,) in order of time, 0 where n is under 12.

    Up to 500 values from resampled blocks, beyond from the means of batches of about sqrt(n).
    """
    n = len(values)
    if n < LEAST_FOR_BLOCKS:
        return 0.0
    if n >= BATCHES_FROM:
        return _from_batches(values)
    length = block_length(n)
    random = np.random.default_rng(SEED)
    starts = random.integers(0, n, size=(RESAMPLES, ceil(n / length)))
    low, high = np.percentile(block_means(values, length, starts), TAILS)
    return float(high - low) / 2


def _from_batches(values: Floats) -> float:
    """Source: batch means, Conway 1963; batches that leave a rest drop the oldest values."""
    length = round(sqrt(len(values)))
    count = len(values) // length
    means = values[-count * length :].reshape(count, length).mean(axis=1)
    return quantile(0.975, count - 1) * sqrt(float(means.var(ddof=1)) / count)
