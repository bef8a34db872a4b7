# SPDX-License-Identifier: MIT
"""Files that are to be locked or unlocked, written beside those whose place they take.

All are whole and on the disk before the first is renamed, and the journal is renamed first: so
whoever finds some of them knows by how the journal begins whether they count or not.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mindful.storage.seal import beginning

ENDING = ".resealed"


def beside(file: Path) -> Path:
    """Where the file is that is to take its place."""
    return file.with_name(f".{file.name}{ENDING}")


def finish(journal: Path, backups: Path) -> None:
    """Go on where locking or unlocking was broken off; only the journal's owner may."""
    with suppress(OSError):
        for folder in (journal.parent, backups):
            for new in folder.glob(f".*{ENDING}"):
                if beginning(new) and beginning(new) == beginning(journal):
                    new.replace(new.with_name(new.name.removeprefix(".").removesuffix(ENDING)))
                else:
                    new.unlink()
