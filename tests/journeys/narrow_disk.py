# SPDX-License-Identifier: MIT
"""A disk that is full when the test says so: a small one of its own, or else a limit."""

from __future__ import annotations

import contextlib
import resource
import subprocess

BLOCK = 4096


class SmallDisk:
    """A file system of two megabytes in memory, mounted at a folder."""

    def __init__(self, folder):
        self._folder = folder
        self._ballast = folder / "ballast"

    @classmethod
    def mounted(cls, folder):
        """None where mounting is not allowed."""
        command = ("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder)
        done = subprocess.run(command, capture_output=True, check=False)
        return cls(folder) if done.returncode == 0 else None

    def fill(self, app):
        assert app.paths.journal.exists()
        with contextlib.suppress(OSError), self._ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(BLOCK))

    def make_room(self, app):
        assert app.paths.journal.exists()
        self._ballast.unlink()

    def close(self):
        subprocess.run(("umount", "--lazy", self._folder), check=True)


class Limit:
    """Lets the app write no file beyond the length its journal has."""

    def fill(self, app):
        longest = max(file.stat().st_size for file in app.home.glob("journal.sqlite3*"))
        _, most = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (longest, most))

    def make_room(self, app):
        _, most = resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(app.process.pid, resource.RLIMIT_FSIZE, (most, most))

    def close(self):
        """Nothing is left of it."""
