# SPDX-License-Identifier: MIT
"""What was felt, beside what was rated."""

from __future__ import annotations

import pytest
from answers import scores
from columns import NAN

from mindful.domain.journal import FELT, NONE
from mindful.domain.rating import Felt
from mindful.insight.felt import felt_counts, felt_difference

EASIER, SAME, HARDER = (FELT.index(felt) for felt in (Felt.EASIER, Felt.SAME, Felt.HARDER))


def told(relief, felt):
    return scores([8] * len(relief), [8 - value for value in relief], felt_codes=felt)


def test_counts_wait_for_three():
    assert felt_counts(told([1, 1, 1], [EASIER, SAME, NONE])) is None

    found = felt_counts(told([1, 1, 1], [EASIER] * 3))

    assert found[Felt.EASIER] == pytest.approx((3, 3, 0.438503, 1), abs=1e-6)
    assert found[Felt.HARDER].times == 0


def test_a_difference_that_is_felt_is_between_the_middles():
    found = felt_difference(told([3] * 5 + [4] * 5 + [1] * 10, [EASIER] * 10 + [SAME] * 10))

    assert found == 2.5


@pytest.mark.parametrize(
    "felt",
    [[EASIER] * 9 + [SAME] * 10 + [NONE], [EASIER] * 20, [SAME] * 20, [HARDER] * 20],
    ids=["nineteen", "never the same", "never easier", "neither"],
)
def test_before_that_it_is_unknown(felt):
    assert felt_difference(told([2] * 20, felt)) is None


def test_sessions_rated_once_do_not_count():
    before, after = [8] * 21, [5] * 20 + [NAN]

    assert felt_difference(scores(before, after, felt_codes=[EASIER] * 11 + [SAME] * 10)) == 0
    after[0] = NAN
    assert felt_difference(scores(before, after, felt_codes=[EASIER] * 11 + [SAME] * 10)) is None
