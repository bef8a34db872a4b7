# SPDX-License-Identifier: MIT
"""What every flow can be told, and what it is given from outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from mindful.domain.cards import Cards
    from mindful.domain.rating import Scale, ScaleId
    from mindful.domain.record import SessionRecord


class Flow(Protocol):
    """A sequence over a page; lives as long as its page."""

    def begin(self) -> None:
        """Show the first card."""

    def go_on(self, record: SessionRecord | None) -> None:
        """The session it asked for is over; None where nothing of it was kept."""


class Surroundings(NamedTuple):
    """What flows reach the world through.

    `rate_later` adds an answer to a kept session, `copy` puts words on the clipboard, `remind`
    calls back once at a moment unless the returned function is called before, `alert` asks for
    attention without taking the keyboard, `keep_on_top` shows words in a small window.
    """

    now: Callable[[], datetime]
    scale: Callable[[ScaleId], Scale]
    cards: Cards
    rate_later: Callable[[SessionRecord, ScaleId, int], None]
    copy: Callable[[str], None]
    remind: Callable[[datetime, Callable[[], object]], Callable[[], None]]
    alert: Callable[[str], None]
    keep_on_top: Callable[[str, tuple[str, ...]], None]
