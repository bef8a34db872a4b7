# SPDX-License-Identifier: MIT
"""A private screen, session bus and sound sink for tests, gone when the tests are."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from outcome import SetupError

PATIENCE = 20.0
"""Seconds for a part of the rig to be ready, and no more than a few to end."""


@contextlib.contextmanager
def rig() -> Iterator[Mapping[str, str]]:
    """The environment variables under which everything the tests start is private.

    Beyond Linux there is none of it and the tests that need it pass over.
    """
    environ = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    if not sys.platform.startswith("linux"):
        yield environ
        return
    with contextlib.ExitStack() as ending:
        folder = Path(tempfile.mkdtemp(prefix="mindful-rig-"))
        ending.callback(shutil.rmtree, folder, ignore_errors=True)
        parts = _Rig(folder, environ, ending)
        parts.folders()
        parts.bus()
        parts.screen()
        parts.sound()
        parts.assistive_technology()
        yield parts.environ


class _Rig:
    """The parts being started, one after another, each ending with `ending`."""

    def __init__(self, folder: Path, environ: dict[str, str], ending: contextlib.ExitStack) -> None:
        self.folder = folder
        self.environ = environ
        self.ending = ending
        self.environ.pop("WAYLAND_DISPLAY", None)
        self.environ.pop("QT_QPA_PLATFORMTHEME", None)

    def folders(self) -> None:
        """Where programs under test keep things: never the person's own."""
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            place = self.folder / name.lower()
            place.mkdir(mode=0o700)
            self.environ[f"XDG_{name}_HOME"] = str(place)
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.environ["XDG_RUNTIME_DIR"] = str(runtime)

    def bus(self) -> None:
        """A session bus."""
        socket = self.folder / "bus"
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        self._start(
            "dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={socket}"
        )
        self._wait("dbus-daemon", socket.exists)

    def screen(self) -> None:
        """An X server on a display number it chose itself, with a window manager."""
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x960x24")
        self._start(*command, "-nolisten", "tcp", "-noreset", pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            answered = select.select([answer], [], [], PATIENCE)[0]
            number = answer.readline().strip() if answered else ""
        if not number:
            raise SetupError(f"Xvfb did not start: {self._last_words('Xvfb')}")
        self.environ["DISPLAY"] = self.environ["MINDFUL_TEST_DISPLAY"] = f":{number}"
        managed = self.folder / "managed"
        self._start("openbox", "--sm-disable", "--startup", f"touch {managed}")
        self._wait("openbox", managed.exists)

    def sound(self) -> None:
        """A sound server with one sink that nobody hears and a test can listen to."""
        place = Path(self.environ["XDG_RUNTIME_DIR"]) / "pulse"
        place.mkdir(mode=0o700)
        self.environ["PULSE_RUNTIME_PATH"] = str(place)
        self.environ["PULSE_SERVER"] = f"unix:{place}/native"
        self.environ["MINDFUL_TEST_SOUND"] = "test.monitor"
        modules = (
            f"module-native-protocol-unix socket={place}/native auth-anonymous=1",
            "module-null-sink sink_name=test rate=48000 channels=2",
            "module-always-sink",
        )
        loads = [word for module in modules for word in ("-L", module)]
        # A PulseAudio takes a name on the bus and refuses to start where another has it; without
        # bus and display this one leaves the name to servers that tests start themselves.
        names = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")
        environ = {name: value for name, value in self.environ.items() if name not in names}
        options = ("-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1")
        self._start("pulseaudio", *options, *loads, environ=environ)
        self._wait("pulseaudio", lambda: self._succeeds("pactl", "info"))

    def assistive_technology(self) -> None:
        """The bus on which screen readers ask."""
        launchers = [*Path("/usr").glob("lib*/at-spi-bus-launcher")]
        if launchers:
            self._start(str(launchers[0]), "--launch-immediately")

    def _start(
        self,
        *command: str,
        environ: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> None:
        name = Path(command[0]).name
        with (self.folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                command,
                env=self.environ if environ is None else environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self.ending.callback(_end, process)

    def _wait(self, name: str, is_ready: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not is_ready():
            if time.monotonic() > until:
                raise SetupError(f"{name} did not start: {self._last_words(name)}")
            time.sleep(0.02)

    def _succeeds(self, *command: str) -> bool:
        done = subprocess.run(command, env=self.environ, capture_output=True, check=False)
        return done.returncode == 0

    def _last_words(self, name: str) -> str:
        lines = (self.folder / f"{name}.log").read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "no reason given"


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a part and what it started itself: each leads a process group of its own."""
    for number, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(patience)
            return
