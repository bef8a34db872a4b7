# SPDX-License-Identifier: MIT
"""How long Journey takes over a small journal and a large one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from bench.figure import Figure
from bench.program import Program

HERE = Path(__file__).resolve().parent
SMALL, LARGE = 500, 100_000
MONTHS = {SMALL: 6, LARGE: 120}
IN_VIEW = {SMALL: 120, LARGE: 1150}
"""Of the last six weeks, which are shown at first."""
DRAWN = 3000
"""Points at most where there are more sessions than pixels."""
PATIENCE = 60.0


class JourneyFigures:
    """`start` begins a program of this folder; `folder` is where journals are made up."""

    def __init__(self, python: Path, environ: Mapping[str, str], folder: Path, times: int) -> None:
        self._python = python
        self._environ = {**environ, "PYTHONPATH": str(HERE.parent)}
        self._folder = folder
        self._times = times

    def all(self) -> list[Figure]:
        """Openings of both, and of the large one moves, views and insights."""
        return [*self._openings(SMALL), *self._openings(LARGE), *self._moves(), *self._insights()]

    def _openings(self, sessions: int) -> list[Figure]:
        home = self.home(sessions)
        floors, firsts, laters, grown = [], [], [], []
        for _ in range(self._times):
            floor = self._told("floor_plot.py", IN_VIEW[sessions])
            floors.append(floor("first")["ms"])
            app = self._told("look_at_journey.py", home)
            firsts.append(app("first")["ms"])
            laters.append(app("later")["ms"])
            grown.append(app("memory")["opened"])
        count = f"{sessions:,} sessions"
        return [
            Figure(f"Journey first, {count}", "ms", median(firsts), median(floors)),
            Figure(f"Journey again, {count}", "ms", median(laters)),
            Figure(f"memory for Journey, {count}", "MiB", median(grown)),
        ]

    def _moves(self) -> list[Figure]:
        floor = self._told("floor_plot.py", DRAWN)("frames")
        app = self._told("look_at_journey.py", self.home(LARGE))
        frames, views = app("frames"), app("views")
        return [
            Figure("zoom and pan frame, median", "ms", frames["p50"], floor["p50"]),
            Figure("zoom and pan frame, 99th of 100", "ms", frames["p99"], floor["p99"]),
            Figure("memory for zoom and pan", "MiB", frames["grown"]),
            Figure("another view first, slowest", "ms", views["first"]),
            Figure("another view again, slowest", "ms", views["again"]),
        ]

    def _insights(self) -> list[Figure]:
        told = self._told("weigh_everything.py", self.home(LARGE))
        return [
            Figure("all insights, from columns", "ms", told("weighed")["ms"], told("sorted")["ms"]),
            Figure("columns of one scale", "ms", told("read")["ms"], told("fetched")["ms"]),
        ]

    def home(self, sessions: int) -> Path:
        """A home with a journal of that many sessions."""
        home = self._folder / f"journey-{sessions}"
        if not home.exists():
            script = HERE.parent / "scripts" / "sample_journal.py"
            words = ("--sessions", str(sessions), "--months", str(MONTHS[sessions]))
            command = [str(self._python), str(script), str(home), *words]
            subprocess.run(command, env=self._environ, check=True, stdout=subprocess.DEVNULL)
        return home

    def saves(self) -> list[Figure]:
        """Saving a session where there are 100,000, beside a row that is as durable."""
        told = self._told("saving.py", self.home(LARGE))
        saved, least = told("saved"), told("least")
        return [
            Figure("a save, 100,000 sessions, median", "ms", saved["p50"], least["p50"]),
            Figure("a save, 100,000 sessions, 99th of 100", "ms", saved["p99"], least["p99"]),
        ]

    def _told(self, script: str, *words: object) -> Callable[[str], dict[str, Any]]:
        """Let it come to its end; what it told, by name."""
        told = self._folder / "journey.jsonl"
        command = [self._python, HERE / script, *words]
        with Program(command, self._environ, told, self._folder / "journey.log") as program:
            program.wait_for("end", PATIENCE)
            events = {name: program.told(name) for name in program.names()}
        return lambda name: events[name][-1]
