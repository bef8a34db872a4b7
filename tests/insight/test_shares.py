# SPDX-License-Identifier: MIT
"""Shares and many tests at once, refereed by statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

from mindful.insight.shares import false_discovery, wilson


@given(st.integers(1, 10_000), st.data())
def test_a_range_of_a_share_is_wilsons(n, more):
    hits = more.draw(st.integers(0, n))

    assert wilson(hits, n) == pytest.approx(proportion_confint(hits, n, method="wilson"), abs=1e-9)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40).map(np.array))
def test_adjusted_p_are_those_of_benjamini_and_hochberg(p):
    assert_allclose(false_discovery(p), multipletests(p, method="fdr_bh")[1], atol=1e-12)


def test_no_test_needs_no_adjusting():
    assert len(false_discovery(np.array([]))) == 0
