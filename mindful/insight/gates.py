# SPDX-License-Identifier: MIT
"""What must hold before anything is claimed, and why it is not; the words are made elsewhere."""

from __future__ import annotations

from enum import StrEnum

LEAST_SESSIONS = 8
"""For a mean with its range."""
LEAST_COUNTED = 3
"""For how often it was felt easier, the same or harder."""
LEAST_COMPLETION = 0.7
"""Who leaves without rating may have left worse."""
LEAST_EFFECTIVE = 5.0
"""Sessions' worth of independent ones, for calling a group different."""
LEAST_DIFFERENCE = 1.0
"""Points from the others, for calling a group different."""
MOST_FALSE = 0.10
"""Share of what is called different that may be mistaken."""
LEAST_WEEKS = 8
"""Weekly medians for a slope."""
LEAST_FULL_WEEKS, FULL_WEEK = 6, 3
"""Weeks with so many sessions, for calling a direction."""
LEAST_CHANGE = 1.0
"""Points over all weeks, for calling a direction."""
SIGNIFICANT = 0.05
LEAST_PAIRS = 8
LEAST_FELT = 20
"""Sessions for the smallest difference that is felt."""


class Hidden(StrEnum):
    """Why something is not shown, or not claimed."""

    TOO_FEW_SESSIONS = "too_few_sessions"
    TOO_FEW_RATED_AFTER = "too_few_rated_after"
    TOO_FEW_WEEKS = "too_few_weeks"
    TOO_FEW_FULL_WEEKS = "too_few_full_weeks"
    NOT_CLEAR = "not_clear"
    TOO_SMALL = "too_small"
    STILL_RUNNING = "still_running"
    TOO_FEW_PAIRS = "too_few_pairs"
    UNTIL_MONDAY = "until_monday"
