# SPDX-License-Identifier: MIT
"""Where everything is kept, in plain words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.settings.erasing import Erasing
from mindful.ui.settings.group import SettingsGroup


class PrivacyGroup(SettingsGroup):
    """Names the folder, and tells what is to be done with all that is kept there."""

    export_wanted = Signal()
    import_wanted = Signal()
    backup_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, folder: Path, today: date) -> None:
        super().__init__(self.tr("Privacy"))
        self.column.addWidget(
            text(
                self.tr(
                    "Everything stays on this computer, in one folder that only your own account"
                    " can read. Nothing is sent anywhere."
                )
            )
        )
        place = text(str(folder), "muted")
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(place)
        self.column.addWidget(
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
        self.erasing = Erasing(today)
        self.column.addWidget(self.erasing)
