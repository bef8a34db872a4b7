# SPDX-License-Identifier: MIT
"""Every figure that is measured, each beside its floor."""

from __future__ import annotations

import json
import subprocess
import time
from statistics import median

from bench.figure import Figure, thousands
from bench.journey_figures import LARGE, JourneyFigures
from bench.place import HERE, Place

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
    """Measures the app and its floors in one place; `times` is how often each is repeated."""

    def __init__(self, place: Place, times: int) -> None:
        self._place = place
        self._times = times
        self._journey = JourneyFigures(place.python, place.environ, place.folder, times)

    def launch(self) -> list[Figure]:
        """From the start of the process to the first painted window."""
        floors, apps = [], []
        for _ in range(self._times + 1):
            with self._place.floor() as floor:
                floors.append(floor.wait_for("painted")["t"] - floor.began)
            with self._place.mindful() as app:
                apps.append(app.wait_for("window_painted")["t"] - app.began)
        return [Figure("first painted window", "ms", *thousands(apps[1:], floors[1:]))]

    def rest(self) -> list[Figure]:
        """Memory and wake-ups with window and tray, and in the tray alone."""
        # Each alone: side by side they would share their libraries, and the less the lighter.
        with self._place.tray(), self._place.floor("--tray") as floor:
            floor.wait_for("painted")
            time.sleep(REST)
            least = floor.memory()
        with self._place.tray(), self._place.mindful() as app:
            app.wait_for("tray_ready")
            time.sleep(REST)
            memory = Figure("memory, window and tray", "MiB", app.memory(), least)
        with self._place.tray(), self._place.floor("--tray") as floor, self._place.mindful() as app:
            floor.wait_for("painted")
            app.wait_for("tray_ready")
            floor.order("hide")
            self._place.tell("hide")
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
            with self._place.floor() as floor:
                floor.wait_for("painted")
                begun = floor.order("open")
                floors.append(floor.wait_for("opened")["t"] - begun)
            begun = time.monotonic()
            subprocess.run([self._place.python, "-c", "pass"], env=self._place.environ, check=True)
            pythons.append(time.monotonic() - begun)
            with self._place.tray(), self._place.mindful() as app:
                app.wait_for("tray_ready")
                begun = self._place.tell("start", *PRACTICE, "--skip-ratings", "--silent")
                started.append(app.wait_for("session_opened")["t"] - begun)
            with self._place.tray() as tray, self._place.mindful() as app:
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
        with self._place.floor() as floor:
            floor.wait_for("painted")
            floor.order("animate")
            least = floor.wait_for("frames")
        with self._place.mindful("start", *PRACTICE, "--skip-ratings") as app:
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
        with self._place.started(self._place.python, "floor_output") as floor:
            floor.wait_for("playing")
            least = floor.busy_for(PLAYED)
            light = floor.memory()
        with self._place.mindful("start", *PRACTICE, "--skip-ratings") as app:
            app.wait_for("sound_opened")
            self._place.tell("hide")
            time.sleep(REST / 2)
            most = app.busy_for(PLAYED)
            heavy = app.memory(of="mindful.audio.process")
        return [
            Figure("a session with sound, hidden", "% of a core", most * 100, least * 100),
            Figure("memory of the sound process", "MiB", heavy, light),
        ]

    def growth(self) -> list[Figure]:
        """What a thousand windows and a thousand sessions leave behind; the floor is nothing."""
        home = self._place.folder / "growing"
        command = [self._place.python, "-m", "bench.growing", str(ROUNDS), home]
        done = subprocess.run(
            command,
            cwd=HERE.parent,
            env=self._place.environ,
            capture_output=True,
            text=True,
            check=True,
        )
        return [
            Figure(f"{ROUNDS} {what}, {name} left", "MiB" if name == "memory" else "", left)
            for what, found in json.loads(done.stdout).items()
            for name, left in found.items()
        ]

    def journey(self) -> list[Figure]:
        """Journey over 500 sessions and 100,000: openings, frames, memory, insights."""
        return self._journey.all()

    def journal(self) -> list[Figure]:
        """The first window and a save where there are 100,000 sessions."""
        large = self._journey.home(LARGE)
        empty, full = [], []
        for _ in range(self._times + 1):
            with self._place.mindful() as app:
                empty.append(app.wait_for("window_painted")["t"] - app.began)
            with self._place.mindful(home=large) as app:
                full.append(app.wait_for("window_painted")["t"] - app.began)
        launch = thousands(full[1:], empty[1:])
        return [Figure("first window, 100,000 sessions", "ms", *launch), *self._journey.saves()]

    def render(self) -> list[Figure]:
        """How fast sound is written."""
        file = self._place.folder / "sound.wav"
        words = ("render", SPOKEN, str(file), "--minutes", str(RENDERED), "--voice", "warm")
        seconds = RENDERED * 60
        app = self._took([*self._place.app, "--home", str(self._place.home), *words])
        floor_command = [self._place.python, HERE / "floor_sound.py", file, seconds]
        floor = self._took([str(word) for word in floor_command])
        return [
            Figure("rendering ten minutes", "s", app, floor),
            Figure("rendering, against real time", "times", seconds / app),
        ]

    def _took(self, command: list[str]) -> float:
        begun = time.monotonic()
        subprocess.run(command, env=self._place.environ, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - begun
