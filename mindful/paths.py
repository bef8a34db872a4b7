# SPDX-License-Identifier: MIT
"""Where resources, settings, journal, backups, own practices and logs are."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import NamedTuple

from mindful.domain.errors import PlaceError

try:
    # CPython's own: `hashlib` would bring in a library of ciphers, 2 MB, for one short digest.
    if sys.version_info >= (3, 12):
        from _sha2 import sha256
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

NAME = "mindful"
OWNER_ONLY = 0o700
"""Mode of every folder: the person's own eyes only."""


def resources() -> Path:
    """The folder of shipped content: inside the wheel, else beside the package."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


class Paths(NamedTuple):
    """Every place of one person's own; `journal` and `settings` are files, the others folders."""

    journal: Path
    settings: Path
    backups: Path
    practices: Path
    log: Path

    @property
    def lock(self) -> Path:
        """The file that names the running owner of the journal."""
        return self.journal.with_suffix(".lock")

    @property
    def cache(self) -> Path:
        """A folder of what can be made again."""
        return self.journal.parent / "cache"

    @property
    def socket(self) -> Path:
        """Where the running app listens."""
        return _runtime_folder() / f"{NAME}-{_mark(self.journal.parent)}.sock"

    @classmethod
    def under(cls, folder: Path) -> Paths:
        """Everything in one folder, as `--home` asks."""
        return cls._in(folder, settings=folder, log=folder / "log")

    @classmethod
    def of_user(cls) -> Paths:
        """The platform's own folders."""
        # Imported here: under --home it is not needed, and it stands before the first paint.
        from platformdirs import PlatformDirs  # noqa: PLC0415

        places = PlatformDirs(NAME, appauthor=False)
        return cls._in(
            places.user_data_path, settings=places.user_config_path, log=places.user_log_path
        )

    @classmethod
    def _in(cls, home: Path, *, settings: Path, log: Path) -> Paths:
        return cls(
            journal=home / "journal.sqlite3",
            settings=settings / "settings.json",
            backups=home / "backups",
            practices=home / "practices",
            log=log,
        )

    def make(self) -> None:
        """Create the folders, readable by their owner alone.

        Raises PlaceError where a folder cannot be made, or the runtime folder is another's.
        """
        runtime = _runtime_folder()
        for folder in (
            self.journal.parent,
            self.settings.parent,
            self.backups,
            self.practices,
            self.log,
            runtime,
        ):
            _make_private(folder)
        if not _is_ours(runtime):
            raise PlaceError("{folder} belongs to somebody else", folder=runtime)


def _mark(home: Path) -> str:
    """Sixteen hex digits by which a launch finds the app of the same home."""
    return str(sha256(os.path.realpath(home).encode()).hexdigest())[:16]


def _runtime_folder() -> Path:
    given = os.environ.get("XDG_RUNTIME_DIR")
    sandbox = os.environ.get("FLATPAK_ID")
    if given and sandbox:
        # There every launch has a runtime folder of its own; this part of it they share.
        given = os.path.join(given, "app", sandbox)  # noqa: PTH118  # a path costs more here
    if given and Path(given).is_dir() and _is_ours(Path(given)):
        return Path(given)
    person = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "me")
    # Imported here: most have a runtime folder, and it costs 4 ms before the first paint.
    from tempfile import gettempdir  # noqa: PLC0415

    try:
        return Path(gettempdir()) / f"{NAME}-{person}"
    except FileNotFoundError as error:
        raise PlaceError("there is no folder for passing files: set XDG_RUNTIME_DIR") from error


def _is_ours(folder: Path) -> bool:
    if not hasattr(os, "getuid"):
        return True
    found = folder.lstat() if folder.is_symlink() else folder.stat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


def _make_private(folder: Path) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        # One by one, for `parents=True` would leave the ones between readable by others.
        for place in reversed(missing):
            place.mkdir(mode=OWNER_ONLY, exist_ok=True)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise PlaceError(
            "cannot make {folder}: {reason}", folder=folder, reason=error.strerror
        ) from error
