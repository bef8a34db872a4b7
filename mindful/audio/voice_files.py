# SPDX-License-Identifier: MIT
"""Which spoken lines there are, by name; importing it costs nothing.

One file a line, named by what is said and by whom: a line that was edited has no file any more and
stays text.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path

LANGUAGE = "en"
"""What everything is spoken in."""
SILENT = "none"
VOICES = ("warm", "low", "whisper")
"""In the order of offering."""
MANIFEST = "manifest.json"
DIGITS = 16
ENDING = ".opus"


def shipped() -> Path:
    """The folder of spoken lines: inside the wheel, else beside the package."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources") / "voice"


def normalised(words: str) -> str:
    """The words without what is not heard: capitals, kinds of spaces and of apostrophes."""
    plain = unicodedata.normalize("NFC", words).replace("\u2019", "'")
    return " ".join(plain.casefold().split())


def file_name(voice: str, words: str, language: str = LANGUAGE) -> str:
    """The name of the file in which that voice says that."""
    # Imported here: only whoever speaks needs it, and it loads a library of ciphers.
    from hashlib import sha256  # noqa: PLC0415

    said = "\n".join((language, voice, normalised(words)))
    return sha256(said.encode()).hexdigest()[:DIGITS] + ENDING


def read_manifest(folder: Path) -> Mapping[str, Mapping[str, float]]:
    """Seconds of every file, by voice and name; empty where there is nothing that can be used."""
    try:
        found = json.loads((folder / MANIFEST).read_bytes())
        return {
            voice: {str(name): float(seconds) for name, seconds in files.items()}
            for voice, files in found["voices"].items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def voices_there(folder: Path) -> tuple[str, ...]:
    """Silence, and the voices whose files are there."""
    found = read_manifest(folder)
    return (SILENT, *(voice for voice in VOICES if found.get(voice)))
