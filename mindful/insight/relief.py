# SPDX-License-Identifier: MIT
"""What was rated after each practice, or in each situation, behind its gates."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mindful.insight import gates
from mindful.insight.estimates import Estimates, estimate
from mindful.insight.gates import Hidden
from mindful.insight.medians import Floats, Ints
from mindful.insight.scores import Scores, completion, percent_of_possible
from mindful.insight.shares import false_discovery


@dataclass(frozen=True)
class Row:
    """One practice or situation; points of relief, None where `why_hidden` says why.

    `n` are sessions rated before and after that had room to come down. `raw` is their mean
    relief, `adjusted` what is expected from the usual beginning, drawn towards the others, `low`
    to `high` its 95 % range. `different`: likely unlike the others; a pattern, not proof.
    """

    name: str
    n: int
    completion: float | None
    why_hidden: Hidden | None
    raw: float | None = None
    adjusted: float | None = None
    low: float | None = None
    high: float | None = None
    percent_of_possible: float | None = None
    different: bool = False

    @property
    def shown(self) -> bool:
        """Whether there is enough for a mean."""
        return self.why_hidden is None


def relief_rows(
    scores: Scores, codes: Ints, names: Sequence[str], left_out: Set[str] = frozenset()
) -> tuple[Row, ...]:
    """One row for each of `names` that was met, in their order; `codes` (n,) index them.

    What is left out has no row, and no part in the others'.
    """
    found = np.bincount(codes[codes >= 0], minlength=len(names))
    met = [code for code, name in enumerate(names) if found[code] and name not in left_out]
    of = {code: scores.among(codes == code) for code in met}
    rows = {code: _gated(names[code], own) for code, own in of.items()}
    shown = [code for code in met if rows[code].shown]
    if shown:
        counted = scores.counted & np.isin(codes, met)
        groups = np.array([code for code in met if rows[code].n])
        packed = np.searchsorted(groups, codes[counted])
        estimates = estimate(scores.before[counted], scores.after[counted], packed)
        places = np.searchsorted(groups, shown)
        surely = _surely(estimates.p[places])
        for code, place, sure in zip(shown, places, surely, strict=True):
            rows[code] = _filled(rows[code], of[code], estimates, int(place), bool(sure))
    return tuple(rows.values())


def _surely(p: Floats) -> NDArray[np.bool_]:
    """Which of the groups differ, where it is sure enough that any does at all.

    Source: Benjamini & Hochberg 1995 for which; Simes 1986, Biometrika 73, 751, for whether, so
    that of people to whom all are alike one in twenty is misled and not one in ten.
    """
    adjusted = false_discovery(p)
    any_does = adjusted.min() <= gates.SIGNIFICANT
    return np.asarray((adjusted <= gates.MOST_FALSE) & any_does)


def _gated(name: str, own: Scores) -> Row:
    n, rated_after = int(np.count_nonzero(own.counted)), completion(own)
    why = None
    if n < gates.LEAST_SESSIONS:
        why = Hidden.TOO_FEW_SESSIONS
    elif rated_after is not None and rated_after < gates.LEAST_COMPLETION:
        why = Hidden.TOO_FEW_RATED_AFTER
    return Row(name, n, rated_after, why)


def _filled(row: Row, own: Scores, found: Estimates, place: int, sure: bool) -> Row:
    return replace(
        row,
        raw=float(own.relief[own.counted].mean()),
        adjusted=float(found.relief[place]),
        low=float(found.low[place]),
        high=float(found.high[place]),
        percent_of_possible=percent_of_possible(own),
        different=sure and bool(found.stands_out[place]),
    )
