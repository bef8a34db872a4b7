# SPDX-License-Identifier: MIT
"""How many inputs each door is tried with: a few in the suite, thousands with `scripts/fuzz`.

With `scripts/fuzz --guided` they are grown from those that reached new code.
"""

from __future__ import annotations

import os
import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, given, settings

INPUTS = int(os.environ.get("MINDFUL_FUZZ_INPUTS", "0"))
SECONDS = int(os.environ.get("MINDFUL_FUZZ_SECONDS", "0"))
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


def tried(offered, act):
    """Give the door what is offered; with seconds to spend, let coverage lead and never return."""
    if SECONDS:
        import atheris  # noqa: PLC0415  # installed for this alone

        def tell_and_act(one):
            try:
                act(one)
            except BaseException:
                # Past pytest, which may hold back what a test prints and never gets to show it.
                os.write(2, f"\nwith {one!r:.2000}\n{traceback.format_exc()}".encode())
                raise

        fuzz = settings(profile)(given(offered)(tell_and_act)).hypothesis.fuzz_one_input
        options = (f"-max_total_time={SECONDS}", "-max_len=4096", "-rss_limit_mb=4096")
        quiet = ("-verbosity=0", "-print_final_stats=1", f"-exact_artifact_path={os.devnull}")
        atheris.Setup([sys.argv[0], *options, *quiet], fuzz)
        atheris.Fuzz()
    settings(profile)(given(offered)(act))()


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
