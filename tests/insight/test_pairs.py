# SPDX-License-Identifier: MIT
"""The exact test of pairs, refereed by SciPy's enumeration of all signs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from mindful.insight.pairs import (
    GRID,
    MOST_EXACT,
    OUTSIDE,
    inversion_range,
    sign_flip_p,
    t_range,
    t_test,
)

HALVES = st.integers(-10, 10).map(lambda value: value / 2)
FEW = st.lists(HALVES, min_size=2, max_size=10).map(np.array)
MORE = st.lists(st.floats(-5, 5), min_size=6, max_size=14).map(np.array)


@given(FEW)
def test_all_signs_are_counted_as_scipy_counts_them(differences):
    known = stats.permutation_test(
        (differences, np.zeros_like(differences)),
        lambda a, b, axis: np.abs((a - b).mean(axis=axis)),
        permutation_type="samples",
        vectorized=True,
        n_resamples=np.inf,
        alternative="greater",
    )

    assert sign_flip_p(differences) == pytest.approx(known.pvalue)


@given(MORE)
def test_the_range_is_what_the_test_leaves(differences):
    low, high = inversion_range(differences)

    assert low <= differences.mean() + GRID
    assert high >= differences.mean() - GRID
    for edge, outwards in ((low, -GRID), (high, GRID)):
        assert sign_flip_p(differences - edge - outwards) <= OUTSIDE
        if abs(edge - differences.mean()) > GRID:
            assert sign_flip_p(differences - edge) > OUTSIDE


@given(st.lists(HALVES, min_size=1, max_size=5).map(np.array))
def test_under_six_pairs_nothing_is_ruled_out(differences):
    assert inversion_range(differences) == (-np.inf, np.inf)


@given(st.lists(HALVES, min_size=3, max_size=12).map(np.array))
def test_students_test_is_that_of_scipy(differences):
    if np.ptp(differences) == 0:
        return
    known = stats.ttest_1samp(differences, 0)
    interval = known.confidence_interval(0.95)

    assert t_test(differences) == pytest.approx((known.pvalue, known.statistic), abs=1e-9)
    assert t_range(differences) == pytest.approx((interval.low, interval.high), abs=1e-9)


def test_differences_that_are_all_alike_are_sure():
    assert t_test(np.full(8, 1.0)) == (0.0, np.inf)
    assert t_test(np.full(8, -1.0)) == (0.0, -np.inf)
    assert t_test(np.zeros(8)) == (1.0, 0.0)
    assert inversion_range(np.full(8, 1.0)) == (1.0, 1.0)


def test_beyond_what_can_be_counted_student_says_the_same():
    differences = np.random.default_rng(3).normal(0.5, 2, MOST_EXACT)
    one_more = np.append(differences, differences.mean())

    assert sign_flip_p(differences) == pytest.approx(t_test(differences)[0], abs=0.02)
    assert inversion_range(differences) == pytest.approx(t_range(differences), abs=0.06)
    assert sign_flip_p(one_more) == t_test(one_more)[0]
    assert inversion_range(one_more) == t_range(one_more)
