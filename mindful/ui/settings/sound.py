# SPDX-License-Identifier: MIT
"""Where the sound goes, how loud its parts are, and who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class SoundGroup(SettingsGroup):
    """Device, test, a level each for cues, bed, bell and voice; voices once they are known."""

    tested = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Sound"))
        self._voice = settings.voice
        self._voices: Choice[str] | None = None
        self._devices = QComboBox()
        self._devices.setAccessibleName(self.tr("Output"))
        self._present = settings.device
        self.list_devices(())
        self._devices.activated.connect(self._chosen)
        self.add_row(self.tr("Output"), self._devices)
        self.add_level(
            self.tr("Volume"),
            lambda s: s.mix.volume,
            lambda s, v: s._replace(mix=s.mix._replace(volume=v)),
        )
        self.add_level(
            self.tr("Breath tones"),
            lambda s: s.mix.cues,
            lambda s, v: s._replace(mix=s.mix._replace(cues=v)),
        )
        self.add_level(
            self.tr("Bed of sound"),
            lambda s: s.mix.bed,
            lambda s, v: s._replace(mix=s.mix._replace(bed=v)),
        )
        self.add_level(
            self.tr("Bell"),
            lambda s: s.mix.bell,
            lambda s, v: s._replace(mix=s.mix._replace(bell=v)),
        )
        self.add_level(
            self.tr("Spoken lines"),
            lambda s: s.mix.voice,
            lambda s, v: s._replace(mix=s.mix._replace(voice=v)),
        )
        self.add_choice(
            self.tr("Bed"),
            "bed",
            (("ocean", self.tr("Ocean-like")), ("none", self.tr("None"))),
        )
        self._place_of_voices = self._column.count()
        test = button(self.tr("Play a few seconds"), pressed=self.tested.emit)
        self._line = text("", "small")
        self._line.hide()
        self.add(flowing(test), self._line)
        self.adopt(settings)

    def list_devices(self, names: Sequence[str]) -> None:
        """Offer these outputs beside the system's own choice."""
        self._devices.clear()
        self._devices.addItem(self.tr("Follow the system"), None)
        for name in names:
            self._devices.addItem(name, name)
        self._show_device()

    def list_voices(self, names: Sequence[str]) -> None:
        """Offer these voices; where there is none but silence, nothing is offered."""
        words = {
            "none": self.tr("None"),
            "warm": self.tr("Warm"),
            "low": self.tr("Low"),
            "whisper": self.tr("Whisper"),
        }
        options = [(name, words[name]) for name in names if name in words]
        if len(options) > 1 and self._voices is None:
            self._voices = Choice(options, self._voice, name=self.tr("Voice"))
            self._voices.chosen.connect(lambda name: self._tell(lambda s: s.with_voice(name)))
            self.add_row(self.tr("Voice"), self._voices, at=self._place_of_voices)

    def adopt(self, settings: Settings) -> None:
        """Show these, the voice and the output among them."""
        super().adopt(settings)
        self._voice = settings.voice
        if settings.device != self._present:
            self._present = settings.device
            self._show_device()
        if self._voices is not None:
            self._voices.choose(settings.voice)

    def say(self, line: str) -> None:
        """One quiet line about the sound."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def _show_device(self) -> None:
        if self._present is not None and self._devices.findData(self._present) < 0:
            self._devices.addItem(self._present, self._present)
        self._devices.setCurrentIndex(max(0, self._devices.findData(self._present)))

    def _chosen(self) -> None:
        self._present = device = self._devices.currentData()
        self._tell(lambda s: s._replace(device=device))
