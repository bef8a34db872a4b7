# SPDX-License-Identifier: MIT
"""Spoken lines from files: decoded once, the last few kept, the next one ready before it is due.

Decoding takes 20 ms a line, longer than a block, and so happens in a thread of its own.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from mindful.audio.signals import RATE, Samples

KEPT = 8
"""Decoded lines: 1 MB each, and hardly two are needed at a time."""
LONGEST = 30.0
"""Seconds above which a file is no line of ours."""
TOLERANCE = 0.02

Note = Callable[[str], object]
"""Takes one line for the log."""


class Shelf:
    """One voice's files; what cannot be read is silent, and noted once."""

    def __init__(self, folder: Path, note: Note) -> None:
        self._folder = folder
        self._note = note
        self._soundfile = _import_soundfile(note)
        self._noted: set[str] = set()
        self._decoded: OrderedDict[str, Future[Samples]] = OrderedDict()
        self._changing = Lock()
        self._decoding = ThreadPoolExecutor(1, "voice")

    def has(self, name: str, seconds: float) -> bool:
        """Whether that file can be heard and is that long; reads its head only."""
        if self._soundfile is None or seconds > LONGEST:
            return False
        try:
            found = self._soundfile.info(self._folder / name)
        except (OSError, self._soundfile.SoundFileError):
            return self._leave_out(name, "cannot be read")
        if (found.samplerate, found.channels) != (RATE, 1):
            return self._leave_out(name, f"is not {RATE} Hz in one channel")
        if abs(found.frames / RATE - seconds) > TOLERANCE:
            return self._leave_out(name, "is not as long as it was made")
        return True

    def prepare(self, name: str) -> None:
        """Decode this one soon."""
        self._future(name)

    def frames(self, name: str) -> Samples:
        """Its frames at RATE, one channel; waits where it was not prepared."""
        return self._future(name).result()

    def _future(self, name: str) -> Future[Samples]:
        with self._changing:
            future = self._decoded.get(name)
            if future is None:
                future = self._decoding.submit(self._decode, name)
                self._decoded[name] = future
                if len(self._decoded) > KEPT:
                    self._decoded.popitem(last=False)
            else:
                self._decoded.move_to_end(name)
            return future

    def _decode(self, name: str) -> Samples:
        silence = np.zeros(0, np.float32)
        if self._soundfile is None:
            return silence
        try:
            with self._soundfile.SoundFile(self._folder / name) as file:
                if (file.samplerate, file.channels) == (RATE, 1):
                    speech: Samples = file.read(round(LONGEST * RATE), dtype="float32")
                    return speech
        except (OSError, self._soundfile.SoundFileError):
            pass
        self._leave_out(name, "cannot be read")
        return silence

    def _leave_out(self, name: str, why: str) -> bool:
        if name not in self._noted:
            self._noted.add(name)
            self._note(f"voice: {self._folder.name}/{name} {why}; the line stays text")
        return False


def _import_soundfile(note: Note) -> Any:  # noqa: ANN401
    try:
        # Imported here: only a voice needs it, and it loads a library of its own.
        import soundfile  # noqa: PLC0415
    except (ImportError, OSError):
        note("voice: soundfile or its libsndfile is missing; all lines stay text")
        return None
    return soundfile
