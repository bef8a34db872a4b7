# SPDX-License-Identifier: MIT
"""The passphrase of a locked journal, for commands: from a descriptor, the environment, or asked.

It is never taken from the command line, which every process on the machine can read.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mindful.domain.errors import JournalLocked, MindfulError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from pathlib import Path

    from mindful.paths import Paths
    from mindful.storage.database import Door

VARIABLE = "MINDFUL_PASSPHRASE"
OPTION = "--passphrase-fd"
LONGEST = 4096
"""Bytes of a line; more is no passphrase but a file."""

# Imported where it is used: few journals are locked, and commands answer quickly.
# ruff: noqa: PLC0415


def add_passphrase(parser: ArgumentParser) -> None:
    """Let the command be told where the passphrase comes from."""
    parser.add_argument(
        OPTION,
        type=int,
        metavar="N",
        help="read the passphrase of a locked journal as a line from there; 0 is standard input",
    )


def door_to(paths: Paths, arguments: Namespace, copy: Path | None = None) -> Door:
    """How the journal is opened, or a copy where there is none; raises JournalError."""
    from mindful.storage.database import PLAIN
    from mindful.storage.seal import salt_of

    places = [paths.journal, *([] if copy is None else [copy])]
    locked = next((place for place in places if salt_of(place) is not None), None)
    if locked is None:
        return PLAIN
    from mindful.storage.locking import unlocked

    return unlocked(locked, paths.backups, _passphrase(paths, arguments.passphrase_fd))


def line_from(number: int, option: str) -> str:
    """The next line of a descriptor, and no byte more; raises MindfulError where there is none."""
    line = b""
    try:
        while not line.endswith(b"\n") and len(line) < LONGEST and (byte := os.read(number, 1)):
            line += byte
        words = line.rstrip(b"\r\n").decode()
    except (OSError, OverflowError, UnicodeDecodeError) as error:
        raise MindfulError(f"{option} {number}: no line of text can be read there") from error
    if not words:
        raise MindfulError(f"{option} {number}: there is no passphrase in that line")
    return words


def asked(question: str, paths: Paths) -> str:
    """What is typed unseen on the terminal; raises JournalLocked where there is none."""
    if not sys.stdin.isatty():
        raise JournalLocked(
            f"the journal: it is locked; set {VARIABLE}, give {OPTION},"
            f" or ask from a terminal: {paths.journal}"
        )
    from getpass import getpass

    try:
        return getpass(question)
    except EOFError as error:
        raise JournalLocked(f"the journal: it is locked: {paths.journal}") from error


def _passphrase(paths: Paths, number: int | None) -> str:
    if number is not None:
        return line_from(number, OPTION)
    given = os.environ.get(VARIABLE)
    return asked("Passphrase of the journal: ", paths) if given is None else given
