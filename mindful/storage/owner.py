# SPDX-License-Identifier: MIT
"""The lock file that names the process to whom a journal belongs while it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mindful.domain.errors import OwnedElsewhere
from mindful.storage.private_file import OWNER_ONLY

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def this_computer() -> str:
    """What this computer calls itself."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


class Owner:
    """Held until released or until the process ends, however it ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, journal: Path, computer: str | None = None) -> Owner | None:
        """Become the owner; None where another process is. Raises OSError.

        Raises OwnedElsewhere where the file names another computer: a folder that is synced
        carries names and no locks, and two who write in it lose what one of them wrote.
        """
        here = this_computer() if computer is None else computer
        descriptor = os.open(_lock_file(journal), os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            return None
        except OSError:
            pass  # some network folders know no locks; there, whoever asks is the owner
        try:
            _check_computer(journal, here)
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{os.getpid()}\n{here}\n".encode())
        except (OSError, OwnedElsewhere):
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
        return f"process {int(_lines(journal)[0])}"
    except (IndexError, ValueError):
        return "another process"


def take_over(journal: Path) -> None:
    """Forget which computer had it, for a person who knows that none has; raises OSError."""
    os.truncate(_lock_file(journal), 0)


def _check_computer(journal: Path, here: str) -> None:
    named = _lines(journal)[1:2]
    if named and named != [here]:
        raise OwnedElsewhere(
            "the journal: it is open on another computer, {computer!r}, or mindful did"
            " not end well there: {path}",
            computer=named[0][:60],
            path=journal,
        )


def _lines(journal: Path) -> list[str]:
    try:
        return _lock_file(journal).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _lock_file(journal: Path) -> Path:
    return journal.with_suffix(".lock")
