# SPDX-License-Identifier: MIT
"""What a person has chosen; every field has a default that needs no choice."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from mindful.domain.language import SYSTEM
from mindful.domain.lengths import DEFAULT_SETTLE_IN
from mindful.domain.reminders import Reminders
from mindful.domain.sound import Mix


class AskRatings(StrEnum):
    """When the two questions are asked."""

    ALWAYS = "always"
    AFTER = "after"
    NEVER = "never"


class Appearance(StrEnum):
    """Paper, dusk, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Way(StrEnum):
    """How a session was last begun."""

    SOUND = "sound"
    SILENT = "silent"
    SMALL = "small"


class LastChoice(NamedTuple):
    """What was last begun; a first-time person has none."""

    practice: str | None = None
    minutes: int = 3
    way: Way = Way.SOUND


class Settings(NamedTuple):
    """All settings; levels 0 to 1, `text_percent` 80 to 200, `settle_in` 0 to 300 s.

    `voice` says the lines, `voice_last` is the one that comes back when it is turned on again.
    `lock_minutes` without a key or a click lock a journal that has a passphrase; 0 never does.
    `windows` holds x, y, width, height of windows by name. `conditions` were declared by the
    person, `left_out` are practices that did not suit; neither is offered anything against.
    `language` is one of LANGUAGES, or the system's.
    `breathing_tray` lets the icon in the tray breathe along.
    """

    device: str | None = None
    bed: str = "ocean"
    voice: str = "none"
    voice_last: str = "warm"
    cue_set: str = "full"
    chime: str = "bowl"
    small_speakers: bool = False
    phase_words: bool = True
    mix: Mix = Mix()
    settle_in: float = DEFAULT_SETTLE_IN
    show_seconds: bool = False
    announce_phases: bool = True
    ask_ratings: AskRatings = AskRatings.ALWAYS
    breathing_makes_it_worse: bool = False
    holds_allowed: bool = False
    conditions: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    discreet: bool = False
    language: str = SYSTEM
    appearance: Appearance = Appearance.SYSTEM
    high_contrast: bool = False
    text_percent: int = 100
    reduced_motion: bool = False
    lock_minutes: int = 0
    session_on_paper: bool = False
    breathing_tray: bool = False
    reminders: Reminders = Reminders()
    last: LastChoice = LastChoice()
    windows: Mapping[str, tuple[int, int, int, int]] = {}

    def with_voice(self, voice: str) -> Settings:
        """The same with that voice, which is the one to come back to unless it is nobody."""
        last = self.voice_last if voice == "none" else voice
        return self._replace(voice=voice, voice_last=last)

    def as_at_first(self) -> Settings:
        """The first settings, with what is no preference left as it is.

        That is what a person has said of themselves and of what does not suit them, which keeps
        them from harm or from other eyes, the language that they read, and what the app knows only
        in order to go on: the last choice, places of windows, reminders that have had their turn.
        """
        first = Settings()
        kept = (
            "breathing_makes_it_worse",
            "conditions",
            "left_out",
            "discreet",
            "language",
            "lock_minutes",
            "last",
            "windows",
        )
        reminders = first.reminders._replace(told=self.reminders.told)
        return first._replace(reminders=reminders, **{name: getattr(self, name) for name in kept})
