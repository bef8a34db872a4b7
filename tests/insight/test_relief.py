# SPDX-License-Identifier: MIT
"""Practices side by side: behind gates, from the usual beginning, and never too sure."""

from __future__ import annotations

import numpy as np
import pytest
from answers import LESS, MORE, scores
from columns import NAN

from mindful.insight.gates import Hidden
from mindful.insight.relief import relief_rows


def rows(before, after, practices, scale=LESS, **more):
    """Practices are names, one a session."""
    names = tuple(sorted(set(practices)))
    codes = [names.index(name) for name in practices]
    found = scores(before, after, scale, practice_codes=codes, practices=names)
    return {row.name: row for row in relief_rows(found, found.practices, names, **more)}


def noisy(n, relief, seed=1):
    """Answers before and after about so much apart."""
    random = np.random.default_rng(seed)
    before = random.integers(4, 11, n).astype(float)
    after = np.clip(np.round(before / 2 + 3 - relief + random.normal(0, 1, n)), 0, 10)
    return before, after


def test_eight_sessions_are_shown_with_their_range():
    found = rows([7, 8, 6, 7, 5, 9, 7, 6], [4, 5, 4, 5, 3, 4, 3, 4], ["a"] * 8)["a"]

    assert found.shown
    assert (found.n, found.completion) == (8, 1)
    assert found.raw == pytest.approx(2.875)
    assert found.low < found.adjusted < found.high
    assert 1 < found.adjusted < 2.875  # a prior of 1 draws it down
    assert found.percent_of_possible == pytest.approx(100 * 23 / 55)
    assert not found.different


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ([7] * 7, [4] * 7, Hidden.TOO_FEW_SESSIONS),
        ([7] * 7 + [2], [4] * 7 + [1], Hidden.TOO_FEW_SESSIONS),
        ([7] * 7 + [NAN], [4] * 8, Hidden.TOO_FEW_SESSIONS),
        ([7] * 12, [4] * 8 + [NAN] * 4, Hidden.TOO_FEW_RATED_AFTER),
    ],
    ids=["seven", "no room", "not rated before", "left without rating"],
)
def test_behind_a_gate_there_is_a_reason_and_no_number(before, after, why):
    found = rows(before, after, ["a"] * len(before))["a"]

    assert not found.shown
    assert found.why_hidden is why
    assert (found.raw, found.adjusted, found.low, found.high) == (None,) * 4


def test_seventy_percent_is_enough():
    assert rows([7] * 20, [4] * 14 + [NAN] * 6, ["a"] * 20)["a"].shown


def test_one_practice_behind_its_gate_hides_no_other():
    found = rows([7] * 13, [4] * 13, ["a"] * 8 + ["b"] * 5)

    assert found["a"].shown
    assert not found["b"].shown


def test_a_practice_only_ever_met_without_room_has_a_row_and_harms_none():
    found = rows([7] * 8 + [1] * 9, [4] * 8 + [0] * 9, ["b"] * 8 + ["a"] * 9)

    assert list(found) == ["a", "b"]
    assert (found["a"].n, found["a"].shown) == (0, False)
    assert found["b"].raw == 3


def test_what_is_never_ranked_has_no_row_and_no_part():
    before, after = noisy(60, 1.5)
    with_it = rows(before, after, ["a", "b", "talk"] * 20, left_out={"talk"})
    without = rows(np.delete(before, np.s_[2::3]), np.delete(after, np.s_[2::3]), ["a", "b"] * 20)

    assert with_it == without


def test_mood_is_the_mirror_of_anxiety():
    before, after = noisy(40, 1.5)
    practices = ["a", "b"] * 20

    assert rows(10 - before, 10 - after, practices, MORE) == rows(before, after, practices)


def test_a_practice_chosen_when_it_is_hard_is_not_credited_for_it():
    """Both halve what is there; the one for hard moments has more raw relief, and no merit."""
    random = np.random.default_rng(4)
    hard, usual = random.integers(8, 11, 30), random.integers(3, 6, 30)
    before = np.concatenate((hard, usual)).astype(float)
    after = np.round(before / 2 + random.normal(0, 0.5, 60))
    found = rows(before, after, ["hard"] * 30 + ["usual"] * 30)

    assert found["hard"].raw > found["usual"].raw + 2
    assert abs(found["hard"].adjusted - found["usual"].adjusted) < 1
    assert not found["hard"].different
    assert not found["usual"].different


def test_what_is_clearly_unlike_the_others_is_called_different():
    parts = [noisy(30, 4 if name == "a" else 1, seed) for seed, name in enumerate("abcde")]
    before, after = np.concatenate(parts, axis=1)
    found = rows(before, after, [name for name in "abcde" for _ in range(30)])

    assert found["a"].different
    assert not any(found[name].different for name in "bcde")


def test_a_small_difference_however_sure_is_not_told():
    parts = [noisy(3000, 1.6 if name == "a" else 1, seed) for seed, name in enumerate("abcde")]
    before, after = np.concatenate(parts, axis=1)
    found = rows(before, after, [name for name in "abcde" for _ in range(3000)])

    assert found["a"].low > found["b"].high
    assert not found["a"].different


def test_one_practice_alone_differs_from_nothing():
    before, after = noisy(200, 3)

    assert not rows(before, after, ["a"] * 200)["a"].different


def test_sessions_that_are_all_alike_are_believed_but_not_to_the_point():
    found = rows([7] * 10, [4] * 10, ["a"] * 10)["a"]

    assert found.raw == 3
    assert found.adjusted == pytest.approx(3)
    assert 0.1 < found.high - found.low < 1


def test_alike_neighbours_widen_the_range():
    random = np.random.default_rng(2)
    before = np.full(60, 7.0)
    noise = np.sort(random.normal(0, 1.5, 60))
    mixed = random.permutation(noise)
    apart = rows(before, 5 + mixed, ["a"] * 60)["a"]
    alike = rows(before, 5 + noise, ["a"] * 60)["a"]

    assert alike.adjusted == pytest.approx(apart.adjusted)
    assert alike.high - alike.low > 1.3 * (apart.high - apart.low)


def test_alike_neighbours_are_too_few_for_a_difference():
    before = np.full(40, 8.0)
    drifting = np.concatenate((np.linspace(1.5, 4.5, 20), np.linspace(6, 7, 20)))
    shuffled = np.concatenate(
        [np.random.default_rng(1).permutation(half) for half in np.split(drifting, 2)]
    )
    practices = ["a"] * 20 + ["b"] * 20

    assert rows(before, shuffled, practices)["a"].different
    assert not rows(before, drifting, practices)["a"].different
