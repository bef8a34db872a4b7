# SPDX-License-Identifier: MIT
"""Listens to rendered lines and writes down what is understood; nobody listens otherwise.

Only scripts/render_voice.py needs this; its packages are in scripts/voice-requirements.txt.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import soundfile
from pocketsphinx import Decoder
from scipy.signal import resample_poly

RATE = 16_000
LOUD = 0.7
AROUND = RATE // 2
"""Frames of silence before and after, which the recogniser needs to find its bearings."""


class Listener:
    """A small recogniser of English that knows nothing of what is said here."""

    def __init__(self) -> None:
        self._decoder = Decoder(loglevel="FATAL", samprate=RATE)

    def hear(self, file: Path) -> str:
        """The words that were understood."""
        speech, rate = soundfile.read(file)
        speech = resample_poly(speech, 1, rate // RATE)
        speech = np.pad(speech / max(1e-9, np.abs(speech).max()) * LOUD, AROUND)
        self._decoder.start_utt()
        self._decoder.process_raw((speech * 32767).astype("<i2").tobytes(), full_utt=True)
        self._decoder.end_utt()
        understood = self._decoder.hyp()
        return understood.hypstr if understood else ""


def word_errors(said: str, heard: str) -> float:
    """Words to be put in, left out or replaced, as a share of the words said."""
    wanted, found = _words(said), _words(heard)
    row = list(range(len(found) + 1))
    for count, word in enumerate(wanted, 1):
        before, row[0] = row[0], count
        for place, other in enumerate(found, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (word != other)),
            )
    return row[-1] / len(wanted)


def _words(text: str) -> list[str]:
    return re.findall("[a-z']+", text.lower())
