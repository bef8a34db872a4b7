# SPDX-License-Identifier: MIT
"""One private place in which the app, its floors and a tray are started and spoken to."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from bench.program import Program

HERE = Path(__file__).resolve().parent


class Place:
    """Starts programs with one home and one environment; `tools` is the Python of the tests."""

    def __init__(
        self, app: list[str], python: Path, tools: Path, environ: Mapping[str, str]
    ) -> None:
        self.app = app
        self.python = python
        self.environ = {**environ, "QT_QPA_PLATFORM": "xcb"}
        self.folder = Path(environ["XDG_RUNTIME_DIR"]).parent / "bench"
        self.folder.mkdir(exist_ok=True)
        self.home = self.folder / "home"
        self.tools = tools

    def mindful(self, *words: str, home: Path | None = None) -> Program:
        """The app, which tells its trace; at home in another folder where one is given."""
        told = self.folder / "trace.jsonl"
        command = [*self.app, "--home", home or self.home, "--trace", told, *words]
        return Program(command, self.environ, told, self.folder / "app.log")

    def floor(self, *words: str) -> Program:
        """The least window."""
        return self.started(self.python, "floor_window", *words)

    def tray(self) -> Program:
        """A desktop's tray, ready."""
        tray = self.started(self.tools, "tray_host")
        tray.wait_for("ready")
        return tray

    def listener(self) -> Program:
        """What hears the sound sink, listening."""
        listener = self.started(self.python, "listening")
        listener.wait_for("listening")
        return listener

    def started(self, python: Path, script: str, *words: str) -> Program:
        """A program of this folder."""
        told, log = self.folder / f"{script}.jsonl", self.folder / f"{script}.log"
        return Program([python, HERE / f"{script}.py", *words], self.environ, told, log)

    def tell(self, *words: str) -> float:
        """Speak to the running app from a process of its own; the moment before it began."""
        begun = time.monotonic()
        command = [*self.app, "--home", str(self.home), *words]
        subprocess.run(command, env=self.environ, check=True)
        return begun
