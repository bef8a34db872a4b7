# SPDX-License-Identifier: MIT
"""Neighbours in time are alike, and ranges say so."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from statsmodels.tsa.stattools import acf

from mindful.insight.autocorrelation import (
    block_length,
    block_means,
    effective_n,
    half_width,
    lag_one,
)
from mindful.insight.student import quantile

VALUES = arrays(float, st.integers(3, 60), elements=st.integers(0, 10).map(float))


def series(n, carried_over, seed=1):
    random = np.random.default_rng(seed)
    values = random.normal(0, 1, n)
    for place in range(1, n):
        values[place] = (
            carried_over * values[place - 1] + np.sqrt(1 - carried_over**2) * values[place]
        )
    return values


@given(VALUES)
def test_lag_one_is_that_of_statsmodels(values):
    if np.ptp(values) == 0:
        assert lag_one(values) == 0
    else:
        assert lag_one(values) == pytest.approx(acf(values, nlags=1)[1], abs=1e-9)


@given(VALUES)
def test_alike_sessions_are_worth_no_more_than_strangers(values):
    n = len(values)

    assert n / 19 - 1e-9 <= effective_n(values) <= n


def test_what_never_changes_is_worth_what_it_is():
    assert effective_n(np.full(9, 2.0)) == 9
    assert effective_n(np.array([])) == 0


@pytest.mark.parametrize(("n", "length"), [(12, 3), (27, 3), (64, 4), (500, 8)])
def test_about_the_cube_root_stays_together(n, length):
    assert block_length(n) == length


@given(VALUES, st.integers(1, 12), st.data())
def test_a_resample_is_made_of_whole_stretches(values, length, more):
    n = len(values)
    length = min(length, n)
    blocks = -(-n // length)
    starts = more.draw(st.lists(st.integers(0, n - 1), min_size=blocks, max_size=blocks))
    drawn = [values[(start + step) % n] for start in starts for step in range(length)][:n]

    found = block_means(values, length, np.array([starts]))

    assert_allclose(found, [np.mean(drawn)], atol=1e-9)


def test_under_twelve_there_are_no_blocks():
    assert half_width(series(11, 0.5)) == 0
    assert half_width(series(12, 0.5)) > 0


def test_the_same_sessions_say_the_same():
    assert half_width(series(80, 0.3)) == half_width(series(80, 0.3))


@pytest.mark.parametrize("n", [300, 500, 501, 2000])
def test_blocks_and_batches_know_how_sure_a_mean_of_alike_ones_is(n):
    carried_over = 0.5
    truly = np.sqrt((1 + carried_over) / (1 - carried_over) / n)
    found = np.mean([half_width(series(n, carried_over, seed)) for seed in range(40)])

    assert 0.8 < found / (quantile(0.975, n - 1) * truly) < 1.15
    assert found > 1.3 * quantile(0.975, n - 1) / np.sqrt(n)
