# SPDX-License-Identifier: MIT
"""The passphrase of a locked journal, for commands: from the environment, or asked on the terminal.

It is never taken from the command line, which every process on the machine can read.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mindful.domain.errors import JournalLocked

if TYPE_CHECKING:
    from pathlib import Path

    from mindful.paths import Paths
    from mindful.storage.database import Door

VARIABLE = "MINDFUL_PASSPHRASE"

# Imported where it is used: few journals are locked, and commands answer quickly.
# ruff: noqa: PLC0415


def door_to(paths: Paths, copy: Path | None = None) -> Door:
    """How the journal is opened, or a copy where there is none; raises JournalError."""
    from mindful.storage.database import PLAIN
    from mindful.storage.seal import salt_of

    places = [paths.journal, *([] if copy is None else [copy])]
    locked = next((place for place in places if salt_of(place) is not None), None)
    if locked is None:
        return PLAIN
    from mindful.storage.locking import unlocked

    return unlocked(locked, paths.backups, _passphrase(paths))


def _passphrase(paths: Paths) -> str:
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise JournalLocked(
            f"the journal: it is locked; set {VARIABLE}, or ask from a terminal: {paths.journal}"
        )
    from getpass import getpass

    try:
        return getpass("Passphrase of the journal: ")
    except EOFError as error:
        raise JournalLocked(f"the journal: it is locked: {paths.journal}") from error
