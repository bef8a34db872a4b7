# SPDX-License-Identifier: MIT
"""How many inputs each door is tried with: a few in the suite, thousands with `scripts/fuzz`."""

from __future__ import annotations

import os
import time

from hypothesis import HealthCheck, Phase, settings

INPUTS = int(os.environ.get("MINDFUL_FUZZ_INPUTS", "0"))
FEW = 30
"""Inputs a door in the suite: less than a second for each."""
LONGEST = 2.0
"""Seconds that one input may take."""

profile = settings(
    max_examples=INPUTS or FEW,
    deadline=None,
    database=None,
    derandomize=not INPUTS,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
"""Other inputs with each long run, and in the suite the same ones everywhere."""


class Measured:
    """Counts inputs and remembers the slowest."""

    def __init__(self):
        self.inputs = 0
        self.slowest = 0.0

    def __enter__(self):
        self.inputs += 1
        self._begun = time.perf_counter()

    def __exit__(self, *_):
        took = time.perf_counter() - self._begun
        self.slowest = max(self.slowest, took)
        assert took < LONGEST, f"{took:.2f} s"
