# SPDX-License-Identifier: MIT
"""Answers of one scale, turned so that less is better and nothing is below zero."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mindful.domain.journal import Columns
from mindful.domain.rating import Scale
from mindful.insight.medians import Floats, Ints

FLOOR = 2.0
"""From so little there is no room to come down."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Scores:
    """Sessions (n,) oldest first: `before` and `after` from 0, less is better, NaN is a gap.

    `days` are proleptic ordinals; codes as in Columns, -1 where there is none.
    """

    before: Floats
    after: Floats
    days: Ints
    practices: Ints
    situations: Ints
    felt: Ints
    comparisons: Ints

    @classmethod
    def of(cls, columns: Columns, scale: Scale) -> Scores:
        """Read the columns of that scale; one where more is better is mirrored."""
        return cls(
            before=_turned(columns.before, scale),
            after=_turned(columns.after, scale),
            days=np.frombuffer(columns.days, dtype=np.int64),
            practices=np.frombuffer(columns.practice_codes, dtype=np.int64),
            situations=np.frombuffer(columns.situation_codes, dtype=np.int64),
            felt=np.frombuffer(columns.felt_codes, dtype=np.int64),
            comparisons=np.frombuffer(columns.comparison_codes, dtype=np.int64),
        )

    def among(self, chosen: Mask) -> Scores:
        """Those sessions alone."""
        return Scores(**{name: values[chosen] for name, values in vars(self).items()})

    @property
    def relief(self) -> Floats:
        """How much better after than before, points (n,); NaN where either is missing."""
        return self.before - self.after

    @property
    def paired(self) -> Mask:
        """Rated before and after."""
        return ~np.isnan(self.relief)

    @property
    def counted(self) -> Mask:
        """Paired, and with room to come down."""
        return self.paired & (self.before > FLOOR)


def completion(scores: Scores) -> float | None:
    """The share rated after among those rated before, None where there are none."""
    rated_before = np.count_nonzero(~np.isnan(scores.before))
    return int(np.count_nonzero(scores.paired)) / rated_before if rated_before else None


def percent_of_possible(scores: Scores) -> float | None:
    """Relief as percent of all that could be had, None where there was nothing to be had."""
    paired = scores.paired
    possible = float(scores.before[paired].sum())
    return 100 * float(scores.relief[paired].sum()) / possible if possible > 0 else None


def _turned(answers: array[float], scale: Scale) -> Floats:
    values = np.frombuffer(answers, dtype=np.float64)
    return scale.highest - values if scale.better > 0 else values - scale.lowest
