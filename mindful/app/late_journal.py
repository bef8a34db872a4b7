# SPDX-License-Identifier: MIT
"""A journal that is opened when it is first needed, and again where that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindful.domain.errors import JournalError, JournalGone
from mindful.domain.passed_on import PassedOn

if TYPE_CHECKING:
    from collections.abc import Callable

    from mindful.domain.journal import Journal
    from mindful.domain.record import SessionRecord


class LateJournal(PassedOn):
    """Opens through `open_journal`, which raises JournalError; then so does every method."""

    def __init__(self, open_journal: Callable[[], Journal]) -> None:
        self._open = open_journal
        self._opened: Journal | None = None
        self._left: list[Journal] = []

    @property
    def behind(self) -> Journal:
        """The journal itself, opened by now."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    def save(self, record: SessionRecord) -> None:
        """Insert, or replace by id; where another file has come to be there, into that one."""
        try:
            super().save(record)
        except JournalGone as gone:
            self._open_another(gone)
            super().save(record)

    def amend(self, record: SessionRecord) -> None:
        """As save, for a session of the past."""
        try:
            super().amend(record)
        except JournalGone as gone:
            self._open_another(gone)
            super().amend(record)

    def close(self) -> None:
        """Let go of the file, if it was ever opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _open_another(self, gone: JournalGone) -> None:
        try:
            another = self._open()
        except JournalError:
            raise gone from None
        if self._opened is not None:
            # Not closed: SQLite would then delete what lies beside another file of that name.
            self._left.append(self._opened)
        self._opened = another
