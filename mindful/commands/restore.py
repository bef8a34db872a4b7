# SPDX-License-Identifier: MIT
"""`mindful restore FILE`: a copy of the journal put back; the present one is kept beside it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.paths import Paths


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="as backup writes it")
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Put back while no app runs; raises JournalError."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.backups import Backups  # noqa: PLC0415
    from mindful.storage.restoring import restore  # noqa: PLC0415

    paths.make()
    put_back = restore(
        arguments.file,
        paths.journal,
        Backups(paths.backups, door=door_to(paths, arguments, arguments.file)),
    )
    count = put_back.sessions
    print(f"{count} {'session' if count == 1 else 'sessions'} in {paths.journal}")
    if put_back.kept is not None:
        print(f"the journal that was there is kept: {put_back.kept}")
    return 0
