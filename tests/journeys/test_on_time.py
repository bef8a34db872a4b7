# SPDX-License-Identifier: MIT
"""Every phase is on screen when it is due, from the first breath to the last."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

IN_TIME = 0.1
"""Seconds within which nobody sees that a phase is late."""


def test_phases_are_painted_when_they_are_due(launch, set_up):
    set_up()
    app = launch("start", "paced_12", "--breaths", "2", "--skip-ratings")
    app.wait_for("stage", stage="check_out")
    phases = app.told("phase")

    assert [told["phase"] for told in phases] == ["inhale", "exhale"] * 2
    late = [told["painted"] - told["planned"] for told in phases]
    assert min(late) >= 0
    assert median(late) < IN_TIME
    # Time is read, not counted: nothing adds up.
    steps = [then["planned"] - now["planned"] for now, then in pairwise(phases)]
    assert all(abs(step - 2.5) < 1e-6 for step in steps)
    ended = next(e["t"] for e in app.told("stage") if e["stage"] == "check_out")
    assert abs(ended - phases[0]["planned"] - 10) < 5 * IN_TIME
