# SPDX-License-Identifier: MIT
"""The folder of one's own practices, and inside it one of what was removed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mindful.domain.errors import PracticeError
from mindful.storage.private_file import replaced
from mindful.storage.toml_file import read_toml

REMOVED = "removed"
OWNER_ONLY = 0o700


class Removed(NamedTuple):
    """Where a file was, and where it is now."""

    was: Path
    now: Path


class PatternFolder:
    """Files by name; every OSError becomes one line."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def files(self) -> list[Path]:
        """All practice files, by name."""
        return sorted(self._folder.glob("*.toml"))

    def place(self, name: str) -> Path:
        """Where a file of that name stands."""
        return self._folder / name

    def ids(self) -> set[str]:
        """Ids that no new one may have: those of removed ones too, for sessions name them."""
        files = [*self.files(), *(self._folder / REMOVED).glob("*.toml")]
        return {file.stem for file in files}.union(*map(_ids, files))

    def write(self, file: Path, content: bytes) -> None:
        """Write it whole or not at all, for its owner's eyes only; raises PracticeError."""
        try:
            file.parent.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            with replaced(file) as new:
                new.write(content)
        except OSError as error:
            raise PracticeError(
                "{file} cannot be written: {reason}", file=file.name, reason=error.strerror
            ) from error

    def put_aside(self, file: Path) -> Removed:
        """Move a file to the removed ones; raises PracticeError."""
        try:
            aside = self._aside(file)
            file.rename(aside)
        except OSError as error:
            raise PracticeError(
                "{file} cannot be removed: {reason}", file=file.name, reason=error.strerror
            ) from error
        return Removed(file, aside)

    def put_back(self, removed: Removed) -> None:
        """Move it back; raises PracticeError where something else is there by now."""
        if removed.was.exists():
            raise PracticeError("{file} is there again; nothing was changed", file=removed.was.name)
        try:
            removed.now.rename(removed.was)
        except OSError as error:
            raise PracticeError(
                "{file} cannot come back: {reason}", file=removed.was.name, reason=error.strerror
            ) from error

    def keep_copy(self, file: Path) -> None:
        """Keep the present content among the removed ones; raises PracticeError."""
        try:
            self.write(self._aside(file), file.read_bytes())
        except OSError as error:
            raise PracticeError(
                "{file} cannot be read: {reason}", file=file.name, reason=error.strerror
            ) from error

    def drop(self, name: str) -> None:
        """Take away a file that was only begun."""
        with suppress(OSError):
            (self._folder / name).unlink()

    def _aside(self, file: Path) -> Path:
        folder = self._folder / REMOVED
        folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        free, count = folder / file.name, 1
        while free.exists():
            count += 1
            free = folder / f"{file.stem}.{count}.toml"
        return free


def _ids(file: Path) -> set[str]:
    try:
        return {str(read_toml(file).get("id"))}
    except PracticeError:
        return set()
