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
from mindful.ui.settings.levels import LevelsPart


class SoundGroup(SettingsGroup):
    """Device, levels, what plays and who speaks; voices once they are known, and a few seconds."""

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
        self._levels = LevelsPart()
        self.picture = self._levels.picture
        self.add_part(self._levels)
        self._add_what_plays()
        self._add_for_whom()
        test = button(self.tr("Play a few seconds"), pressed=self.tested.emit)
        self._line = text("", "small")
        self._line.hide()
        self.add(flowing(test), self._line)
        self.adopt(settings)

    def _add_what_plays(self) -> None:
        self.add_choice(
            self.tr("Bed"),
            "bed",
            (
                ("ocean", self.tr("Ocean-like")),
                ("pink", self.tr("Pink")),
                ("brown", self.tr("Brown")),
                ("pad", self.tr("Chord")),
                ("none", self.tr("None")),
            ),
            also=self.tr("noise sea waves silence"),
        )
        self.add_choice(
            self.tr("Cues"),
            "cue_set",
            (("full", self.tr("Gliding tones")), ("minimal", self.tr("Soft ticks"))),
            also=self.tr("breath tones minimal"),
        )
        self.add_choice(
            self.tr("Beginning and end"),
            "chime",
            (("bowl", self.tr("Singing bowl")), ("bell", self.tr("Small bell"))),
        )
        self._place_of_voices = self._column.count()

    def _add_for_whom(self) -> None:
        self.add_switch(
            self.tr("The voice tells the phases of the first breaths"),
            "phase_words",
            also=self.tr("spoken breathe in out"),
        )
        self.add_switch(
            self.tr("Small speakers"),
            "small_speakers",
            self.tr("Everything a little higher, nothing deep: for a laptop or a phone."),
        )

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

    def say_nobody_speaks(self) -> None:
        """Say why no voice is offered."""
        words = self.tr("The voice speaks English only. In this language every line is shown.")
        self.add(text(words, "small"), also=self.tr("Voice"), at=self._place_of_voices)

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
