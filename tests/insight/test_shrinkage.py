# SPDX-License-Identifier: MIT
"""Few sessions lean on the others; the spread between groups is that of statsmodels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from statsmodels.stats.meta_analysis import combine_effects

from mindful.insight.shrinkage import PRIOR_MEAN, between, moments

RELIEF = st.lists(st.floats(-5, 8), min_size=4, max_size=20).map(np.array)


def variances(counts):
    return 4 / np.array(counts, dtype=float)


@given(RELIEF, st.data())
def test_the_moments_are_those_of_dersimonian_and_laird(relief, more):
    counts = more.draw(
        st.lists(st.integers(1, 60), min_size=len(relief), max_size=len(relief)).map(np.array)
    )
    with np.errstate(all="ignore"):  # theirs goes on below 0
        known = combine_effects(relief, variances(counts), method_re="dl")
    found = moments(relief, variances(counts))

    assert found.tau2 == pytest.approx(max(0.0, known.tau2), abs=1e-9)
    if found.tau2 > 0:
        assert found.mean == pytest.approx(known.mean_effect_re)
        assert found.mean_variance == pytest.approx(known.var_eff_w_re)


@given(RELIEF)
def test_no_estimate_is_drawn_past_the_mean(relief):
    own = variances(np.arange(1, len(relief) + 1) * 5)
    common = moments(relief, own)
    shrunk = common.shrunk(relief, own)

    assert (np.abs(shrunk - common.mean) <= np.abs(relief - common.mean) + 1e-9).all()
    assert ((shrunk - common.mean) * (relief - common.mean) >= -1e-9).all()


def test_the_fewer_the_sessions_the_further_it_leans():
    common = moments(np.array([3.0, 0.0, 2.5, 5.0]), variances([40, 40, 40, 40]))

    assert (np.diff(common.leaning(variances([2, 5, 10, 50]))) < 0).all()


@pytest.mark.parametrize(
    ("relief", "counts"), [([3, 2, 1], [50, 50, 50]), ([3, 2, 1, 4], [5, 5, 5, 4])]
)
def test_with_little_to_go_by_a_fixed_prior_stands_in(relief, counts):
    relief = np.array(relief, dtype=float)

    assert between(relief, variances(counts), np.array(counts)).mean == PRIOR_MEAN


def test_twenty_sessions_of_four_groups_speak_for_themselves():
    relief, counts = np.array([3.0, 2, 1, 4]), np.array([5, 5, 5, 5])

    assert between(relief, variances(counts), counts).mean == pytest.approx(2.5)


def test_answers_without_any_spread_are_taken_at_their_word():
    relief, none = np.array([3.0, 2, 1, 4]), np.zeros(4)
    common = moments(relief, none)

    assert_allclose(common.shrunk(relief, none), relief, atol=1e-9)
    assert moments(np.full(4, 2.0), none).mean == pytest.approx(2)
