# SPDX-License-Identifier: MIT
"""Scores made from answers, as they stand after reading the columns of a scale."""

from __future__ import annotations

from columns import columns

from mindful.domain.rating import ANXIETY, MOOD, Scale
from mindful.insight.scores import Scores

LESS = Scale(ANXIETY, "Anxiety", "", "", "")
MORE = Scale(MOOD, "Mood", "", "", "", better=1)


def scores(before, after, scale=LESS, **more):
    """Of one session a day; `more` as for columns."""
    return Scores.of(columns(before, after=after, **more), scale)
