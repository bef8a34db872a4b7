# SPDX-License-Identifier: MIT
"""The app's end: orders never wait, news arrive, and a dead process is begun once more."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mindful.audio.orders import Close, Cut, Pause, Play, SetMix, Stop, order_from
from mindful.audio.player import IN_SILENCE, ProcessPlayer
from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix, Sound

PATIENCE = 20.0
STAND_IN = """
import os, sys
diary = open(sys.argv[1], "ab", buffering=0)
diary.write(b"pid %d %s\\n" % (os.getpid(), " ".join(sys.argv[2:]).encode()))
print("a library says hello")
print('{"event":"opened","latency":0.1,"line":""}', flush=True)
for line in sys.stdin.buffer:
    diary.write(line)
diary.write(b"closed\\n")
"""


class Stage:
    """A player before a process that only writes down what it is told."""

    def __init__(self, folder: Path) -> None:
        script = folder / "stand_in.py"
        script.write_text(STAND_IN)
        self.diary = folder / "diary"
        self.diary.touch()
        self.news: queue.SimpleQueue[SoundNews] = queue.SimpleQueue()
        command = [sys.executable, str(script), str(self.diary)]
        self.player = ProcessPlayer(command, Sound("pink", 3), "Earphones", self.news.put)

    def lines(self, count: int) -> list[bytes]:
        deadline = time.monotonic() + PATIENCE
        while len(lines := self.diary.read_bytes().splitlines()) < count:
            assert time.monotonic() < deadline, lines
            time.sleep(0.01)
        return lines

    def kill(self, line: bytes) -> None:
        os.kill(int(line.split()[1]), signal.SIGKILL)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_every_order_goes_out_and_closing_lets_the_process_end(stage, four_six):
    player = stage.player
    player.mix(Mix(volume=0.5))
    player.play(four_six, 2.0, 9.0)
    player.pause()
    player.stop()
    player.cut()
    player.close()
    player.pause()
    begun, *told, closed = stage.lines(8)
    assert begun.endswith(b"-m mindful.audio.process --bed=pink --seed=3 --device=Earphones")
    assert [order_from(line) for line in told] == [
        SetMix(Mix(volume=0.5)),
        Play(four_six, 2.0, 9.0, Sound("pink", 3)),
        Pause(),
        Stop(),
        Cut(),
        Close(),
    ]
    assert closed == b"closed"
    assert stage.news.get(timeout=PATIENCE) == SoundNews("opened", latency=0.1)


def test_another_voice_goes_on_where_it_is_and_only_where_something_plays(stage, four_six):
    player = stage.player
    player.sound_as(Sound("pink", 3, voice="warm"))
    player.play(four_six, 2.0, 9.0)
    player.sound_as(Sound("pink", 3, voice="warm"))
    player.sound_as(Sound("pink", 3, voice="low"))
    player.pause()
    player.sound_as(Sound("pink", 3, voice="none"))
    player.play(four_six, 4.0, 19.0)
    player.close()
    _, *told, _ = stage.lines(7)
    assert [order_from(line) for line in told] == [
        Play(four_six, 2.0, 9.0, Sound("pink", 3, "warm")),
        Play(four_six, 2.0, 9.0, Sound("pink", 3, "low")),
        Pause(),
        Play(four_six, 4.0, 19.0, Sound("pink", 3, "none")),
        Close(),
    ]


def test_a_killed_process_is_begun_once_more_and_told_where_it_was(stage, four_six):
    stage.player.mix(Mix(volume=0.5))
    stage.player.play(four_six, 2.0, 9.0)
    stage.kill(stage.lines(3)[0])
    _, mix, play, begun, *again = stage.lines(6)
    assert again == [mix, play]
    stage.kill(begun)
    heard = [stage.news.get(timeout=PATIENCE) for _ in range(3)]
    assert heard[-1] == SoundNews("unavailable", line=IN_SILENCE)
    stage.player.play(four_six, 3.0, 9.0)
    stage.player.close()


def test_what_was_paused_is_not_begun_again(stage, four_six):
    stage.player.play(four_six, 2.0, 9.0)
    stage.player.pause()
    stage.kill(stage.lines(3)[0])
    stage.lines(4)
    stage.player.close()
    *_, begun, close, closed = stage.lines(6)
    assert begun.startswith(b"pid")
    assert order_from(close) == Close()
    assert closed == b"closed"


def test_a_command_that_cannot_be_started_is_told_in_one_line():
    news: queue.SimpleQueue[SoundNews] = queue.SimpleQueue()
    player = ProcessPlayer(["/nowhere/python"], Sound(), None, news.put)
    assert news.get(timeout=PATIENCE) == SoundNews("unavailable", line=IN_SILENCE)
    player.pause()
    player.close()


def test_making_one_waits_for_nothing(tmp_path):
    before = time.perf_counter()
    stage = Stage(tmp_path)
    stage.player.close()
    assert time.perf_counter() - before < 0.2


def test_importing_it_brings_neither_numpy_nor_sounddevice():
    question = "import sys, mindful.audio.player; print(*{'numpy', 'sounddevice'} & {*sys.modules})"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, check=True)
    assert answer.stdout.strip() == b""
