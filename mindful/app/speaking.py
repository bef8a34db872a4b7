# SPDX-License-Identifier: MIT
"""Who says the lines of a sitting, and who would if asked."""

from __future__ import annotations

from pathlib import Path

from mindful.audio.voice_files import SILENT, voices_there
from mindful.domain.settings import Settings


class Speaking:
    """Knows which voices there are in `folder`; nobody speaks before settings are adopted."""

    def __init__(self, folder: Path) -> None:
        self._there = tuple(name for name in voices_there(folder) if name != SILENT)
        self._last = ""
        self.voice = SILENT

    @property
    def is_there(self) -> bool:
        """Whether anybody could speak."""
        return bool(self._there)

    @property
    def is_on(self) -> bool:
        """Whether somebody does."""
        return self.voice in self._there

    @property
    def turned(self) -> str:
        """Silence where somebody speaks, else who spoke last, else the first there is."""
        if self.is_on or not self._there:
            return SILENT
        return self._last if self._last in self._there else self._there[0]

    def adopt(self, settings: Settings) -> None:
        """Take over who was chosen."""
        self.voice, self._last = settings.voice, settings.voice_last
