# SPDX-License-Identifier: MIT
"""How long a practice is to last, and how it begins."""

from __future__ import annotations

from dataclasses import dataclass

from mindful.domain.errors import UnfitLength
from mindful.domain.lengths import DEFAULT_SETTLE_IN, LONGEST_MINUTES, LONGEST_SETTLE_IN


@dataclass(frozen=True)
class Plan:
    """How long, and how it begins; `natural_breath` is the person's own breath in seconds.

    `conditions` are declared by the person: steps that are not for them are left out.
    """

    minutes: float | None = None
    breaths: int | None = None
    settle_in: float = DEFAULT_SETTLE_IN
    natural_breath: float | None = None
    conditions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.minutes is not None and self.breaths is not None:
            raise UnfitLength("give minutes or breaths, not both")
        if self.minutes is not None and not 1 <= self.minutes <= LONGEST_MINUTES:
            raise UnfitLength("minutes must lie between 1 and {most}", most=LONGEST_MINUTES)
        if self.breaths is not None and self.breaths < 1:
            raise UnfitLength("at least one breath is needed")
        if not 0 <= self.settle_in <= LONGEST_SETTLE_IN:
            raise UnfitLength(
                "settle-in must lie between 0 and {most:g} seconds", most=LONGEST_SETTLE_IN
            )
