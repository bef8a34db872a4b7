# SPDX-License-Identifier: MIT
"""Tries a built mindful as a person would: commands, a window on a private screen, heard sound."""

from __future__ import annotations

import array
import json
import subprocess
import tempfile
import time
import wave
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from outcome import SetupError, say
from rig import rig

PATIENCE = 30.0
LATE = (
    *("mindful.ui.journey.page", "mindful.ui.journey.chart", "mindful.ui.journey.plot"),
    *("mindful.storage.sealed", "mindful.insight.insights", "mindful.audio.outlet"),
)
"""Modules of the app behind which the largest of what others wrote lies."""
STARTS = 5
LISTENED = 2.0
"""Seconds of a session that are listened to."""
AUDIBLE = 0.001
"""Of full scale: a bed at its softest is above it, silence and dither are not."""


def tried(command: Sequence[str], own: Path | None = None) -> int:
    """Do all that a first evening with it brings; 0 when all of it worked.

    PortAudio has to come from the folder `own`, if there is one. Raises SetupError with what did
    not work.
    """
    with rig() as environ, tempfile.TemporaryDirectory(prefix="mindful-trial-") as folder:
        trial = Trial(command, {**environ, "QT_QPA_PLATFORM": "xcb"}, Path(folder))
        trial.commands()
        if own is not None:
            trial.late_parts()
        trial.rendering()
        starts = [trial.start() for _ in range(STARTS)]
        say(
            f"from start to first paint: {median(starts[1:]) * 1000:.0f} ms, median of {STARTS - 1}"
        )
        trial.session(own)
    say("tried: doctor, practices, insights, render with a voice, window, session with sound")
    return 0


