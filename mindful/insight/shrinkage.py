# SPDX-License-Identifier: MIT
"""Estimates of few sessions lean on what the others say, so that luck does not look like merit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mindful.insight.medians import Floats, Ints

LEAST_GROUPS, LEAST_SESSIONS = 4, 20
"""With fewer the spread between groups cannot be known, and a fixed prior stands in."""
PRIOR_MEAN, PRIOR_VARIANCE = 1.0, 1.0
"""About the relief that small trials find, mean reversion included."""
SMALLEST = 1e-12
"""A variance that stands in for none at all."""


@dataclass(frozen=True)
class Between:
    """What the groups have in common: `mean`, variance `tau2` between them, how sure it is.

    `mean_variance` is that of the mean; 0 where it is given beforehand.
    """

    mean: float
    tau2: float
    mean_variance: float

    def leaning(self, variances: Floats) -> Floats:
        """How far, 0 to 1, estimates with these variances (k,) lean on the mean."""
        own = np.maximum(variances, SMALLEST)
        return np.asarray(own / (own + self.tau2))

    def shrunk(self, relief: Floats, variances: Floats) -> Floats:
        """Estimates (k,) drawn towards the mean, the less sure the further."""
        lean = self.leaning(variances)
        return lean * self.mean + (1 - lean) * relief

    def variances(self, variances: Floats, lean: Floats) -> Floats:
        """The variances (k,) of shrunk estimates that lean by `lean` (k,)."""
        return (1 - lean) * variances + lean**2 * self.mean_variance


def between(relief: Floats, variances: Floats, counts: Ints) -> Between:
    """What is common to estimates (k,) with these variances (k,) from so many sessions (k,)."""
    if len(relief) < LEAST_GROUPS or counts.sum() < LEAST_SESSIONS:
        return Between(PRIOR_MEAN, PRIOR_VARIANCE, 0.0)
    return moments(relief, variances)


def moments(relief: Floats, variances: Floats) -> Between:
    """The variance between groups by the method of moments, never below 0.

    Source: DerSimonian & Laird 1986, Control. Clin. Trials 7, 177; Morris 1983 for the shrinking.
    """
    own = np.maximum(variances, SMALLEST)
    w = 1 / own
    q = float(w @ (relief - w @ relief / w.sum()) ** 2)
    tau2 = max(0.0, (q - (len(relief) - 1)) / float(w.sum() - w @ w / w.sum()))
    w = 1 / (own + tau2)
    return Between(float(w @ relief / w.sum()), tau2, float(1 / w.sum()))
