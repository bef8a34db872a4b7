# SPDX-License-Identifier: MIT
"""The least a program can do to keep a stream open: numpy, PortAudio, and silence."""

from __future__ import annotations

import json
import sys

import numpy as np
import sounddevice

BLOCK = 4800


def main() -> None:
    """Play until ended from outside."""
    silence = np.zeros((BLOCK, 2), np.float32)
    stream = sounddevice.OutputStream(samplerate=48_000, channels=2, dtype="float32", latency=0.2)
    with stream:
        sys.stdout.write(json.dumps({"event": "playing"}) + "\n")
        sys.stdout.flush()
        while True:
            stream.write(silence)


if __name__ == "__main__":
    main()
