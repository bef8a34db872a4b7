# SPDX-License-Identifier: MIT
"""The real app without a screen, opened and closed and practised with over and over.

    python -m bench.growing TIMES FOLDER

Prints one JSON line: memory in MiB that was added, widgets, threads, descriptors and
child processes that were left.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mindful.app.app import App
from mindful.app.launch import make_application, real_world
from mindful.audio.silence import SilentPlayer
from mindful.domain.glance import PracticeId
from mindful.domain.start import Start
from mindful.domain.trace import untraced
from mindful.paths import Paths
from mindful.session.clocks import Clocks
from mindful.session.stage import Stage

FIRST = 40
"""Rounds that are not counted: caches fill in them, and they are bounded."""
PARTS = 10
"""Into which the rounds are divided, with a look after each."""
STEP = 1.5
"""Seconds that time is moved at once; a session takes two for a closed lid."""
HOURS = 4 * 3600.0
"""Seconds between sessions: many in a short time are asked about first."""
MOMENTS = 60
"""More steps than a session of one minute has."""


class DrivenClock:
    """Every clock of the app; it moves when it is told to."""

    def __init__(self) -> None:
        self._seconds = 0.0

    @property
    def clocks(self) -> Clocks:
        """What a world is given."""
        begun = datetime(2026, 11, 24, 9, tzinfo=UTC)
        return Clocks(
            lambda: self._seconds,
            lambda: self._seconds,
            lambda: begun + timedelta(seconds=self._seconds),
        )

    def move(self, seconds: float = STEP) -> None:
        """Let some time pass."""
        self._seconds += seconds


class Growing:
    """Does one thing many times and looks at what has become of the process."""

    def __init__(self, app: App, clock: DrivenClock) -> None:
        self._app = app
        self._clock = clock

    def open_and_close(self) -> None:
        """Once to be seen and gone again, as from the tray."""
        self._app.presence.show()
        settle()
        self._app.main.close()
        settle()

    def practise(self) -> None:
        """One minute from its beginning to its closing, without sound."""
        start = Start(PracticeId("extended_4_6"), minutes=1, asks=False)
        self._app.start(start)
        window, sittings = self._app.window, self._app.present
        assert window is not None  # noqa: S101 - just begun
        assert sittings is not None  # noqa: S101
        for _ in range(MOMENTS):
            self._clock.move()
            if window.stage is not Stage.PRACTISING or sittings.session is None:
                break
            QApplication.processEvents()
            sittings.session.tick()
        assert window.stage is Stage.CHECK_OUT  # noqa: S101 - or nothing was practised
        settle()
        window.leave()
        settle()
        self._clock.move(HOURS)

    def grown(self, act: Callable[[], None], times: int) -> dict[str, float]:
        """What so many rounds have added."""
        for _ in range(FIRST):
            act()
        seen = [weighed()]
        for _ in range(PARTS):
            for _ in range(times // PARTS):
                act()
            seen.append(weighed())
        added = {name: round(seen[-1][name] - seen[0][name], 2) for name in seen[0]}
        # What the C library keeps comes and goes in steps of megabytes; growth is in every part.
        steps = [after["memory"] - before["memory"] for before, after in pairwise(seen)]
        return {**added, "memory": round(median(steps) * PARTS, 2)}


def settle() -> None:
    """Let go what is to go."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def weighed() -> dict[str, float]:
    """MiB of memory of our own, and how many there are of what could be left behind."""
    settle()
    gc.collect()
    # What the C library holds back for later is no growth, and comes and goes by the dozen MiB.
    ctypes.CDLL(None).malloc_trim(0)
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    private = [int(line.split()[1]) for line in rollup if line.startswith("Private_")]
    return {
        "memory": sum(private) / 1024,
        "widgets": len(QApplication.allWidgets()),
        "threads": float(len([*Path("/proc/self/task").iterdir()])),
        "python_threads": float(threading.active_count()),
        "descriptors": float(len([*Path("/proc/self/fd").iterdir()])),
        "processes": float(len(Path("/proc/thread-self/children").read_text().split())),
    }


def main() -> None:
    """Grow, and tell by how much."""
    times, folder = int(sys.argv[1]), Path(sys.argv[2])
    application = make_application()
    paths = Paths.under(folder)
    paths.make()
    clock = DrivenClock()
    world = real_world(paths, untraced)._replace(
        clocks=clock.clocks,
        open_player=lambda *_: SilentPlayer(),
        make_backups=lambda: None,
    )
    app = App(application, world, shown=True)
    while not paths.socket.exists():
        QApplication.processEvents()
    app.presence.see_tray(True)
    growing = Growing(app, clock)
    told = {
        "windows": growing.grown(growing.open_and_close, times),
        "sessions": growing.grown(growing.practise, times),
    }
    app.quit()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
