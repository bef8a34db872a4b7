# SPDX-License-Identifier: MIT
"""A journal that is opened when it is first needed, and again where that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindful.domain.passed_on import PassedOn

if TYPE_CHECKING:
    from collections.abc import Callable

    from mindful.domain.journal import Journal


class LateJournal(PassedOn):
    """Opens through `open_journal`, which raises JournalError; then so does every method."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open = open_journal
        self._opened: Journal | None = None

    @property
    def behind(self) -> Journal:
        """The journal itself, opened by now."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    def close(self) -> None:
        """Let go of the file, if it was ever opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
