# SPDX-License-Identifier: MIT
"""Every figure that is measured, each beside its floor."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from bench.figure import Figure, thousands
from bench.journey_figures import JourneyFigures
from bench.lasting import Watched, long_practice
from bench.program import Program

HERE = Path(__file__).resolve().parent
PRACTICE = ("extended_4_6", "--minutes", "1")
REST = 10.0
"""Seconds given to come to rest, and then counted over."""
ROUNDS = 1000
"""Windows opened and closed, and sessions, that must leave nothing."""
RENDERED = 10
"""Minutes written."""
SPOKEN = "self_compassion"
"""What is written: every instrument, a bed, and a voice."""
PLAYED = 20.0
"""Seconds of a session counted over."""


class Bench:
    """Starts the app and its floors in one private place; `times` is how often each is repeated."""

    def __init__(
        self, app: list[str], python: Path, tools: Path, environ: Mapping[str, str], times: int
    ) -> None:
        self._app = app
        self._python = python
        self._tools = tools
        self._environ = {**environ, "QT_QPA_PLATFORM": "xcb"}
        self._times = times
        self._folder = Path(environ["XDG_RUNTIME_DIR"]).parent / "bench"
        self._folder.mkdir(exist_ok=True)
        self._home = self._folder / "home"
        self._kept = HERE.parent / "build"
        self._kept.mkdir(exist_ok=True)

    def launch(self) -> list[Figure]:
        """From the start of the process to the first painted window."""
        floors, apps = [], []
        for _ in range(self._times + 1):
            with self._floor() as floor:
                floors.append(floor.wait_for("painted")["t"] - floor.began)
            with self._mindful() as app:
                apps.append(app.wait_for("window_painted")["t"] - app.began)
        return [Figure("first painted window", "ms", *thousands(apps[1:], floors[1:]))]

    def rest(self) -> list[Figure]:
        """Memory and wake-ups with window and tray, and in the tray alone."""
        # Each alone: side by side they would share their libraries, and the less the lighter.
        with self._tray(), self._floor("--tray") as floor:
            floor.wait_for("painted")
            time.sleep(REST)
            least = floor.memory()
        with self._tray(), self._mindful() as app:
            app.wait_for("tray_ready")
            time.sleep(REST)
            memory = Figure("memory, window and tray", "MiB", app.memory(), least)
        with self._tray(), self._floor("--tray") as floor, self._mindful() as app:
            floor.wait_for("painted")
            app.wait_for("tray_ready")
            floor.order("hide")
            self._tell("hide")
            time.sleep(REST / 2)
            before = app.switches(), floor.switches()
            time.sleep(REST)
            after = app.switches(), floor.switches()
        rates = [(b - a) / REST for a, b in zip(before, after, strict=True)]
        return [memory, Figure("wake-ups a second, in the tray", "1/s", *rates)]

    def quick_start(self) -> list[Figure]:
        """From `mindful start`, and from a click in the tray, to the session's window."""
        started, clicked, floors, pythons = [], [], [], []
        for _ in range(self._times):
            with self._floor() as floor:
                floor.wait_for("painted")
                begun = floor.order("open")
                floors.append(floor.wait_for("opened")["t"] - begun)
            begun = time.monotonic()
            subprocess.run([self._python, "-c", "pass"], env=self._environ, check=True)
            pythons.append(time.monotonic() - begun)
            with self._tray(), self._mindful() as app:
                app.wait_for("tray_ready")
                begun = self._tell("start", *PRACTICE, "--skip-ratings", "--silent")
                started.append(app.wait_for("session_opened")["t"] - begun)
            with self._tray() as tray, self._mindful() as app:
                app.wait_for("tray_ready")
                tray.wait_for("registered")
                tray.order("click")
                opened = app.wait_for("session_opened")["t"]
                clicked.append(opened - tray.wait_for("clicked")["t"])
        both = [a + b for a, b in zip(floors, pythons, strict=True)]
        return [
            Figure("`mindful start` to session", "ms", *thousands(started, both)),
            Figure("tray click to session", "ms", *thousands(clicked, floors)),
        ]

    def session(self) -> list[Figure]:
        """A minute on screen: frames, and phases painted against planned."""
        with self._floor() as floor:
            floor.wait_for("painted")
            floor.order("animate")
            least = floor.wait_for("frames")
        with self._mindful("start", *PRACTICE, "--skip-ratings") as app:
            app.wait_for("ended", patience=100)
            frames, phases = app.told("frames"), app.told("phase")
        late = [abs(phase["painted"] - phase["planned"]) * 1000 for phase in phases]
        return [
            Figure("frame, median", "ms", median(f["p50"] for f in frames), least["p50"]),
            Figure("frame, 99th of 100", "ms", max(f["p99"] for f in frames), least["p99"]),
            Figure("late frames in a minute", "", sum(f["late"] for f in frames)),
            Figure("phase painted after planned, median", "ms", median(late), least["p50"] / 2),
            Figure("phase painted after planned, most", "ms", max(late), least["p50"]),
        ]

    def sound(self) -> list[Figure]:
        """What a session with sound takes while its window is hidden."""
        command = [self._python, HERE / "floor_output.py"]
        folder = self._folder
        with Program(command, self._environ, folder / "out.jsonl", folder / "out.log") as floor:
            floor.wait_for("playing")
            least = floor.busy_for(PLAYED)
            light = floor.memory()
        with self._mindful("start", *PRACTICE, "--skip-ratings") as app:
            app.wait_for("sound_opened")
            self._tell("hide")
            time.sleep(REST / 2)
            most = app.busy_for(PLAYED)
            heavy = app.memory(of="mindful.audio.process")
        return [
            Figure("a session with sound, hidden", "% of a core", most * 100, least * 100),
            Figure("memory of the sound process", "MiB", heavy, light),
        ]

    def hour(self, minutes: int) -> list[Figure]:
        """A session with sound of so many minutes, its window hidden after the first."""
        words = (long_practice(self._home, minutes), "--skip-ratings")
        with self._listener() as ear, self._mindful("start", *words) as app:
            app.wait_for("sound_opened")
            watched = Watched(app, self._kept / "hour.jsonl")
            for minute in watched.look_for(minutes - 1):
                if minute == 1:
                    self._tell("hide")
            found = watched.figures(f"{minutes} minutes with sound")
            gaps = [gap["ms"] for gap in ear.told("gap")]
        return [
            *found,
            Figure(f"{minutes} minutes with sound, gaps", "", len(gaps)),
            Figure(f"{minutes} minutes with sound, longest gap", "ms", max(gaps, default=0.0)),
        ]

    def idle(self, minutes: int) -> list[Figure]:
        """So many minutes in the tray, nothing asked of it."""
        with self._tray(), self._mindful() as app:
            app.wait_for("tray_ready")
            self._tell("hide")
            watched = Watched(app, self._kept / "idle.jsonl")
            for _ in watched.look_for(minutes):
                pass
            return watched.figures(f"{minutes} minutes in the tray")

    def growth(self) -> list[Figure]:
        """What a thousand windows and a thousand sessions leave behind; the floor is nothing."""
        home = self._folder / "growing"
        command = [self._python, "-m", "bench.growing", str(ROUNDS), home]
        done = subprocess.run(
            command, cwd=HERE.parent, env=self._environ, capture_output=True, text=True, check=True
        )
        return [
            Figure(f"{ROUNDS} {what}, {name} left", "MiB" if name == "memory" else "", left)
            for what, found in json.loads(done.stdout).items()
            for name, left in found.items()
        ]

    def journey(self) -> list[Figure]:
        """Journey over 500 sessions and 100,000: openings, frames, memory, insights."""
        return JourneyFigures(self._python, self._environ, self._folder, self._times).all()

    def render(self) -> list[Figure]:
        """How fast sound is written."""
        file = self._folder / "sound.wav"
        words = ("render", SPOKEN, str(file), "--minutes", str(RENDERED), "--voice", "warm")
        seconds = RENDERED * 60
        app = self._took([*self._app, "--home", str(self._home), *words])
        floor_command = [self._python, HERE / "floor_sound.py", file, seconds]
        floor = self._took([str(word) for word in floor_command])
        return [
            Figure("rendering ten minutes", "s", app, floor),
            Figure("rendering, against real time", "times", seconds / app),
        ]

    def _took(self, command: list[str]) -> float:
        begun = time.monotonic()
        subprocess.run(command, env=self._environ, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - begun

    def _tell(self, *words: str) -> float:
        """Speak to the running app from a process of its own; the moment before it began."""
        begun = time.monotonic()
        command = [*self._app, "--home", str(self._home), *words]
        subprocess.run(command, env=self._environ, check=True)
        return begun

    def _mindful(self, *words: str) -> Program:
        told = self._folder / "trace.jsonl"
        command = [*self._app, "--home", self._home, "--trace", told, *words]
        return Program(command, self._environ, told, self._folder / "app.log")

    def _listener(self) -> Program:
        told, log = self._folder / "ear.jsonl", self._folder / "ear.log"
        ear = Program([self._python, HERE / "listening.py"], self._environ, told, log)
        ear.wait_for("listening")
        return ear

    def _floor(self, *words: str) -> Program:
        command = [self._python, HERE / "floor_window.py", *words]
        return Program(
            command, self._environ, self._folder / "floor.jsonl", self._folder / "floor.log"
        )

    def _tray(self) -> Program:
        command = [self._tools, HERE / "tray_host.py"]
        tray = Program(
            command, self._environ, self._folder / "tray.jsonl", self._folder / "tray.log"
        )
        tray.wait_for("ready")
        return tray
