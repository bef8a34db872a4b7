# SPDX-License-Identifier: MIT
"""Language, light, dark, contrast, text size, motion."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from mindful.domain.language import LANGUAGES, SYSTEM
from mindful.domain.settings import Appearance, Settings
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup

TEXT_SIZES = (80, 100, 125, 150, 200)


class AppearanceGroup(SettingsGroup):
    """How the app looks, and what it speaks."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Appearance"))
        self._add_language(settings.language)
        self.add_choice(
            self.tr("Colours"),
            "appearance",
            (
                (Appearance.SYSTEM, self.tr("As the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
            ),
            also=self.tr("theme mode night"),
        )
        self.add_choice(
            self.tr("Text size"),
            "text_percent",
            [(p, self.tr("{percent} %").format(percent=p)) for p in TEXT_SIZES],
            also=self.tr("font zoom large"),
        )
        self.add_switch(self.tr("High contrast"), "high_contrast")
        self.add_switch(
            self.tr("Reduced motion"),
            "reduced_motion",
            self.tr("The breath guide stands still; words and the ring lead."),
            also=self.tr("animation"),
        )
        self.add_switch(self.tr("Sessions on light ground"), "session_on_paper")
        self.add_switch(
            self.tr("The icon in the tray breathes along"),
            "breathing_tray",
            self.tr("In a session only; still with reduced motion, and while discreet."),
        )
        self.adopt(settings)

    def _add_language(self, present: str) -> None:
        box = QComboBox()
        box.setObjectName("language")
        box.setAccessibleName(self.tr("Language"))
        box.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(present)))
        box.activated.connect(
            lambda index: self._tell(lambda s: s._replace(language=box.itemData(index)))
        )
        self._shows.append(lambda s: box.setCurrentIndex(max(0, box.findData(s.language))))
        self.add_row(self.tr("Language"), box, also="language")
        about = self.tr(
            "English is the original. Nobody who grew up with the others has read them yet."
        )
        self.add(text(about, "small"), also="language")
