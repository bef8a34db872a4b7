# SPDX-License-Identifier: MIT
"""Where everything is kept, in plain words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from mindful.domain.settings import Settings
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.switch import Switch
from mindful.ui.controls.text import text
from mindful.ui.passphrase.choices import PassphraseChoices
from mindful.ui.settings.erasing import Erasing
from mindful.ui.settings.group import SettingsGroup


class PrivacyGroup(SettingsGroup):
    """Names the folder, and tells what is to be done with all that is kept there."""

    export_wanted = Signal()
    import_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()
    private_wanted = Signal(bool)

    def __init__(self, settings: Settings, folder: Path, today: date) -> None:
        super().__init__(self.tr("Privacy"))
        self.add(
            text(
                self.tr(
                    "Everything stays on this computer, in one folder that only your own account"
                    " can read. Nothing is sent anywhere."
                )
            )
        )
        place = text(str(folder), "muted")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(place)
        self.add(
            flowing(
                button(
                    self.tr("Open the folder"),
                    pressed=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
                ),
                button(self.tr("Export…"), pressed=self.export_wanted.emit),
                button(self.tr("Import…"), pressed=self.import_wanted.emit),
                button(self.tr("Back up now"), pressed=self.backup_wanted.emit),
                button(self.tr("Restore…"), pressed=self.restore_wanted.emit),
            )
        )
        self.add_switch(
            self.tr("Discreet: a neutral name in titles, taskbar and tray"),
            "discreet",
        )
        self._private = Switch(self.tr("Private: write nothing until this is switched off"))
        self._private.toggled.connect(self.private_wanted)
        self.add(self._private)
        self.add(
            text(
                self.tr(
                    "Both help against a glance. Neither helps against somebody who watches the"
                    " device itself; then a device that nobody else can look into is safer."
                ),
                "small",
            )
        )
        self.passphrase = PassphraseChoices()
        self.passphrase.minutes_chosen.connect(
            lambda count: self._tell(lambda s: s._replace(lock_minutes=count))
        )
        self._shows.append(lambda chosen: self.passphrase.show_minutes(chosen.lock_minutes))
        self.add(self.passphrase, also=self.tr("password encrypt"))
        self.erasing = Erasing(today)
        self.add(self.erasing)
        self.adopt(settings)

    def show_private(self, *, on: bool) -> None:
        """Show whether nothing is written now."""
        self._private.setChecked(on)
