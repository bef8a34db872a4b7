# SPDX-License-Identifier: MIT
"""Student's t to eight digits, refereed by SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from mindful.insight.student import quantile, two_sided

FREEDOM = st.integers(1, 200_000).map(float) | st.floats(0.5, 1e6)
SHARES = st.floats(0.51, 0.9999)


@given(SHARES, FREEDOM)
def test_quantiles_are_those_of_scipy(share, freedom):
    assert quantile(share, freedom) == pytest.approx(
        stats.t.ppf(share, freedom), rel=1e-8, abs=1e-8
    )


@given(st.floats(-200, 200), FREEDOM)
def test_tails_are_those_of_scipy(t, freedom):
    assert two_sided(t, freedom) == pytest.approx(2 * stats.t.sf(abs(t), freedom), abs=1e-9)


@given(SHARES, FREEDOM)
def test_each_undoes_the_other(share, freedom):
    assert two_sided(quantile(share, freedom), freedom) == pytest.approx(2 * (1 - share), abs=1e-10)


@pytest.mark.parametrize("freedom", [1.0, 8.0, 1e5, 1e9, 1e12])
def test_the_ends_hold(freedom):
    assert two_sided(0.0, freedom) == 1
    assert two_sided(np.inf, freedom) == 0


def test_without_end_it_is_the_normal_curve():
    assert quantile(0.975, 1e12) == pytest.approx(stats.norm.ppf(0.975), abs=1e-12)
    assert two_sided(1.5, 1e12) == pytest.approx(2 * stats.norm.sf(1.5), abs=1e-12)
