# SPDX-License-Identifier: MIT
"""A program being measured: what it tells, and what the kernel tells of it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

PATIENCE = 30.0
"""Seconds an event may take before the measurement is given up."""


class Absent(Exception):
    """An event that did not come; the message is one line."""


class Program:
    """Started at `began` (monotonic seconds), ended when left; tells events as JSON lines."""

    def __init__(
        self, command: Sequence[object], environ: Mapping[str, str], told: Path, log: Path
    ) -> None:
        self._told = told
        told.unlink(missing_ok=True)
        told.touch()
        words = [str(word) for word in command]
        self.words = " ".join(words)
        with log.open("ab") as noise:
            # A program of ours tells on stdout; the app is given the name of the file instead.
            out = noise if str(told) in words else told.open("ab")
            self.began = time.monotonic()
            self._process = subprocess.Popen(
                words, env=environ, stdin=subprocess.PIPE, stdout=out, stderr=noise
            )
        if out is not noise:
            out.close()

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def order(self, word: str) -> float:
        """Send a line; the moment before it."""
        assert self._process.stdin is not None  # noqa: S101 - opened above
        moment = time.monotonic()
        self._process.stdin.write(f"{word}\n".encode())
        self._process.stdin.flush()
        return moment

    def told(self, name: str) -> list[dict[str, Any]]:
        """Every event of that name so far."""
        lines = self._told.read_text(encoding="utf-8").splitlines()
        return [event for event in map(json.loads, lines) if event["event"] == name]

    def names(self) -> set[str]:
        """Of all events so far."""
        lines = self._told.read_text(encoding="utf-8").splitlines()
        return {json.loads(line)["event"] for line in lines}

    def wait_for(self, name: str, patience: float = PATIENCE) -> dict[str, Any]:
        """The first event of that name; raises Absent."""
        until = time.monotonic() + patience
        while time.monotonic() < until and self._process.poll() is None:
            found = self.told(name)
            if found:
                return found[0]
            time.sleep(0.003)
        raise Absent(f"no {name} from {self.words}")

    def memory(self, of: str = "") -> float:
        """MiB it takes, memory shared with others divided among them (PSS).

        With a word only those of its processes count that were started by it.
        """

        def folders(pid: int) -> list[Path]:
            started = Path(f"/proc/{pid}/cmdline").read_text()
            return [Path(f"/proc/{pid}")] if of in started else []

        return self._sum("smaps_rollup", r"^Pss:\s+(\d+)", folders) / 1024

    def resident(self) -> float:
        """MiB of it that are in memory, shared ones counted whole (RSS)."""
        return (
            self._sum("smaps_rollup", r"^Rss:\s+(\d+)", lambda pid: [Path(f"/proc/{pid}")]) / 1024
        )

    def entries(self, name: str) -> int:
        """How many there are of what the kernel lists for it: `fd` or `task`."""
        total = 0
        for pid in self._family():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                total += len([*Path(f"/proc/{pid}/{name}").iterdir()])
        return total

    def processes(self) -> int:
        """How many it consists of."""
        return len(self._family())

    def busy_for(self, seconds: float) -> float:
        """The share of a core that it and its children take over the next seconds."""
        before = self._worked()
        time.sleep(seconds)
        return (self._worked() - before) / seconds

    def _worked(self) -> float:
        ticks = 0
        for pid in self._family():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def switches(self) -> float:
        """How often its threads have come and gone since they began."""
        pattern = r"^(?:non)?voluntary_ctxt_switches:\s+(\d+)"
        return self._sum("status", pattern, lambda pid: Path(f"/proc/{pid}/task").iterdir())

    def switches_for(self, seconds: float) -> float:
        """How often a second its threads come and go; those that end meanwhile are left out."""
        before = self._by_thread()
        time.sleep(seconds)
        after = self._by_thread()
        return sum(after[one] - before[one] for one in before.keys() & after.keys()) / seconds

    def _by_thread(self) -> dict[str, int]:
        found = {}
        for pid in self._family():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                for thread in Path(f"/proc/{pid}/task").iterdir():
                    counts = re.findall(r"ctxt_switches:\s+(\d+)", (thread / "status").read_text())
                    found[thread.name] = sum(map(int, counts))
        return found

    def _sum(
        self, name: str, pattern: str, folders: Callable[[int], Iterator[Path] | list[Path]]
    ) -> float:
        total = 0
        for pid in self._family():
            # What was started to look around may be gone again before it is looked at.
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                for folder in folders(pid):
                    text = (folder / name).read_text()
                    total += sum(map(int, re.findall(pattern, text, re.MULTILINE)))
        return total

    def _family(self) -> list[int]:
        found = [self._process.pid]
        for pid in found:
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                for thread in Path(f"/proc/{pid}/task").iterdir():
                    found.extend(map(int, (thread / "children").read_text().split()))
        return found
