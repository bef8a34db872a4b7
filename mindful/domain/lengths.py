# SPDX-License-Identifier: MIT
"""The lengths that are allowed and the ones taken when nothing is said."""

from __future__ import annotations

DEFAULT_SETTLE_IN = 5.0
LONGEST_SETTLE_IN = 300.0
LONGEST_MINUTES = 60
SHORTEST_PASSPHRASE = 8
"""Letters."""
