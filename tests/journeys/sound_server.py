# SPDX-License-Identifier: MIT
"""A sound server of a test's own, and a recording of all that it plays."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np

from mindful.audio.player import ProcessPlayer
from mindful.domain.player import SoundNews
from mindful.domain.sound import Sound

RATE = 48_000
PATIENCE = 20.0
AS_IN_LIFE = ("nice", "-n", "-11")
"""A desktop lets its sound server go first; where that is not allowed, it runs all the same."""


class Server:
    """A sound server that plays into nothing, with a socket of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "native"
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        self._socket.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                *AS_IN_LIFE,
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no"),
                "--exit-idle-time=-1",
                *("-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"),
                *("-L", "module-null-sink sink_name=test rate=48000 channels=2"),
                *("-L", "module-always-sink"),
            ],
            stderr=subprocess.DEVNULL,
        )
        until(self._answers)

    def end(self) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait()

    def _answers(self) -> bool:
        asked = subprocess.run(["pactl", "info"], capture_output=True, check=False)
        return asked.returncode == 0


class Recording:
    """Everything the sink plays, with the moment at which each piece came in."""

    def __init__(self) -> None:
        self._parec = subprocess.Popen(
            [*AS_IN_LIFE, "parec", "-d", "test.monitor", "--format=float32le", "--rate=48000",
             "--channels=2", "--latency-msec=5"],
            stdout=subprocess.PIPE,
        )  # fmt: skip
        self._pieces: list[tuple[float, int, bytes]] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        until(lambda: bool(self._pieces))

    def between(self, since: float, until: float) -> np.ndarray:
        """What was heard between two monotonic seconds; a piece can only come in late."""
        near = [(t - n / RATE) for t, n, _ in self._pieces if since - 1 < t < until + 1]
        begun = min(near)
        samples = np.frombuffer(b"".join(piece for _, _, piece in self._pieces), "<f4")
        return samples.reshape(-1, 2)[round((since - begun) * RATE) : round((until - begun) * RATE)]

    def close(self) -> None:
        self._parec.terminate()
        self._parec.wait()
        self._thread.join()

    def _listen(self) -> None:
        assert self._parec.stdout is not None
        with self._parec.stdout as stream:
            count, rest = 0, b""
            while piece := os.read(stream.fileno(), 1 << 16):
                now = time.monotonic()
                rest += piece
                whole = len(rest) // 8 * 8
                count += whole // 8
                self._pieces.append((now, count, rest[:whole]))
                rest = rest[whole:]


def until(holds, patience: float = PATIENCE) -> None:
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


class Tape:
    """All that the sink plays, written by another process, which nothing here can hold up."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with file.open("wb") as out:
            self._parec = subprocess.Popen(
                [*AS_IN_LIFE, "parec", "-d", "test.monitor", "--format=float32le", "--rate=48000",
                 "--channels=2", "--latency-msec=5"],
                stdout=out,
            )  # fmt: skip
        until(lambda: file.stat().st_size > 0)

    def since_sound(self) -> np.ndarray:
        """What was heard from the first sound on, (n, 2)."""
        samples = self._samples()
        return samples[int(np.flatnonzero(samples.any(axis=1))[0]) :]

    def close(self) -> None:
        """Stop recording."""
        self._parec.terminate()
        self._parec.wait()

    def _samples(self) -> np.ndarray:
        whole = self._file.read_bytes()
        return np.frombuffer(whole[: len(whole) // 8 * 8], "<f4").reshape(-1, 2)


class Heard:
    """A player that has opened the device, and the news of it."""

    def __init__(self) -> None:
        self.news: list[SoundNews] = []
        self.player = ProcessPlayer([sys.executable], Sound(), None, self.news.append)
        until(lambda: self.news)
        assert self.news[0].event == "opened"

    def close(self) -> None:
        """Let go of it."""
        self.player.close()
