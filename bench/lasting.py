# SPDX-License-Identifier: MIT
"""What an hour does to the app: a session with sound, and nothing at all in the tray."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure
from bench.place import HERE, Place
from bench.program import Program

MINUTE = 60.0
NO_RATINGS = "--skip-ratings"
SOUND = "mindful.audio.process"
WEEKS = 5
"""The first is not counted: caches fill in it."""
BEFORE_IT_COUNTS = 3
"""Minutes in which caches fill and libraries settle."""

LONG_PRACTICE = """
id = "as_long_as_measured"
group = "breathe"
minutes = [{minutes}]
default_minutes = {minutes}
scales = ["anxiety"]
room = "desk"
holds = false

[[step]]
name = "Breathe"
breathe = [["inhale", 4.0], ["exhale", 6.0]]

[text.en]
title = "As long as is measured"
summary = "In for four, out for six."
evidence = "Made for measuring."

[[text.en.step]]
name = "Breathe"
lines = []
"""
"""What is shipped ends after twenty minutes; a practice of one's own may take sixty."""


def long_practice(home: Path, minutes: int) -> str:
    """Put a practice of that length among the person's own there; its id."""
    place = home / "practices" / "as_long_as_measured.toml"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(LONG_PRACTICE.format(minutes=minutes), encoding="utf-8")
    return place.stem


class Lasting:
    """Watches the app for `minutes`; what each minute showed is kept in `kept`."""

    def __init__(self, place: Place, minutes: int, kept: Path) -> None:
        self._place = place
        self._minutes = minutes
        self._kept = kept

    def hour(self) -> list[Figure]:
        """A session with sound, its window hidden after the first minute."""
        what = f"{self._minutes} minutes with sound"
        practice = long_practice(self._place.home, self._minutes)
        with (
            self._place.listener() as ear,
            self._place.mindful("start", practice, NO_RATINGS) as app,
        ):
            app.wait_for("sound_opened")
            watched = Watched(app, self._kept / "hour.jsonl")
            for minute in watched.look_for(self._minutes - 1):
                if minute == 1:
                    self._place.tell("hide")
            gaps = [gap["ms"] for gap in ear.told("gap")]
            found = watched.figures(what)
        return [
            *found,
            Figure(f"{what}, gaps", "", len(gaps)),
            Figure(f"{what}, longest gap", "ms", max(gaps, default=0.0)),
        ]

    def idle(self) -> list[Figure]:
        """Nothing asked of it, in the tray."""
        with self._place.tray(), self._place.mindful() as app:
            app.wait_for("tray_ready")
            self._place.tell("hide")
            watched = Watched(app, self._kept / "idle.jsonl")
            for _ in watched.look_for(self._minutes):
                pass
            return watched.figures(f"{self._minutes} minutes in the tray")

    def weeks(self) -> list[Figure]:
        """Weeks as a person has them, each of them in less than a minute; what one adds."""
        place = self._place
        command = [place.tools, "-m", "bench.week", str(WEEKS), place.folder / "weeks"]
        done = subprocess.run(
            command, cwd=HERE.parent, env=place.environ, capture_output=True, text=True, check=True
        )
        told = json.loads(done.stdout)
        return [
            *(
                Figure(f"{WEEKS} weeks, {name}", "", number)
                for name, number in told["done"].items()
            ),
            *(
                Figure(f"a week, {name} added", "MiB" if name == "memory" else "", number)
                for name, number in told["added"].items()
            ),
        ]


class Watched:
    """The app looked at once a minute; each look is a line of `kept`."""

    def __init__(self, app: Program, kept: Path) -> None:
        self._app = app
        self._kept = kept
        self._looks: list[dict[str, float]] = []
        kept.write_text("", encoding="utf-8")

    def look_for(self, minutes: int) -> Iterator[int]:
        """Look at the beginning and then at the end of each minute, which is told."""
        begun = time.monotonic()
        self._look()
        for minute in range(1, minutes + 1):
            time.sleep(max(0.0, begun + minute * MINUTE - time.monotonic()))
            self._look()
            yield minute

    def figures(self, what: str) -> list[Figure]:
        """What it has come to, since the first minutes."""
        looks = self._looks[min(BEFORE_IT_COUNTS, len(self._looks) - 2) :]
        first, last = looks[0], looks[-1]
        seconds = last["t"] - first["t"]
        # What is shared counts whole here: divided, it grows when another who shared it ends.
        grown = {
            name: last[name] - first[name]
            for name in ("resident", "descriptors", "threads", "processes")
        }
        units = {"resident": "MiB"}
        return [
            *(
                Figure(f"{what}, {name} grown", units.get(name, ""), more)
                for name, more in grown.items()
            ),
            Figure(f"{what}, switches", "1/s", (last["switches"] - first["switches"]) / seconds),
        ]

    def _look(self) -> None:
        app, sound = self._app.memory(), self._app.memory(of=SOUND)
        look = {
            "t": time.monotonic(),
            "memory": app - sound,
            "sound_memory": sound,
            "resident": self._app.resident(),
            "descriptors": float(self._app.entries("fd")),
            "threads": float(self._app.entries("task")),
            "processes": float(self._app.processes()),
            "switches": self._app.switches(),
        }
        self._looks.append(look)
        with self._kept.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps({name: round(value, 3) for name, value in look.items()}) + "\n")
