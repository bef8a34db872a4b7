# SPDX-License-Identifier: MIT
"""The person's own words to come back to."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, Protocol


class CardKind(StrEnum):
    """What a card is for; the order is that of showing."""

    TURN_TO = "turn_to"
    THEY_SAY = "they_say"
    GOT_THROUGH = "got_through"
    STEADIER_DAY = "steadier_day"
    TALK = "talk"


class OwnCard(NamedTuple):
    """One card as it is shown; `id` is empty while it is not kept."""

    id: str
    kind: CardKind
    words: str


LONGEST_CARD = 2000
"""Characters."""


class Cards(Protocol):
    """Where cards are kept; every method raises JournalError with one line."""

    def all(self) -> tuple[OwnCard, ...]:
        """In the person's own order."""

    def keep(self, card: OwnCard) -> OwnCard:
        """Add it, or change the one of that id; returns it with its id."""

    def remove(self, id: str) -> None:
        """Forget it."""
