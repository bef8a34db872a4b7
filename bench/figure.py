# SPDX-License-Identifier: MIT
"""One measured number beside its floor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One measured number and its floor, in one unit; without a floor it stands for itself."""

    name: str
    unit: str
    app: float
    floor: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return self.app / self.floor if self.floor else None


def thousands(app: Sequence[float], floor: Sequence[float]) -> tuple[float, float]:
    """Medians of seconds, in milliseconds."""
    return median(app) * 1000, median(floor) * 1000
