# SPDX-License-Identifier: MIT
"""The real app in a process of its own, on the screen, bus and sound of the rig."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

from patience import until

from mindful.commands import remote
from mindful.domain.journal import Filter
from mindful.paths import Paths
from mindful.storage.opening import open_for_reading

COMMAND = (sys.executable, "-m", "mindful")


class RunningApp:
    """Started with a home; what it does is read from its trace, its address and its journal."""

    def __init__(self, folder, home, *words, prefix=(), **environ):
        self.paths = Paths.under(home)
        self.home = home
        self._trace = folder / "trace.jsonl"
        self._trace.touch()
        self._noise = folder / "noise.txt"
        self._seen = len(self._trace.read_text().splitlines())
        environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", **environ}
        environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        command = (*prefix, *COMMAND, "--home", home, "--trace", self._trace, *words)
        with self._noise.open("ab") as noise:
            self.process = subprocess.Popen(
                command, env=environ, stdin=subprocess.DEVNULL, stdout=noise, stderr=noise
            )

    @property
    def noise(self):
        """All that it printed."""
        return self._noise.read_text()

    @property
    def records(self):
        """What the journal holds by now."""
        if not self.paths.journal.exists():
            return ()
        journal = open_for_reading(self.paths.journal)
        try:
            return journal.page(Filter(), 0, 100).records
        finally:
            journal.close()

    @property
    def logged(self):
        """The lines of its log, but for what a screen reader's late question makes Qt say."""
        files = self.paths.log.iterdir()
        lines = [line for file in files for line in file.read_text().splitlines()]
        return [line for line in lines if "Could not find accessible on path" not in line]

    def told(self, event):
        """Every event of that name since the start, in order."""
        lines = self._trace.read_text().splitlines()[self._seen :]
        return [told for told in map(json.loads, lines) if told["event"] == event]

    def wait_for(self, event, **fields):
        """The first event of that name with these fields."""

        def found():
            assert self.process.poll() is None, f"it ended: {self.noise}"
            return [e for e in self.told(event) if fields.items() <= e.items()]

        return until(found)[0]

    def ask(self, command, **arguments):
        return remote.ask(self.paths.socket, command, arguments)

    def status(self):
        return self.ask("status").status

    def wait_until_it_answers(self):
        until(lambda: self.ask("status"))

    def wait_for_stage(self, stage):
        until(lambda: self.status()["stage"] == stage)

    def ends(self):
        """Its exit code, once it has ended by itself."""
        return self.process.wait(10)

    def kill(self):
        """As a crash does: without a word."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def leave(self):
        """Ask it to end as the system does at a log-out."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            finally:
                self.process.kill()
        return self.process.returncode


def type_keys(*names):
    """Type at whatever has the focus on the screen; names as X knows them."""
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)
