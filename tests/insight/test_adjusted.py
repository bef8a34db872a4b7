# SPDX-License-Identifier: MIT
"""Relief from the usual beginning, refereed by the regression of statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from mindful.insight.adjusted import adjust, common_slope

SEEDS = st.integers(0, 2**32 - 1)


def ratings(seed, groups, each):
    random = np.random.default_rng(seed)
    codes = np.repeat(np.arange(groups), each)
    random.shuffle(codes)
    before = random.integers(3, 11, len(codes)).astype(float)
    before[:2] = 3, 10
    after = np.clip(np.round(before * 0.6 - codes * 0.3 + random.normal(0, 1.5, len(codes))), 0, 10)
    return before, after, codes


@given(SEEDS, st.integers(1, 5), st.integers(3, 20))
def test_it_is_ordinary_least_squares_with_one_slope(seed, groups, each):
    before, after, codes = ratings(seed, groups, each)
    fit = adjust(before, after, codes)

    design = np.column_stack((np.eye(groups)[codes], before - fit.reference))
    known = sm.OLS(after, design).fit()

    assert_allclose(fit.relief, fit.reference - known.params[:-1], atol=1e-9)
    assert fit.slope == pytest.approx(known.params[-1], abs=1e-9)
    assert fit.freedom == known.df_resid
    assert fit.spread == pytest.approx(np.sqrt(known.scale))
    assert_allclose(fit.residuals, known.resid, atol=1e-9)
    own = fit.spread**2 / fit.counts + fit.slope_variance * fit.shift**2
    assert_allclose(np.sqrt(own), known.bse[:-1], rtol=1e-7, atol=1e-9)


def test_the_reference_is_where_one_usually_begins():
    before = np.array([4, 5, 6, 7, 9], dtype=float)

    assert adjust(before, before - 2, np.zeros(5, dtype=int)).reference == 6


def test_where_before_never_varies_means_are_plain():
    before = np.full(6, 7.0)
    after = np.array([4, 5, 3, 6, 6, 6], dtype=float)
    fit = adjust(before, after, np.repeat([0, 1], 3))

    assert_allclose(fit.relief, [3, 1])
    assert fit.slope_variance == 0
    assert fit.freedom == 4


def test_where_before_varies_only_between_groups_change_is_plain_too():
    before = np.repeat([8.0, 4.0], 4)
    after = before - np.repeat([3.0, 1.0], 4)

    assert common_slope(before, after, np.repeat([0, 1], 4)) == (1.0, 0.0)
    assert_allclose(adjust(before, after, np.repeat([0, 1], 4)).relief, [3, 1])


def test_a_hard_beginning_is_no_merit():
    """Both groups end where half of the beginning is left: the same, whatever raw relief says."""
    before = np.array([10, 8, 9, 9, 4, 5, 3, 6], dtype=float)
    fit = adjust(before, before / 2, np.repeat([0, 1], 4))

    assert fit.relief[0] == pytest.approx(fit.relief[1])


def test_too_few_to_know_the_spread_have_none():
    fit = adjust(np.array([7.0, 5.0]), np.array([4.0, 4.0]), np.array([0, 1]))

    assert fit.freedom == 0
    assert np.isinf(fit.spread)
