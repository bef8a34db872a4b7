# SPDX-License-Identifier: MIT
"""Settings in short groups; every change is in force at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.settings.appearance import AppearanceGroup
from mindful.ui.settings.care import CareGroup
from mindful.ui.settings.desktop import DesktopGroup
from mindful.ui.settings.own_situations import OwnSituationsGroup
from mindful.ui.settings.privacy import PrivacyGroup
from mindful.ui.settings.session import SessionGroup
from mindful.ui.settings.sound import SoundGroup


class SettingsPage(Page):
    """Emits the new settings whole; `titles` are those of practices."""

    changed = Signal(object)
    support_wanted = Signal()
    sound_tested = Signal()
    sources_wanted = Signal()

    def __init__(
        self, settings: Settings, folder: Path, titles: Mapping[str, str], today: date
    ) -> None:
        super().__init__(self.tr("Settings"), self.tr("Every change works at once."))
        self.sound = SoundGroup(settings)
        self.sound.tested.connect(self.sound_tested)
        self._care = CareGroup(settings, titles)
        for group in (
            self.sound,
            SessionGroup(settings),
            self._care,
            AppearanceGroup(settings),
        ):
            group.changed.connect(self._change)
            self.column.addWidget(group)
        self.own_situations = OwnSituationsGroup()
        self.own_situations.show_all(())
        self.column.addWidget(self.own_situations)
        self.desktop = DesktopGroup()
        self.column.addWidget(self.desktop)
        self.privacy = PrivacyGroup(settings, folder, today)
        self.privacy.changed.connect(self._change)
        self.column.addWidget(self.privacy)
        self.column.addWidget(
            text(
                self.tr(
                    "A self-help timer for everyday stress; not medical care, not for emergencies."
                ),
                "small",
            )
        )
        self.column.addWidget(
            flowing(
                button(self.tr("Help right now"), "link", pressed=self.support_wanted.emit),
                button(self.tr("About and sources"), "link", pressed=self.sources_wanted.emit),
                gap=24,
            )
        )
        self.column.addStretch()
        self._settings = settings

    def adopt(self, settings: Settings) -> None:
        """Know what was changed elsewhere."""
        self._settings = settings
        self._care.adopt(settings)
        self.sound.adopt(settings)

    def _change(self, alter: object) -> None:
        if callable(alter):
            self._settings = alter(self._settings)
            self.changed.emit(self._settings)
