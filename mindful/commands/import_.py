# SPDX-License-Identifier: MIT
"""`mindful import FILE`: sessions from a file into the journal, all of them or none."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.domain.errors import ImportRefused
from mindful.paths import Paths, resources

if TYPE_CHECKING:
    from mindful.storage.candidates import Candidates
    from mindful.storage.import_ import Report

MOST_REFUSALS = 20
"""Lines of refusals printed; more would hide the first."""


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="JSON or CSV as export writes it, or the moods of a Daylio CSV",
    )
    parser.add_argument("--dry-run", action="store_true", help="look, and take nothing")
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Import while no app runs; raises ImportRefused, JournalError."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.candidates import read_candidates  # noqa: PLC0415
    from mindful.storage.content_files import ContentFiles  # noqa: PLC0415

    found = read_candidates(arguments.file, ContentFiles(resources()).scales())
    report = (_tried if arguments.dry_run else _taken)(found, paths, arguments)
    for line in report.refused[:MOST_REFUSALS]:
        print(f"refused: {line}")
    print(f"added: {report.added}{' (tried only)' if arguments.dry_run else ''}")
    print(f"already there: {report.already_there}")
    print(f"refused: {len(report.refused)}")
    if report.refused:
        raise ImportRefused(f"{arguments.file}: nothing was taken; {report.refused[0]}")
    return 0


def _tried(found: Candidates, paths: Paths, arguments: Namespace) -> Report:
    from mindful.storage.import_ import compared  # noqa: PLC0415
    from mindful.storage.opening import open_for_reading  # noqa: PLC0415

    journal = open_for_reading(paths.journal, door_to(paths, arguments))
    try:
        return compared(found, journal)
    finally:
        journal.close()


def _taken(found: Candidates, paths: Paths, arguments: Namespace) -> Report:
    from mindful.storage.backups import Backups, Reason  # noqa: PLC0415
    from mindful.storage.import_ import take  # noqa: PLC0415
    from mindful.storage.opening import open_journal  # noqa: PLC0415
    from mindful.storage.owner import named_owner  # noqa: PLC0415

    paths.make()
    door = door_to(paths, arguments)
    opened = open_journal(paths.journal, paths.backups, door=door)
    try:
        if opened.notice:
            print(f"mindful: {opened.notice}", file=sys.stderr)
        if not opened.journal.is_owned:
            owner = named_owner(paths.journal)
            raise ImportRefused(f"the app is running ({owner}); close it and import again")
        before = Backups(paths.backups, door=door)
        return take(found, opened.journal, lambda: before.make(Reason.IMPORT, paths.journal))
    finally:
        opened.journal.close()
