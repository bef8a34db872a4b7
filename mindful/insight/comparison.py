# SPDX-License-Identifier: MIT
"""Two practices compared in pairs whose order was drawn: the only ground for "better than"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

import numpy as np

from mindful.insight import gates
from mindful.insight.adjusted import common_slope
from mindful.insight.gates import Hidden
from mindful.insight.medians import Floats, Ints
from mindful.insight.pairs import inversion_range, sign_flip_p
from mindful.insight.scores import Scores

LEAST_BEFORE, MOST_BEFORE = 3, 8
"""Ratings before within which a session of a comparison counts."""
MOST_DAYS_APART = 7
"""Between the two sessions of a pair."""


class Planned(NamedTuple):
    """A comparison as it was set up; it ends after so many `pairs`, or when it is `ended`."""

    id: str
    a: str
    b: str
    pairs: int
    ended: bool = False


@dataclass(frozen=True)
class Result:
    """What came of it: `difference` in points for `b` (positive: less was left after b).

    `pairs` are those that count; numbers are None where `why_hidden` says why.
    """

    id: str
    a: str
    b: str
    pairs: int
    why_hidden: Hidden | None = None
    difference: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None


def compare(
    scores: Scores,
    planned: Planned,
    practices: Sequence[str],
    comparisons: Sequence[str],
    monday: int,
) -> Result:
    """Nothing is looked at before the planned pairs are there: peeking would find what is not so.

    `practices` and `comparisons` are what the codes of the scores index. `pairs` are as of now;
    what came of them is told once all lie before `monday`, a proleptic ordinal.
    """
    pairs = len(_differences(scores, planned, practices, comparisons)[: planned.pairs])
    settled = scores.among(scores.days < monday)
    differences = _differences(settled, planned, practices, comparisons)[: planned.pairs]
    shared = (planned.id, planned.a, planned.b, pairs)
    if pairs < planned.pairs and not planned.ended:
        return Result(*shared, Hidden.STILL_RUNNING)
    if pairs < gates.LEAST_PAIRS:
        return Result(*shared, Hidden.TOO_FEW_PAIRS)
    if len(differences) < pairs:
        return Result(*shared, Hidden.UNTIL_MONDAY)
    low, high = inversion_range(differences)
    return Result(
        *shared,
        difference=float(differences.mean()),
        low=None if low == -inf else low,
        high=None if high == inf else high,
        p=sign_flip_p(differences),
    )


def paired_differences(before: Floats, after: Floats, first: Ints, second: Ints) -> Floats:
    """What was left after the first minus after the second (pairs,), as if begun alike.

    The slope is that of all sessions (n,) taken together, so it is the same whichever way the
    lot fell, and stays fixed in the test. `first` and `second` (pairs,) are places in n.
    """
    slope, _ = common_slope(before, after, np.zeros(len(before), dtype=np.int64))
    left = after - slope * before
    return np.asarray(left[first] - left[second])


def _differences(
    scores: Scores, planned: Planned, practices: Sequence[str], comparisons: Sequence[str]
) -> Floats:
    if planned.id not in comparisons:
        return np.empty(0)
    held = scores.comparisons == comparisons.index(planned.id)
    counted = (scores.before >= LEAST_BEFORE) & (scores.before <= MOST_BEFORE)
    trial = scores.among(scores.paired & held & counted)
    names = [practices[code] for code in trial.practices]
    found = _pairs(names, trial.days.tolist(), planned)
    if not found:
        return np.empty(0)
    of_a, of_b = np.array(found).T
    return paired_differences(trial.before, trial.after, of_a, of_b)


def _pairs(names: Sequence[str], days: Sequence[int], planned: Planned) -> list[tuple[int, int]]:
    """Places of a and b of each pair; what has no partner within days is left out."""
    found: list[tuple[int, int]] = []
    waiting: int | None = None
    for place, name in enumerate(names):
        if name not in (planned.a, planned.b):
            continue
        if (
            waiting is not None
            and name != names[waiting]
            and days[place] - days[waiting] <= MOST_DAYS_APART
        ):
            found.append((waiting, place) if name == planned.b else (place, waiting))
            waiting = None
        else:
            waiting = place
    return found
