# SPDX-License-Identifier: MIT
"""`mindful verify`: whether the journal is whole, and its backups."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.domain.errors import JournalError
from mindful.paths import Paths

if TYPE_CHECKING:
    from mindful.storage.database import Door


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Look through every file; raises JournalError naming the first thing that is wrong."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.backups import Backups, examined  # noqa: PLC0415

    door = door_to(paths, arguments)
    if paths.journal.exists():
        count = _sessions(paths, door)
        print(f"whole, {count} {'session' if count == 1 else 'sessions'}: {paths.journal}")
    else:
        print(f"no journal yet: {paths.journal}")
    wrong = []
    backups = Backups(paths.backups).list()
    for backup in backups:
        try:
            examined(backup.path, door)
        except JournalError as error:
            wrong.append(error)
    if wrong:
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        raise JournalError(f"{wrong[0]}{more}")
    if backups:
        count = len(backups)
        print(f"whole, {count} {'backup' if count == 1 else 'backups'}: {paths.backups}")
    return 0


def _sessions(paths: Paths, door: Door) -> int:
    from mindful.storage.opening import open_for_reading  # noqa: PLC0415

    journal = open_for_reading(paths.journal, door)
    try:
        found = journal.verify()
        if found:
            raise JournalError(f"the journal: {found[0]}: {paths.journal}")
        return len(journal.known())
    finally:
        journal.close()
