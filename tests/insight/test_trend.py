# SPDX-License-Identifier: MIT
"""A direction is claimed only behind its gates; the numbers are refereed by SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import kendalltau, norm, theilslopes

from mindful.insight.gates import Hidden
from mindful.insight.medians import WeeklyMedians
from mindful.insight.trend import (
    find_trend,
    lag_one,
    mann_kendall,
    slope_range,
    theil_sen,
    weigh_trend,
)

SERIES = np.array([6, 7, 6, 5, 6, 5, 5, 4, 5, 4, 3, 4], dtype=float)
WEEKS = np.arange(12.0)
VALUES = st.lists(st.integers(0, 20).map(lambda v: v / 2), min_size=2, max_size=40).map(np.array)
RUNS = 400


def weekly(medians, *, counts=None, weeks=None):
    medians = np.array(medians, dtype=float)
    return WeeklyMedians(
        np.arange(len(medians)) + 105_000 if weeks is None else np.array(weeks),
        medians,
        np.array([3] * len(medians) if counts is None else counts),
    )


def falling(weeks=12, slope=-0.4):
    return [7 + slope * week for week in range(weeks)]


def test_the_example_of_the_twelve_weeks():
    slope, intercept = theil_sen(WEEKS, SERIES)
    test = mann_kendall(SERIES)

    assert slope == pytest.approx(-0.285714, abs=1e-6)
    assert intercept == pytest.approx(6.571429, abs=1e-6)
    assert test.signs == -46
    assert test.variance == pytest.approx(196.666667, abs=1e-6)
    assert test.z == pytest.approx(-3.208833, abs=1e-6)
    assert test.p == pytest.approx(0.001333, abs=1e-6)
    assert lag_one(SERIES, WEEKS) == 0


def test_autocorrelation_widens_the_doubt():
    test = mann_kendall(SERIES, rho=0.3)

    assert test.variance / mann_kendall(SERIES).variance == pytest.approx(1.857143, abs=1e-6)
    assert test.z == pytest.approx(-2.354640, abs=1e-6)
    assert test.p == pytest.approx(0.018541, abs=1e-6)


@given(VALUES, st.data())
def test_theil_sen_is_that_of_scipy(values, more):
    gaps = more.draw(st.lists(st.integers(1, 5), min_size=len(values), max_size=len(values)))
    times = np.cumsum(gaps).astype(float)

    slope, intercept, *_ = theilslopes(values, times)

    assert theil_sen(times, values) == pytest.approx((slope, intercept))


@given(VALUES)
def test_the_sum_of_signs_is_that_of_kendalls_tau(values):
    assume(len(set(values)) > 1)
    n = len(values)
    pairs = n * (n - 1) / 2
    _, ties = np.unique(values, return_counts=True)
    tied = sum(t * (t - 1) / 2 for t in ties)

    tau = kendalltau(np.arange(n), values).statistic

    assert mann_kendall(values).signs == pytest.approx(tau * np.sqrt(pairs * (pairs - tied)))


@given(VALUES, st.floats(0, 0.9))
def test_p_is_two_sided_and_normal(values, rho):
    test = mann_kendall(values, rho)

    assert 0 <= test.p <= 1
    assert test.p == pytest.approx(2 * norm.sf(abs(test.z)))
    assert np.sign(test.z) in (0, np.sign(test.signs))


def test_values_that_never_change_have_no_direction():
    assert mann_kendall(np.full(10, 5.0)).p == 1
    assert lag_one(np.full(10, 5.0), np.arange(10.0)) == 0
    assert find_trend(weekly([5] * 12)) is None


def test_lag_one_is_the_textbooks():
    values = np.array([2, 3, 3, 4, 3, 2, 1, 2, 2, 3, 4, 4], dtype=float)
    slope, intercept = theil_sen(WEEKS, values)
    rest = values - intercept - slope * WEEKS
    rest -= rest.mean()

    assert lag_one(values, WEEKS) == pytest.approx((rest[1:] @ rest[:-1]) / (rest @ rest))


def test_a_clear_direction_is_told_with_where_it_began_and_ended():
    trend = find_trend(weekly(falling()))

    assert trend.slope == pytest.approx(-0.4)
    assert trend.first == pytest.approx(7)
    assert trend.last == pytest.approx(7 - 0.4 * 11)
    assert trend.weeks == 12


def test_weeks_without_sessions_keep_their_place():
    weeks = [0, 1, 2, 3, 5, 6, 9, 10, 11, 12]

    trend = find_trend(weekly([8 - 0.5 * week for week in weeks], weeks=weeks))

    assert trend.slope == pytest.approx(-0.5)
    assert trend.weeks == 13


@pytest.mark.parametrize(
    "too_early",
    [
        weekly([]),
        weekly([5]),
        weekly(falling(7, -1.0)),
        weekly(falling(12), counts=[3] * 5 + [2] * 7),
        weekly(falling(12, -0.08)),
        weekly([6, 4, 7, 3, 6, 4, 7, 3, 6, 4, 7, 3]),
    ],
    ids=["nothing", "one week", "seven weeks", "five full weeks", "under a point", "to and fro"],
)
def test_behind_a_gate_nothing_is_claimed(too_early):
    assert find_trend(too_early) is None


@pytest.mark.parametrize(
    "enough",
    [weekly(falling(8, -0.5)), weekly(falling(12), counts=[3] * 6 + [1] * 6)],
    ids=["eight weeks", "six full weeks"],
)
def test_past_the_gates_it_is_told(enough):
    assert find_trend(enough) is not None


def test_with_few_weeks_some_autocorrelation_is_assumed():
    medians = [6, 8, 7, 3, 5, 4, 1, 2]
    assert mann_kendall(np.array(medians, dtype=float)).p < 0.05
    assert lag_one(np.array(medians, dtype=float), np.arange(8.0)) < 0.2

    assert find_trend(weekly(medians)) is None


@pytest.mark.parametrize(
    ("weeks", "carried_over"), [(8, 0.0), (12, 0.0), (26, 0.0), (52, 0.0), (8, 0.2), (12, 0.2)]
)
def test_noise_is_almost_never_called_a_direction(weeks, carried_over):
    random = np.random.default_rng(20261124)
    claimed = 0
    for _ in range(RUNS):
        noise = random.normal(0, 1.5, weeks)
        for week in range(1, weeks):
            noise[week] += carried_over * noise[week - 1]
        claimed += find_trend(weekly(np.clip(np.round(5 + noise), 0, 10))) is not None

    assert claimed <= 0.05 * RUNS


@given(VALUES, st.data())
def test_the_range_of_the_slope_is_that_of_scipy(values, more):
    gaps = more.draw(st.lists(st.integers(1, 5), min_size=len(values), max_size=len(values)))
    times = np.cumsum(gaps).astype(float)

    known = theilslopes(values, times)

    assert slope_range(times, values) == pytest.approx((known.low_slope, known.high_slope))


@given(VALUES, st.floats(0, 0.9))
def test_autocorrelation_never_narrows_the_range(values, rho):
    times = np.arange(float(len(values)))
    low, high = slope_range(times, values)
    lower, higher = slope_range(times, values, rho)

    assert lower <= low <= high <= higher


def test_eight_weeks_have_a_slope_with_its_range():
    seven, eight = weigh_trend(weekly(falling(7))), weigh_trend(weekly(falling(8)))

    assert (seven.weeks, seven.slope, seven.why_hidden) == (7, None, Hidden.TOO_FEW_WEEKS)
    assert (eight.weeks, eight.why_hidden) == (8, None)
    assert (eight.slope, eight.low, eight.high) == pytest.approx((-0.4, -0.4, -0.4))


@pytest.mark.parametrize(
    ("medians", "why"),
    [
        (weekly(falling(7)), Hidden.TOO_FEW_WEEKS),
        (weekly(falling(12), counts=[3] * 5 + [2] * 7), Hidden.TOO_FEW_FULL_WEEKS),
        (weekly([6, 4, 7, 3, 6, 4, 7, 3, 6, 4, 7, 3]), Hidden.NOT_CLEAR),
        (weekly(falling(12, -0.08)), Hidden.TOO_SMALL),
        (weekly(falling(12)), None),
    ],
)
def test_each_gate_has_its_reason(medians, why):
    assert weigh_trend(medians).why_no_claim is why
