# SPDX-License-Identifier: MIT
"""Where everything is kept, in plain words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class PrivacyGroup(SettingsGroup):
    """Names the folder and opens it."""

    def __init__(self, folder: Path) -> None:
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
            button(
                self.tr("Open the folder"),
                pressed=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
