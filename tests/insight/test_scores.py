# SPDX-License-Identifier: MIT
"""Answers turned so that less is better, and what is counted of them."""

from __future__ import annotations

import numpy as np
import pytest
from answers import MORE, scores
from columns import NAN
from numpy.testing import assert_array_equal

from mindful.insight.scores import completion, percent_of_possible


def test_where_more_is_better_the_scale_is_mirrored():
    mood = scores([2, 9, 7, 8], [5, 9, 8, 9], MORE)

    assert_array_equal(mood.relief, [3, 0, 1, 1])
    assert_array_equal(mood.counted, [True, False, True, False])


def test_without_room_to_come_down_nothing_is_counted():
    found = scores([0, 2, 3, 10, NAN, 5], [0, 0, 3, 4, 3, NAN])

    assert_array_equal(found.paired, [True, True, True, True, False, False])
    assert_array_equal(found.counted, [False, False, True, True, False, False])


def test_completion_is_of_those_rated_before():
    assert completion(scores([5, 6, NAN, 7], [4, NAN, 3, 5])) == pytest.approx(2 / 3)
    assert completion(scores([NAN, NAN], [3, 4])) is None
    assert completion(scores([], [])) is None


def test_where_nothing_was_to_be_had_there_is_no_percentage():
    assert percent_of_possible(scores([0, 0, NAN], [0, 1, 2])) is None
    assert percent_of_possible(scores([4, 6], [2, 3])) == 50


def test_among_keeps_every_column_in_step():
    some = scores([5, 6, 7], [4, 4, 4], practice_codes=[0, 1, 2], practices=("a", "b", "c"))
    found = some.among(np.array([True, False, True]))

    assert_array_equal(found.before, [5, 7])
    assert_array_equal(found.practices, [0, 2])
    assert_array_equal(np.diff(found.days), [2])
