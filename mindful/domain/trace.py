# SPDX-License-Identifier: MIT
"""The port to the trace: what happened and when, for whoever measures from outside."""

from __future__ import annotations

from typing import Protocol


class Trace(Protocol):
    """Notes an event; never a rating, a note or a situation."""

    def __call__(self, event: str, **fields: object) -> None:
        """Write one event with its fields."""


def untraced(event: str, **fields: object) -> None:
    """Note nothing."""
