# SPDX-License-Identifier: MIT
"""What the journal is opened with; a key is in memory alone, and only until it is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindful.domain.errors import JournalLocked
from mindful.domain.line import Line

if TYPE_CHECKING:
    from mindful.storage.database import Door

BUSY = Line("the journal: its passphrase is being changed; please try again in a moment")


class Keyhole:
    """Empty at first: then only a journal without a passphrase opens."""

    def __init__(self) -> None:
        self.is_turning = False
        self._door: Door | None = None

    @property
    def door(self) -> Door:
        """The door of every file of the journal; raises JournalLocked while it is being changed."""
        if self.is_turning:
            raise JournalLocked(BUSY)
        return self._present

    @property
    def has_key(self) -> bool:
        """Whether there is a key in it."""
        return self._door is not None

    def turn(self, door: Door | None) -> None:
        """Let this be the door from now on; None takes the key away."""
        self._door = door

    @property
    def _present(self) -> Door:
        # Imported here: SQLite is not part of the first paint.
        from mindful.storage.database import PLAIN  # noqa: PLC0415

        return PLAIN if self._door is None else self._door
