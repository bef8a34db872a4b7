# SPDX-License-Identifier: MIT
"""`mindful export FILE`: the journal in a file that other programs can read."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from mindful.commands.passphrase import add_passphrase, door_to
from mindful.paths import Paths

ENDINGS = (".json", ".csv")


def add_arguments(parser: ArgumentParser) -> None:
    """What may follow the command."""
    parser.add_argument(
        "file",
        type=_writable,
        metavar="FILE",
        help="ending in .json for everything, in .csv for one row a session",
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    add_passphrase(parser)


def run(arguments: Namespace, paths: Paths) -> int:
    """Export beside the running app; raises JournalError."""
    # Imported here: `--help` needs none of it.
    from mindful.storage.export import export_journal  # noqa: PLC0415
    from mindful.storage.opening import open_for_reading  # noqa: PLC0415

    journal = open_for_reading(paths.journal, door_to(paths, arguments))
    try:
        count = export_journal(journal, arguments.file, overwrite=arguments.force)
    finally:
        journal.close()
    print(f"{count} {'session' if count == 1 else 'sessions'} in {arguments.file}")
    return 0


def _writable(name: str) -> Path:
    if not name.lower().endswith(ENDINGS):
        raise ArgumentTypeError(f"{name!r} ends neither in .json nor in .csv")
    return Path(name)
