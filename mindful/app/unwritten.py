# SPDX-License-Identifier: MIT
"""A journal that is read as ever and written not at all, for sessions that are to leave nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindful.domain.passed_on import PassedOn

if TYPE_CHECKING:
    from uuid import UUID

    from mindful.domain.record import SessionRecord


class Unwritten(PassedOn):
    """Forgets every session it is given; the rest is the journal's own."""

    def save(self, record: SessionRecord) -> None:
        """Keep nothing."""

    def amend(self, record: SessionRecord) -> None:
        """Keep nothing."""

    def forget(self, id: UUID) -> None:
        """There is nothing to forget."""

    def close(self) -> None:
        """The journal itself is closed by whoever opened it."""
