# SPDX-License-Identifier: MIT
"""Taking a file into the journal: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mindful.storage.candidates import Candidates
from mindful.storage.journal import SqliteJournal
from mindful.storage.keepsakes import Comparison


@dataclass(frozen=True)
class Report:
    """What an import did or, tried dry, would do; counted as the file's `counted`."""

    added: int
    already_there: int
    refused: tuple[str, ...]


def compared(found: Candidates, journal: SqliteJournal) -> Report:
    """What would be added to that journal, nothing of it if anything is refused."""
    with journal.everything() as everything:
        kept = everything.kept
    known = journal.known() | {one.id for one in kept.check_ins}
    refused = (*found.refused, *_loose(found, kept.comparisons))
    there = sum(one.id in known for one in found.counted)
    return Report(0 if refused else len(found.counted) - there, there, refused)


def take(
    found: Candidates, journal: SqliteJournal, before: Callable[[], object] | None = None
) -> Report:
    """Add what is new by id, unless anything is refused; raises JournalError.

    `before`, which makes a backup, is called ahead of the first change; where it raises, nothing
    is taken.
    """
    report = compared(found, journal)
    if not report.refused:
        if before is not None:
            before()
        journal.add_all(found.sessions, found.kept)
    return report


def _loose(found: Candidates, there: Iterable[Comparison]) -> Iterator[str]:
    known = {one.id for one in (*found.kept.comparisons, *there)}
    for session in found.sessions:
        if session.comparison is not None and session.comparison not in known:
            yield f"{session.id}: comparison: there is no {session.comparison!r}"
