# SPDX-License-Identifier: MIT
"""How loud the whole and its parts are, with a picture of what that comes to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from mindful.domain.settings import Settings
from mindful.domain.sound import Mix
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup
from mindful.ui.settings.minute import MinutePicture


class LevelsPart(SettingsGroup):
    """A slider for the whole, one each for cues, bed, bell and voice, and the picture of both."""

    def __init__(self) -> None:
        super().__init__("", inner=True)
        for words, level in (
            (self.tr("Volume"), "volume"),
            (self.tr("Breath tones"), "cues"),
            (self.tr("Bed of sound"), "bed"),
            (self.tr("Bell"), "bell"),
            (self.tr("Spoken lines"), "voice"),
        ):
            self.add_level(words, _read(level), _alter(level))
        self.picture = MinutePicture(Mix())
        self.add(
            text(self.tr("What a minute sounds like"), "small"),
            self.picture,
            also=self.tr("picture volume loud soft"),
        )
        self._add_mono()

    def _add_mono(self) -> None:
        switch = QCheckBox(self.tr("The same in both ears"))
        switch.setAccessibleName(switch.text())
        switch.toggled.connect(
            lambda on: self._tell(lambda s: s._replace(mix=s.mix._replace(mono=on)))
        )
        self._shows.append(lambda settings: switch.setChecked(settings.mix.mono))
        self.add(switch, also=self.tr("mono one ear"))

    def adopt(self, settings: Settings) -> None:
        """Show these levels."""
        super().adopt(settings)
        self.picture.show_mix(settings.mix)


def _read(level: str) -> Callable[[Settings], float]:
    return lambda settings: float(getattr(settings.mix, level))


def _alter(level: str) -> Callable[[Settings, float], Settings]:
    def alter(settings: Settings, value: float) -> Settings:
        changed: dict[str, Any] = {level: value}
        return settings._replace(mix=settings.mix._replace(**changed))

    return alter
