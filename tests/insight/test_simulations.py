# SPDX-License-Identifier: MIT
"""Made-up people whose truth is known: nothing there is not found, what is there is."""

from __future__ import annotations

import numpy as np
import pytest
from answers import scores
from scipy.stats import binom

from mindful.insight.comparison import paired_differences
from mindful.insight.estimates import estimate
from mindful.insight.gates import LEAST_SESSIONS, MOST_FALSE, SIGNIFICANT
from mindful.insight.pairs import inversion_range, sign_flip_p
from mindful.insight.relief import relief_rows
from mindful.insight.trend import slope_range

RUNS = 300
PRACTICES = 8
SPREAD, SLOPE, RELIEF = 2.0, 0.5, 1.5
MOST_MISLED = 0.05
"""Share of people, to whom all practices are the same, that are told otherwise of any."""


def at_most(rate, runs=RUNS):
    """Times that a rate which is not exceeded is seen but once in a thousand tries of a test."""
    return binom.ppf(0.999, runs, rate)


def at_least(rate, runs=RUNS):
    return binom.ppf(0.001, runs, rate)


class People:
    """Sessions of `counts` at practices whose relief from 6 is `truth`, in whole points."""

    def __init__(self, counts, truth, *, seed, carried_over=0.0, chosen_when=None):
        self._random = np.random.default_rng(seed)
        self._counts, self._truth = counts, np.asarray(truth, dtype=float)
        self._carried_over = carried_over
        self._chosen_when = np.full(len(counts), 6.0) if chosen_when is None else chosen_when

    def live(self):
        """One person's answers before and after, and what was practised."""
        groups = np.repeat(np.arange(len(self._counts)), self._counts)
        self._random.shuffle(groups)
        before = self._random.normal(self._chosen_when[groups], 1.5)
        before = np.clip(np.round(before), 3, 10)
        expected = 6 - self._truth[groups] + SLOPE * (before - 6)
        return before, np.round(expected + self._noise(len(groups))), groups

    def truth_for(self, before):
        """Relief at the reference of that person."""
        reference = round(float(np.median(before)))
        return self._truth + (1 - SLOPE) * (reference - 6)

    def _noise(self, n):
        noise = self._random.normal(0, SPREAD, n)
        fresh = np.sqrt(1 - self._carried_over**2)
        for place in range(1, n if self._carried_over else 0):
            noise[place] = self._carried_over * noise[place - 1] + fresh * noise[place]
        return noise


def called_different(people):
    before, after, groups = people.live()
    names = [str(code) for code in range(groups.max() + 1)]
    found = scores(before, after, practice_codes=groups, practices=names)
    return np.array([row.different for row in relief_rows(found, found.practices, names)])


def covered(people):
    before, after, groups = people.live()
    found, truth = estimate(before, after, groups), people.truth_for(before)
    return (found.low <= truth) & (truth <= found.high)


def test_the_best_of_eight_equals_looks_better_by_luck_which_is_why_there_are_gates():
    means = np.random.default_rng(1).normal(0, SPREAD, (20_000, PRACTICES, 5)).mean(axis=2)

    assert np.ptp(means, axis=1).mean() == pytest.approx(2.55, abs=0.05)
    assert means.max(axis=1).mean() == pytest.approx(1.27, abs=0.05)
    assert LEAST_SESSIONS > 5


@pytest.mark.parametrize("each", [8, 12, 30])
def test_eight_identical_practices_have_no_winner(each):
    people = People([each] * PRACTICES, [RELIEF] * PRACTICES, seed=each)
    mistaken = sum(called_different(people).any() for _ in range(RUNS))

    assert mistaken <= at_most(MOST_MISLED)


@pytest.mark.parametrize(
    "unlike",
    [
        {"counts": [20] * PRACTICES, "chosen_when": np.linspace(4, 8, PRACTICES)},
        {"counts": [40] * 2, "carried_over": 0.4},
        {"counts": [8, 50, 50]},
        {"counts": [10, 10]},
        {"counts": [8, 8, 8]},
    ],
    ids=["chosen when it is hard", "alike neighbours", "few beside many", "two", "three"],
)
def test_identical_practices_have_no_winner_however_they_are_used(unlike):
    people = People(**unlike, truth=[4.0] * len(unlike["counts"]), seed=9)
    mistaken = sum(called_different(people).any() for _ in range(RUNS))

    assert mistaken <= at_most(MOST_MISLED)


def test_two_points_more_than_the_others_are_found():
    people = People([30] * PRACTICES, [RELIEF + 2] + [RELIEF] * (PRACTICES - 1), seed=3)
    found = np.array([called_different(people) for _ in range(RUNS)])

    assert found[:, 0].mean() >= 0.8
    assert found[:, 1:].any(axis=1).mean() <= MOST_FALSE


@pytest.mark.parametrize(
    ("each", "between", "least"), [(8, 0, 0.95), (30, 0, 0.94), (30, 1, 0.92), (10, 0.5, 0.82)]
)
def test_ranges_cover_the_truth(each, between, least):
    """Where practices differ little they cover less than 95 %: the spread is taken as known."""
    random = np.random.default_rng(each)
    share = np.mean(
        [
            covered(People([each] * PRACTICES, random.normal(RELIEF, between, PRACTICES), seed=run))
            for run in range(RUNS)
        ]
    )

    assert share >= least


def test_ranges_cover_the_truth_though_neighbours_are_alike():
    people = People([60, 60], [RELIEF, RELIEF], seed=2, carried_over=0.4)

    assert np.mean([covered(people) for _ in range(RUNS)]) >= 0.88


@pytest.mark.parametrize(("pairs", "size", "power"), [(15, 2.0, 0.821), (24, 1.5, 0.804)])
def test_pairs_find_what_they_are_said_to_find(pairs, size, power):
    random = np.random.default_rng(pairs)
    found = sum(
        sign_flip_p(random.normal(size, 2.5, pairs)) <= SIGNIFICANT for _ in range(2 * RUNS)
    )

    assert at_least(power, 2 * RUNS) <= found <= at_most(power, 2 * RUNS)


def test_pairs_of_the_same_find_nothing_and_their_ranges_hold_the_truth():
    random = np.random.default_rng(8)
    first, second = np.arange(0, 20, 2), np.arange(1, 20, 2)
    mistaken = held = 0
    for _ in range(RUNS):
        before = random.integers(3, 9, 20).astype(float)
        after = np.round(before / 2 + random.normal(0, SPREAD, 20))
        differences = paired_differences(before, after, first, second)
        low, high = inversion_range(differences)
        mistaken += sign_flip_p(differences) <= SIGNIFICANT
        held += low <= 0 <= high

    assert mistaken <= at_most(SIGNIFICANT)
    assert held >= at_least(1 - SIGNIFICANT)


@pytest.mark.parametrize("weeks", [8, 12, 26])
def test_the_range_of_a_slope_covers_it(weeks):
    random = np.random.default_rng(weeks)
    times = np.arange(float(weeks))
    held = 0
    for _ in range(RUNS):
        low, high = slope_range(times, np.round(8 - 0.2 * times + random.normal(0, 1, weeks), 1))
        held += low <= -0.2 <= high

    assert held >= at_least(0.95)
