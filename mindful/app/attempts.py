# SPDX-License-Identifier: MIT
"""Slows down whoever tries one passphrase after another."""

from __future__ import annotations

from collections.abc import Callable

LONGEST = 60.0
"""Seconds; a person who has mistyped ten times waits no longer than that."""


class Attempts:
    """Counts what was wrong; each doubles the wait before the next, from one second on."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = clock()

    @property
    def wait(self) -> float:
        """Seconds until the next may be tried."""
        return max(0.0, self._until - self._clock())

    def was_wrong(self) -> None:
        """Wait longer from now on."""
        self._until = self._clock() + min(LONGEST, 2.0**self._wrong)
        self._wrong += 1

    def was_right(self) -> None:
        """Begin anew."""
        self._wrong = 0
