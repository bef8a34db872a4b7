# SPDX-License-Identifier: MIT
"""All sessions on one scale: read once, kept up to date, and where many read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from mindful.domain.errors import JournalError
from mindful.domain.journal import Changes, Columns, Filter, Journal
from mindful.domain.rating import ScaleId
from mindful.insight.joined import joined
from mindful.ui.journey.errand import Errand
from mindful.ui.translated import told

AT_ONCE = 3000
"""So many sessions are read before anybody could notice."""
LATELY = timedelta(days=14)
"""What the app itself writes is about sessions no older, but for what `forget` is told of."""
RUN_UP = timedelta(days=28)
"""Read before the days that are wanted first, for the middle of the last sessions."""


class Read(NamedTuple):
    """What there is to see; not `whole` where it is only what could be had at once."""

    columns: Columns
    whole: bool


class _Known(NamedTuple):
    columns: Columns
    changes: Changes


class EverySession(QObject):
    """Answers the latest question alone; `troubled` where the journal cannot be read later on."""

    troubled = Signal(str)

    def __init__(self, journal: Journal, today: Callable[[], date], at_once: int = AT_ONCE) -> None:
        super().__init__()
        self._journal = journal
        self._today = today
        self._at_once = at_once
        self._known: dict[ScaleId, _Known] = {}
        self._errand: Errand[Columns] = Errand(self)
        self._out_for: tuple[ScaleId, Changes] | None = None
        self._then: Callable[[Read], None] | None = None

    def forget(self) -> None:
        """Read anew from now on."""
        self._known.clear()
        self._out_for = self._then = None
        self._errand.never_mind()

    def never_mind(self) -> None:
        """Want no answer any more; what is being read is known once it is there."""
        self._then = None

    def ask(self, scale: ScaleId, then: Callable[[Read], None], since: date | None = None) -> None:
        """Call `then` with all sessions that have an answer on that scale.

        Where there are many that have yet to be read, it is called at once with those from
        `since` on, if there are some, and again once all are there. Raises JournalError.
        """
        self._then = None
        changes = self._journal.changes()
        known = self._up_to_date(scale, changes)
        if known is not None:
            self._known[scale] = known
            then(Read(known.columns, whole=True))
            return
        if since is not None:
            early = self._journal.columns(scale, Filter(since=since - RUN_UP))
            if len(early) > 1:
                then(Read(early, whole=False))
        self._then = then
        if self._out_for != (scale, changes):
            self._out_for = scale, changes
            self._errand.send(self._journal.reading(scale), self._keep)

    def _keep(self, done: Future[Columns]) -> None:
        out_for, self._out_for = self._out_for, None
        then, self._then = self._then, None
        if out_for is None:
            return
        scale, changes = out_for
        try:
            self._known[scale] = _Known(done.result(), changes)
        except JournalError as error:
            self.troubled.emit(told(error))
            return
        if then is not None:
            then(Read(self._known[scale].columns, whole=True))

    def _up_to_date(self, scale: ScaleId, changes: Changes) -> _Known | None:
        """What is known, with what has come since; None where reading it would be noticed."""
        known = self._known.get(scale)
        if known is not None and known.changes == changes:
            return known
        count = self._journal.page(Filter(), 0, 1).total
        if count <= self._at_once:
            return _Known(self._journal.columns(scale, Filter()), changes)
        if known is None or known.changes._replace(own=0) != changes._replace(own=0):
            return None
        since = self._today() - LATELY
        lately = self._journal.columns(scale, Filter(since=since))
        columns = joined(known.columns, lately, since.toordinal())
        return _Known(columns, changes) if len(columns.all_days) == count else None