class Trial:
    """One built command, with a home of its own."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], folder: Path) -> None:
        self._command = [*command, "--home", str(folder / "home")]
        self._environ = environ
        self._folder = folder

    def commands(self) -> None:
        """What opens no window."""
        told = json.loads(self.answer("doctor", "--json"))
        failing = {each["name"] for each in told["checks"] if not each["works"]}
        self.hold(failing <= {"tray", "notifications"}, f"doctor misses {', '.join(failing)}")
        self.hold("missing" not in told["versions"].values(), "doctor finds no versions")
        practices = json.loads(self.answer("practices", "--json"))["practices"]
        self.hold(len(practices) > 30, "practices are missing")  # noqa: PLR2004  # there are 34
        self.hold("sessions" in json.loads(self.answer("insights", "--json")), "no insights")

    def late_parts(self) -> None:
        """What is imported only when somebody asks for it can be imported."""
        for module in LATE:
            done = self._run("-m", module, begin=self._command[:1])
            self.hold(done.returncode == 0, f"{module} fails: {done.stderr.strip()[-200:]}")

    def rendering(self) -> None:
        """A practice with a voice as a file that is not silent."""
        file = self._folder / "heard.wav"
        self.answer("render", "body_scan", str(file), "--minutes", "3", "--voice", "warm")
        with wave.open(str(file)) as heard:
            seconds = heard.getnframes() / heard.getframerate()
        self.hold(seconds > 180, f"render wrote {seconds:.0f} s")  # noqa: PLR2004  # 3 minutes

    def start(self) -> float:
        """Seconds from the start to the first paint; the window is closed again."""
        begun = time.monotonic()
        app, trace = self._opened()
        painted = until(lambda: event(trace, "window_painted"), "a window that paints")
        self._leave(app)
        return float(painted["t"]) - begun

    def session(self, own: Path | None) -> None:
        """A session that is heard, in an app that ends when asked."""
        app, trace = self._opened()
        until(lambda: event(trace, "window_painted"), "a window that paints")
        until(lambda: self._run("status").returncode == 0, "an answer")
        self.answer("start", "extended_4_6", "--minutes", "1", "--skip-ratings")
        until(lambda: event(trace, "sound_opened"), "sound")
        until(self._is_heard, "a session with sound")
        if own is not None:
            libraries = loaded_below(app.pid)
            strange = [name for name in libraries if "portaudio" in name and str(own) not in name]
            self.hold(any("portaudio" in name for name in libraries), "nobody loaded PortAudio")
            self.hold(not strange, f"the sound comes from {''.join(strange)}")
        loudest = self._heard()
        self.hold(loudest > AUDIBLE, f"the session is silent ({loudest:.5f})")
        self.answer("stop")
        self._leave(app)

    def answer(self, *words: str) -> str:
        """What a command prints; it has to succeed."""
        done = self._run(*words)
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        self.hold(done.returncode == 0, f"{' '.join(words)} ended with {done.returncode}: {last}")
        return done.stdout

    def hold(self, holds: bool, otherwise: str) -> None:
        """Go on, or end the trial with what was wrong."""
        if not holds:
            raise SetupError(f"{self._command[0]}: {otherwise}")

    def _run(
        self, *words: str, begin: Sequence[str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*(self._command if begin is None else begin), *words],
            env=self._environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def _opened(self) -> tuple[subprocess.Popen[bytes], Path]:
        trace = self._folder / f"trace-{time.monotonic_ns()}.jsonl"
        command = [*self._command, "--trace", str(trace)]
        with (self._folder / "noise.txt").open("ab") as noise:
            app = subprocess.Popen(command, env=self._environ, stdout=noise, stderr=noise)
        return app, trace

    def _leave(self, app: subprocess.Popen[bytes]) -> None:
        until(lambda: self._run("status").returncode == 0, "an answer")
        self.answer("quit")
        try:
            self.hold(app.wait(PATIENCE) == 0, f"it ended with {app.returncode}")
        except subprocess.TimeoutExpired:
            app.kill()
            self.hold(False, "it did not quit")
        logs = (self._folder / "home" / "log").glob("*.log")
        noise = "".join(file.read_text(errors="replace") for file in logs).strip()
        noise += (self._folder / "noise.txt").read_text(errors="replace").strip()
        self.hold(not noise, f"it said {noise.splitlines()[-1] if noise else ''}")

    def _is_heard(self) -> bool:
        status = json.loads(self.answer("status", "--json"))
        return bool(status["stage"] == "practising" and status["sound"] == "playing")

    def _heard(self) -> float:
        """The loudest sample of what the sink plays, as a part of full scale."""
        source = self._environ["MINDFUL_TEST_SOUND"]
        command = ["parec", "-d", source, "--format=float32le", "--rate=48000", "--channels=2"]
        with subprocess.Popen(command, env=self._environ, stdout=subprocess.PIPE) as ear:
            heard = ear.stdout.read(round(LISTENED * 48_000) * 2 * 4) if ear.stdout else b""
            ear.terminate()
        return max(map(abs, array.array("f", heard)), default=0.0)


def loaded_below(parent: int) -> set[str]:
    """The files that the children of a process have mapped."""
    children = Path(f"/proc/{parent}/task").glob("*/children")
    maps = [Path(f"/proc/{child}/maps") for file in children for child in file.read_text().split()]
    lines = (line.split() for file in maps for line in file.read_text().splitlines())
    return {line[5] for line in lines if len(line) > 5}  # noqa: PLR2004  # the name is the sixth


def event(trace: Path, name: str) -> Mapping[str, Any] | None:
    """The first event of that name, if it has happened."""
    lines = trace.read_text().splitlines() if trace.exists() else []
    found = (json.loads(line) for line in lines if line.endswith("}"))
    return next((told for told in found if told["event"] == name), None)


def until(look: Callable[[], Any], wanted: str) -> Any:  # noqa: ANN401
    """What `look` finds, within PATIENCE; raises SetupError that says what was awaited."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise SetupError(f"there was no {wanted} within {PATIENCE:.0f} s")
        time.sleep(0.01)
    return found
