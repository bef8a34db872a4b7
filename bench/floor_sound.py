# SPDX-License-Identifier: MIT
"""The least a program can do to write some minutes of stereo: one gliding sine through numpy."""

from __future__ import annotations

import sys
import wave

import numpy as np

RATE = 48_000
BLOCK = RATE * 10


def main(path: str, seconds: int) -> None:
    """Write that many seconds as 16-bit WAV."""
    with wave.open(path, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        phase = 0.0
        for at in range(0, seconds * RATE, BLOCK):
            frames = np.arange(min(BLOCK, seconds * RATE - at))
            pitch = 220 + 20 * np.sin(2 * np.pi * frames / BLOCK)
            turns = phase + np.cumsum(pitch) / RATE
            phase = turns[-1] % 1
            tone = 0.2 * np.sin(2 * np.pi * turns)
            both = np.column_stack((tone, tone))
            file.writeframes((both * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
