# SPDX-License-Identifier: MIT
"""One sound process, seen from the app: orders down, news up."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, cast

from mindful.audio.orders import Order, news_from, to_line
from mindful.domain.player import SoundNews

PACKAGE_FOLDER = Path(__file__).resolve().parents[2]
FRUGAL = {"MALLOC_MMAP_THRESHOLD_": "262144", "MALLOC_TRIM_THRESHOLD_": "2097152"}
"""Lets glibc give back what making noise takes: 6 MB less for as long as the process lives; but not
what each block takes, for fetching that again was a third of the work."""
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Keeps Windows from opening a console."""


class Lifeline:
    """Both ends of a process that lives until its input closes; raises OSError if none begins."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=PACKAGE_FOLDER,
            env={**os.environ, **FRUGAL},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # ALSA chats there on machines without a sound card
            start_new_session=True,  # Ctrl+C is for the app; the sound then fades by itself
            creationflags=NO_WINDOW,
        )
        self._orders = cast(IO[bytes], self._process.stdin)
        self._news = cast(IO[bytes], self._process.stdout)

    def send(self, order: Order) -> None:
        """Write a line, waiting if need be; to a process that has died, nothing."""
        try:
            self._orders.write(to_line(order))
            self._orders.flush()
        except OSError:
            return

    def hang_up(self) -> None:
        """Close the process's input; what could not be sent to a dead one is dropped."""
        try:
            self._orders.close()
        except OSError:
            return

    def news(self) -> Iterator[SoundNews]:
        """All news until the process ends; what libraries print in between is passed over."""
        with self._news as lines:
            for line in lines:
                if line.startswith(b"{"):
                    yield news_from(line)

    def wait(self) -> None:
        """Wait for the process to be gone."""
        self._process.wait()
