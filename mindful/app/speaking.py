# SPDX-License-Identifier: MIT
"""Who says the lines of a sitting, and who would if asked."""

from __future__ import annotations

from pathlib import Path

from mindful.audio.voice_files import LANGUAGE, SILENT, voices_there
from mindful.domain.settings import Settings


class Speaking:
    """Knows which voices there are in `folder`; nobody speaks before settings are adopted."""

    def __init__(self, folder: Path) -> None:
        self._there = tuple(name for name in voices_there(folder) if name != SILENT)
        self._last = ""
        self._knows = True
        self.voice = SILENT

    @property
    def is_there(self) -> bool:
        """Whether anybody could speak."""
        return self._knows and bool(self._there)

    @property
    def is_on(self) -> bool:
        """Whether somebody does."""
        return self.is_there and self.voice in self._there

    @property
    def turned(self) -> str:
        """Silence where somebody speaks, else who spoke last, else the first there is."""
        if self.is_on or not self.is_there:
            return SILENT
        return self._last if self._last in self._there else self._there[0]

    def adopt(self, settings: Settings, language: str = LANGUAGE) -> None:
        """Take over who was chosen; who does not know the language says nothing."""
        self._knows = language == LANGUAGE
        self.voice, self._last = heard_in(language, settings).voice, settings.voice_last


def heard_in(language: str, settings: Settings) -> Settings:
    """The settings with nobody speaking where the lines are in a language that nobody speaks."""
    return settings if language == LANGUAGE else settings._replace(voice=SILENT)
