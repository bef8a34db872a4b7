# SPDX-License-Identifier: MIT
"""What was felt after sessions, beside what was rated."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from mindful.domain.journal import FELT
from mindful.domain.rating import Felt
from mindful.insight.gates import LEAST_COUNTED, LEAST_FELT
from mindful.insight.scores import Scores
from mindful.insight.shares import wilson


class FeltCount(NamedTuple):
    """How often, of how many, and the 95 % range of the share, 0 to 1."""

    times: int
    of: int
    low: float
    high: float


def felt_counts(scores: Scores) -> dict[Felt, FeltCount] | None:
    """How often sessions were felt easier, the same, harder; None under three answers.

    Source: Wilson 1927 for the range.
    """
    told = scores.felt[scores.felt >= 0]
    n = len(told)
    if n < LEAST_COUNTED:
        return None
    counts = np.bincount(told, minlength=len(FELT)).tolist()
    return {
        felt: FeltCount(count, n, *wilson(count, n))
        for felt, count in zip(FELT, counts, strict=True)
    }


def felt_difference(scores: Scores) -> float | None:
    """Points this person feels: median relief where easier minus where the same, from 20 sessions.

    None before that, or where one of the two was never told. Source: anchor method, Anvari &
    Lakens 2021, 10.1016/j.jesp.2021.104159.
    """
    told = scores.among(scores.paired & (scores.felt >= 0))
    easier = told.relief[told.felt == FELT.index(Felt.EASIER)]
    same = told.relief[told.felt == FELT.index(Felt.SAME)]
    if len(told.felt) < LEAST_FELT or not len(easier) or not len(same):
        return None
    return float(np.median(easier) - np.median(same))
