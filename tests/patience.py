# SPDX-License-Identifier: MIT
"""Waiting for a process that really runs, and no longer than a person would."""

from __future__ import annotations

import time

PATIENCE = 15.0
LOOKS_EVERY = 0.02


def until(holds, patience=PATIENCE):
    """What `holds` returns, as soon as there is something in it."""
    deadline = time.monotonic() + patience
    while not (found := holds()):
        assert time.monotonic() < deadline, f"waited {patience:g} s in vain"
        time.sleep(LOOKS_EVERY)
    return found
