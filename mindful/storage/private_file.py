# SPDX-License-Identifier: MIT
"""Writing a file whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY = 0o600


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that takes the place of `path` at the end, mode 0600, on disk by then.

    Where writing fails the old file stays as it was. Raises OSError.
    """
    # `tempfile` would do this too, but costs 8 ms at start.
    new = path.with_name(f".{path.name}.{os.urandom(6).hex()}")
    binary = getattr(os, "O_BINARY", 0)  # Windows would change line ends
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            new.unlink()
        raise


def free_name(path: Path, ending: str) -> Path:
    """A name beside `path` with that ending that nothing has yet."""
    free, count = path.with_name(f"{path.name}.{ending}"), 1
    while free.exists():
        count += 1
        free = path.with_name(f"{path.name}.{ending}.{count}")
    return free
