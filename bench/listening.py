# SPDX-License-Identifier: MIT
"""Listens to all that the sound sink plays and tells of each gap in it; keeps none of it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
GAP = 96
"""Frames of nothing, two milliseconds, that no noise has by itself."""
PRECEDENCE = -11
"""That of a sound server on a desktop; where it is not allowed, listening goes on without."""
PIECE = RATE * 8


def tell(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


class Ear:
    """Takes in what is played, piece by piece; a gap is silence between two sounds."""

    def __init__(self) -> None:
        self._heard = 0
        self._sound: int | None = None

    def take(self, samples: NDArray[np.float32]) -> Iterator[int]:
        """The frames of each gap that ends in this piece, (n, 2)."""
        there = np.flatnonzero(samples.any(axis=1)) + self._heard
        self._heard += len(samples)
        if not len(there):
            return
        before = there[0] - 1 if self._sound is None else self._sound
        silent = np.diff(there, prepend=before) - 1
        self._sound = int(there[-1])
        yield from map(int, silent[silent >= GAP])


def main() -> None:
    """Listen until ended from outside."""
    # What waits here for a processor would be taken for a gap in what was played.
    with contextlib.suppress(OSError):
        os.nice(PRECEDENCE)
    device = os.environ["MINDFUL_TEST_SOUND"]
    form = ("--format=float32le", f"--rate={RATE}", "--channels=2", "--latency-msec=100")
    ear, heard = Ear(), False
    command = ("parec", "-d", device, *form)
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parec:
        assert parec.stdout is not None  # noqa: S101 - asked for above
        tell("listening")
        while piece := parec.stdout.read(PIECE):
            samples = np.frombuffer(piece, "<f4").reshape(-1, 2)
            if not heard and samples.any():
                heard = True
                tell("sound")
            for frames in ear.take(samples):
                tell("gap", ms=frames / RATE * 1000)


if __name__ == "__main__":
    main()
