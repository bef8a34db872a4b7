# SPDX-License-Identifier: MIT
"""Student's t: how far out a value lies, and where a given share lies outside."""

from __future__ import annotations

from math import erfc, exp, inf, lgamma, log, log1p, pi, sqrt

NORMAL_FROM = 1e9
"""Degrees of freedom from which the normal curve is the same to nine digits."""
LARGE = 100.0
"""From here a series of three terms is exact, while differences of large logarithms are not."""
CLOSE = 1e-15
TINY = 1e-300
STEPS = 5000
"""Far more than a fraction or a search ever takes; both end by themselves."""


def two_sided(t: float, freedom: float) -> float:
    """The probability of a value at least as far from 0 as `t`, for `freedom` > 0 degrees.

    Source: the incomplete beta function, Abramowitz & Stegun 1964, 26.5 and 26.7.
    """
    if freedom >= NORMAL_FROM:
        return erfc(abs(t) / sqrt(2))
    square = t * t
    if square == inf:
        return 0.0
    return _incomplete_beta(freedom / 2, square / freedom)


def quantile(share: float, freedom: float) -> float:
    """The t below which lies `share` (0.5 to 1, open) of the curve.

    Source: Newton's method on `two_sided`, kept between bounds that close in.
    """
    outside = 2 * (1 - share)
    low, high = 0.0, 1.0
    while two_sided(high, freedom) > outside:
        low, high = high, high * 2
    t = (low + high) / 2
    for _ in range(STEPS):
        excess = two_sided(t, freedom) - outside
        low, high = (t, high) if excess > 0 else (low, t)
        step = excess / (2 * _density(t, freedom))
        closer = t + step if low < t + step < high else (low + high) / 2
        if abs(closer - t) <= CLOSE * high:
            break
        t = closer
    return t


def _density(t: float, freedom: float) -> float:
    if freedom >= NORMAL_FROM:
        return exp(-t * t / 2) / sqrt(2 * pi)
    scale = _log_gamma_step(freedom / 2) - log(freedom * pi) / 2
    return exp(scale - (freedom + 1) / 2 * log1p(t * t / freedom))


def _incomplete_beta(a: float, odds: float) -> float:
    """I_x(a, 1/2) at x = 1 / (1 + odds), regularised; odds keep what 1 - x would lose."""
    x, rest = 1 / (1 + odds), odds / (1 + odds)
    if rest == 0:
        return 1.0
    front = _log_gamma_step(a) - lgamma(0.5) - a * log1p(odds) + log(rest) / 2
    if x < (a + 1) / (a + 2.5):
        return exp(front) * _fraction(a, 0.5, x) / a
    return 1 - exp(front) * _fraction(0.5, a, rest) * 2


def _log_gamma_step(a: float) -> float:
    """The logarithm of gamma(a + 1/2) / gamma(a)."""
    if a < LARGE:
        return lgamma(a + 0.5) - lgamma(a)
    return log(a) / 2 - 1 / (8 * a) + 1 / (192 * a**3)


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function by Lentz's method."""
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, STEPS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            value *= c * d
        if abs(c * d - 1) < CLOSE:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > TINY else TINY
