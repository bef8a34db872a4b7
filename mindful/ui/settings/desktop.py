# SPDX-License-Identifier: MIT
"""How the app lives on the desktop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class DesktopGroup(SettingsGroup):
    """Shows what the system says, which others may change too."""

    autostart_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Desktop"))
        self._autostart = QCheckBox(self.tr("Start with the desktop"))
        self._autostart.setAccessibleName(self._autostart.text())
        self._autostart.clicked.connect(self.autostart_wanted)
        self.column.addWidget(self._autostart)
        self.column.addWidget(
            text(
                self.tr("It then waits in the tray; where there is none, the window opens."),
                "small",
            )
        )

    def show_autostart(self, *, on: bool) -> None:
        """Show the state as the system has it."""
        self._autostart.setChecked(on)
