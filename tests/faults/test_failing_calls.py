# SPDX-License-Identifier: MIT
"""The system says no to a write, at each of many places: one line, and nothing lost or half."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from diary import read

from mindful.storage.backups import Backups, Reason
from mindful.storage.restoring import restore

CHILD = Path(__file__).with_name("child.py")
PLACES = 3
"""How many of the calls of a work fail, evenly spread over it."""
TURNS = 3
QUICKLY = "--seccomp-bpf"
"""Stops at the traced calls alone; errors come all the same, but no signals."""


class Disk:
    """Runs a work under strace, which lets calls fail as a disk does."""

    def __init__(self, home, environ):
        self._home = home
        self._environ = environ
        self._log = home.parent / "calls"
        self._diary = home / "diary"
        self._runs = 0

    @property
    def diary(self):
        """What was wanted and done until now."""
        return read(self._diary)

    def calls(self, work, name, turns=TURNS):
        """How many calls of that name the work makes on a disk that is well."""
        assert self._run(work, name, QUICKLY, turns=turns) == 0
        return self._log.read_text().count(f" {name}(")

    def fails(self, work, name, error, when):
        """What the diary says of a work whose calls fail."""
        inject = ("-e", f"inject={name}:error={error}:when={when}")
        assert self._run(work, name, QUICKLY, *inject) == 0
        assert "(INJECTED)" in self._log.read_text(), "nothing failed"
        lines = self.diary
        for word, what in lines:
            if word == "refused":
                assert "\n" not in what["line"]
                assert what["line"].startswith(("the journal: ", "the backup: ", "settings "))
        return lines

    def kills(self, work, name, when):
        """Whether the work made so many calls, in the last of which it was killed."""
        inject = ("-e", f"inject={name}:signal=KILL:when={when}")
        self._runs = 0  # the same chance each time
        ended = self._run(work, name, *inject, turns=1)
        assert (ended == 0) != ("+++ killed by SIGKILL +++" in self._log.read_text())
        return ended != 0

    def _run(self, work, name, *options, turns=TURNS):
        self._runs += 1
        strace = ("strace", "-f", "-q", "-o", self._log, "-e", f"trace={name}", *options)
        words = (sys.executable, CHILD, "turns", work, self._home, str(self._runs), str(turns))
        done = subprocess.run(
            [*strace, *words], env=self._environ, capture_output=True, text=True, check=False
        )
        assert done.stderr == ""
        return done.returncode


@pytest.fixture
def disk(home, child_environ):
    return Disk(home, child_environ)


def spread(calls):
    """The first call and some up to the middle of the second turn, for no two runs are alike."""
    assert calls, "the work makes no such call"
    last = calls // 2
    return sorted({1 + place * last // (PLACES - 1) for place in range(PLACES)})


class TestFullDisk:
    """From one write on, every further one says that there is no room."""

    @pytest.fixture
    def full(self, disk):
        def go_through(work, check):
            for place in spread(disk.calls(work, "pwrite64")):
                check(disk.fails(work, "pwrite64", "ENOSPC", f"{place}+"))

        return go_through

    def test_in_sessions(self, full, after):
        full("sit", after.check_records)

    def test_in_imports(self, full, after):
        full("take_in", after.check_batches)
        after.check_backups()

    def test_in_backups(self, full, after):
        full("copy", after.check_copies)

    def test_in_migrations(self, full, after):
        full("migrate", after.check_migrations)

    def test_in_restoring(self, full, after, two_copies):
        full("put_back", lambda lines: after.check_restored(lines, two_copies))


@pytest.mark.parametrize("call", ["fdatasync", "fsync"])  # SQLite's own, and ours
class TestFailingDisk:
    """One single time the disk cannot say that something is on it."""

    @pytest.fixture
    def once(self, disk, call):
        def go_through(work, check):
            for place in spread(disk.calls(work, call)):
                check(disk.fails(work, call, "EIO", place))

        return go_through

    def test_in_imports(self, once, after):
        once("take_in", after.check_batches)
        after.check_backups()

    def test_in_backups(self, once, after):
        once("copy", after.check_copies)

    def test_in_migrations(self, once, after):
        once("migrate", after.check_migrations)

    def test_in_restoring(self, once, after, two_copies):
        once("put_back", lambda lines: after.check_restored(lines, two_copies))


def test_a_failing_disk_in_sessions(disk, after):
    for place in spread(disk.calls("sit", "fdatasync")):
        after.check_records(disk.fails("sit", "fdatasync", "EIO", place))


def test_a_failing_disk_in_choosing(disk, after):
    for place in spread(disk.calls("choose", "fsync")):
        after.check_settings(disk.fails("choose", "fsync", "EIO", place))


class TestKilled:
    """Killed just before one call after another, each time from the same beginning."""

    @pytest.fixture
    def killed(self, disk, home):
        def go_through(work, call, check, stride=1):
            begun = shutil.copytree(home, home.with_name("as it was"))
            place = 1
            while disk.kills(work, call, place):
                check(disk.diary)
                shutil.rmtree(home)
                shutil.copytree(begun, home)
                place += stride
            assert place > stride
            check(disk.diary)

        return go_through

    @pytest.mark.parametrize("call", ["rename", "link", "unlink", "write", "fsync"])
    def test_in_restoring(self, killed, after, two_copies, call):
        def check(lines):
            after.check_restored(lines, two_copies)
            restore(after.home / "a.sqlite3", after.paths.journal, Backups(after.paths.backups))
            assert not list(after.home.glob(".*"))

        killed("put_back", call, check)

    @pytest.mark.parametrize(("call", "stride"), [("rename", 1), ("fsync", 1), ("pwrite64", 40)])
    def test_in_locking(self, killed, after, two_copies, monkeypatch, call, stride):
        Backups(after.paths.backups).make(Reason.ASKED, after.paths.journal)

        killed(
            "lock", call, lambda lines: after.check_locked(lines, two_copies, monkeypatch), stride
        )

    @pytest.mark.parametrize(("call", "stride"), [("rename", 1), ("fsync", 1), ("pwrite64", 13)])
    def test_in_backups(self, killed, after, call, stride):
        killed("copy", call, after.check_copies, stride)
