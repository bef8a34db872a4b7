# SPDX-License-Identifier: MIT
"""The person's own situations between journal, chips and settings."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindful.domain.errors import JournalError
from mindful.domain.situation import OwnSituation, SituationId
from mindful.ui.translated import told

if TYPE_CHECKING:
    from mindful.app.late_journal import LateJournal


class OwnSituations(QObject):
    """Tells all of them whenever they changed; what cannot be is told in one line."""

    changed = Signal(object)

    def __init__(
        self, journal: LateJournal, taken: Callable[[], Collection[str]], say: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._journal = journal
        self._taken = taken
        self._say = say

    def all(self) -> tuple[OwnSituation, ...]:
        """All there are, archived ones too; none where the journal cannot be read."""
        try:
            return self._journal.own_situations.all()
        except JournalError:
            return ()

    def add(self, title: str) -> None:
        """Keep one that no situation is called yet."""
        words = " ".join(title.split())
        if not words:
            return
        known = {taken.casefold() for taken in self._taken()}
        if words.casefold() in known | {own.title.casefold() for own in self.all()}:
            self._say(self.tr("“{title}” is there already.").format(title=words))
            return
        self._do(lambda: self._journal.own_situations.add(words))

    def archive(self, id: SituationId, *, archived: bool) -> None:
        """Offer it no more, or again."""
        self._do(lambda: self._journal.own_situations.archive(id, archived=archived))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except JournalError as error:
            self._say(told(error))
        else:
            self.changed.emit(self.all())
