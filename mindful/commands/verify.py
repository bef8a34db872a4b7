# SPDX-License-Identifier: MIT
"""`mindful verify`: whether the journal is whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from mindful.domain.errors import JournalError
from mindful.paths import Paths


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing may follow the command."""


def run(arguments: Namespace, paths: Paths) -> int:
    """Look through the whole file; raises JournalError naming the first thing that is wrong."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.opening import open_for_reading  # noqa: PLC0415

    if not paths.journal.exists():
        print(f"no journal yet: {paths.journal}")
        return 0
    journal = open_for_reading(paths.journal)
    try:
        found = journal.verify()
        if found:
            raise JournalError(f"the journal: {found[0]}: {paths.journal}")
        count = len(journal.known())
    finally:
        journal.close()
    print(f"whole, {count} {'session' if count == 1 else 'sessions'}: {paths.journal}")
    return 0
