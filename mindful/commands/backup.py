# SPDX-License-Identifier: MIT
"""`mindful backup [FILE]`: a copy of the journal as it is now, also while the app runs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.domain.errors import JournalError
from mindful.paths import Paths

if TYPE_CHECKING:
    from mindful.storage.database import Door


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="where to; else a new file in the folder of backups, which stays there",
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Copy beside the running app; raises JournalError."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.backups import Backups, Reason, examined  # noqa: PLC0415

    if not paths.journal.exists():
        raise JournalError(f"there is no journal yet: {paths.journal}")
    door = door_to(paths, arguments)
    if arguments.file is None:
        made = Backups(paths.backups, door=door).make(Reason.ASKED, paths.journal)
    else:
        made = _written(arguments.file, paths, door, overwrite=arguments.force)
    count = examined(made, door).sessions
    print(f"{count} {'session' if count == 1 else 'sessions'} in {made}")
    return 0


def _written(to: Path, paths: Paths, door: Door, *, overwrite: bool) -> Path:
    from mindful.storage.backups import opened_to_copy, write_copy  # noqa: PLC0415

    if to.exists():
        if to.samefile(paths.journal):
            raise JournalError(f"{to} is the journal itself")
        if not overwrite:
            raise JournalError(f"{to} is there already; --force writes over it")
    with opened_to_copy(paths.journal, door) as journal:
        write_copy(journal, to, door)
    return to
