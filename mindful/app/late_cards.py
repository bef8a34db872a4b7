# SPDX-License-Identifier: MIT
"""The person's cards, through a journal that is opened when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindful.app.late_journal import LateJournal
    from mindful.domain.cards import OwnCard


class LateCards:
    """Every method raises JournalError where the journal cannot be opened."""

    def __init__(self, journal: LateJournal) -> None:
        self._late = journal

    def all(self) -> tuple[OwnCard, ...]:
        """In the person's own order."""
        return self._late.cards.all()

    def keep(self, card: OwnCard) -> OwnCard:
        """Add it, or change the one of that id."""
        return self._late.cards.keep(card)

    def remove(self, id: str) -> None:
        """Forget it."""
        self._late.cards.remove(id)
