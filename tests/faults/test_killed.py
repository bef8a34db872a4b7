# SPDX-License-Identifier: MIT
"""Killed at any moment, over and over in one home: nothing confirmed is lost, nothing is half."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from random import Random

import pytest
from diary import read
from works import FAR

from mindful.storage.backups import Backups, Reason

CHILD = Path(__file__).with_name("child.py")
SHORTEST, LONGEST = 0.05, 3.0
"""Seconds until the latest kill at first, and at most; what is needed depends on the machine."""


class Server:
    """Forks workers and kills them; begun once, for it takes longer than what it serves."""

    def __init__(self, environ):
        self._process = subprocess.Popen(
            [sys.executable, CHILD, "serve"],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def kill_one(self, work, home, seed, seconds):
        """Let a worker go on for so long, and kill it."""
        order = {"work": work, "home": str(home), "seed": seed, "seconds": seconds}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self):
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(10) == 0


@pytest.fixture(scope="module")
def server(child_environ):
    server = Server(child_environ)
    yield server
    server.close()


@pytest.fixture
def killed(server, home):
    """Kills that work so often, at moments drawn by a seed, and looks after each."""
    diary = home / "diary"
    diary.touch()
    seeds = count()

    def kill_one(work, seconds, check):
        """How many turns were done."""
        seen = len(read(diary))
        ended = server.kill_one(work, home, next(seeds), seconds)
        assert not ended["by_itself"], ended
        lines = read(diary)
        assert not [line for line in lines if line[0] in {"refused", "notice"}]
        check(lines)
        return sum(word == "done" for word, _ in lines[seen:])

    def repeat(work, times, check):
        chance = Random(f"{work} 190")  # noqa: S311
        seconds, turns = SHORTEST, 0
        for _ in range(times):
            done = kill_one(work, chance.uniform(0.001, seconds), check)
            turns += done
            # As much time as it takes for about two kills of three to come after a turn.
            seconds *= 1.3 if done == 0 else 0.85
            assert seconds < LONGEST, "nothing is ever done"
        assert turns >= times // 4, "killed before anything was done"

    return repeat


def test_in_the_midst_of_sessions(killed, after):
    killed("sit", 60, after.check_records)


def test_in_the_midst_of_imports(killed, after):
    def check(lines):
        after.check_batches(lines)
        after.check_backups()

    killed("take_in", 30, check)


def test_in_the_midst_of_backups(killed, after, home):
    killed("copy", 30, after.check_copies)
    # What was left half done goes with the next one.
    after.paths.backups.joinpath(".journal-2026-11-24.sqlite3.1a2b").touch()
    Backups(after.paths.backups, lambda: FAR).make(Reason.ASKED, after.paths.journal)

    assert not list(after.paths.backups.glob(".*"))


def test_in_the_midst_of_migrations(killed, after):
    killed("migrate", 30, after.check_migrations)


def test_in_the_midst_of_choosing(killed, after):
    killed("choose", 20, after.check_settings)


def test_in_the_midst_of_restoring(killed, after, two_copies):
    killed("put_back", 20, lambda lines: after.check_restored(lines, two_copies))


def test_in_the_midst_of_locking(killed, after, two_copies, monkeypatch):
    for reason in (Reason.ASKED, Reason.DAILY):
        Backups(after.paths.backups).make(reason, after.paths.journal)

    killed("lock", 20, lambda lines: after.check_locked(lines, two_copies, monkeypatch))
