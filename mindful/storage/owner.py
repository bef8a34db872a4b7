# SPDX-License-Identifier: MIT
"""The lock file that names the process to whom a journal belongs while it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mindful.storage.private_file import OWNER_ONLY

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Owner:
    """Held until released or until the process ends, however it ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, journal: Path) -> Owner | None:
        """Become the owner; None where another process is. Raises OSError."""
        descriptor = os.open(_lock_file(journal), os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            return None
        except OSError:
            # Some network folders know no locks; there, whoever asks is the owner.
            return cls(descriptor)
        try:
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{os.getpid()}\n".encode())
        except OSError:
            os.close(descriptor)  # else it would be locked against the next try
            raise
        return cls(descriptor)

    def release(self) -> None:
        """Let another have it."""
        os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)


def named_owner(journal: Path) -> str:
    """The process that the lock file names, for a line a person reads."""
    try:
        return f"process {int(_lock_file(journal).read_text())}"
    except (OSError, ValueError):
        return "another process"


def _lock_file(journal: Path) -> Path:
    return journal.with_suffix(".lock")
