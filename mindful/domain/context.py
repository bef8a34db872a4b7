# SPDX-License-Identifier: MIT
"""Why and within what a session is held."""

from __future__ import annotations

from typing import NamedTuple

from mindful.domain.situation import UNSAFE, Leaning, SituationId


class Context(NamedTuple):
    """What the record says beside the practice; `flow` and `comparison` are ids."""

    situation: SituationId | None = None
    leaning: Leaning | None = None
    flow: str | None = None
    comparison: str | None = None

    @property
    def kept_situation(self) -> SituationId | None:
        """The situation as it may be kept: being unsafe leaves no trace."""
        return None if self.situation == UNSAFE else self.situation
