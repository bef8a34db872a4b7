# SPDX-License-Identifier: MIT
"""The app beside another of its kind, both seen from outside in the same minutes."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.figure import Figure
from bench.place import Place
from bench.program import PATIENCE, Absent, Program

PACKAGE, MODULE = "mindfulness-at-the-computer", "matc"
SETTLED, COUNTED = 15.0, 30.0
"""Seconds given to come to rest, and then counted over."""
LOOK = 0.002


class Peer:
    """Measures with the peer that is installed where `python` is; raises Absent without it."""

    def __init__(self, place: Place, python: Path | None, times: int) -> None:
        self._place = place
        self._python = python
        self._times = times

    def peer(self) -> list[Figure]:
        """Window, memory and wake-ups of both, as each opens by itself, and of a bare window."""
        name = f"{PACKAGE} {self._version()}"
        programs = {"floor": lambda: self._place.floor("--tray"), "app": self._place.mindful}
        begin: dict[str, Callable[[], Program]] = {**programs, "peer": self._peer}
        launch = {which: self._launches(start) for which, start in begin.items()}
        rest = {which: self._rest(start) for which, start in begin.items()}
        found = []
        for which, title in (("floor", "bare window"), ("app", "mindful"), ("peer", name)):
            memory, switches = rest[which]
            found += [
                Figure(f"{title}: on screen", "ms", launch[which] * 1000),
                Figure(f"{title}: memory", "MiB", memory),
                Figure(f"{title}: wake-ups", "1/s", switches),
            ]
        return found

    def _launches(self, begin: Callable[[], Program]) -> float:
        seconds = []
        for _ in range(self._times + 1):
            with self._place.tray(), begin() as program:
                self._see(program)
                seconds.append(time.monotonic() - program.began)
        return median(seconds[1:])

    def _rest(self, begin: Callable[[], Program]) -> tuple[float, float]:
        with self._place.tray(), begin() as program:
            self._see(program)
            time.sleep(SETTLED)
            return program.memory(), program.switches_for(COUNTED)

    def _see(self, program: Program) -> None:
        """Wait until a window of it is on the screen."""
        command = ("xdotool", "search", "--onlyvisible", "--pid", str(program.pid))
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            looked = subprocess.run(
                command, env=self._place.environ, capture_output=True, check=False
            )
            if looked.stdout.strip():
                return
            time.sleep(LOOK)
        raise Absent(f"no window of {program.words}")

    def _peer(self) -> Program:
        home = self._place.folder / "peer"
        home.mkdir(exist_ok=True)
        command = [self._found, "-P", "-m", MODULE]
        log = self._place.folder / "peer.log"
        return Program(command, {**self._place.environ, "HOME": str(home)}, log, log)

    def _version(self) -> str:
        words = f"from importlib.metadata import version; print(version({PACKAGE!r}))"
        command = [self._found, "-c", words]
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
        if asked.returncode != 0:
            raise Absent(f"{PACKAGE} is not installed for {self._found}")
        return asked.stdout.strip()

    @property
    def _found(self) -> Path:
        if self._python is None or not self._python.exists():
            raise Absent(f"peer needs --python: one for which {PACKAGE} is installed")
        return self._python
