# SPDX-License-Identifier: MIT
"""How the app lives on the desktop."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mindful.ui.controls.switch import Switch
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class DesktopGroup(SettingsGroup):
    """Shows what the system says, which others may change too."""

    autostart_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Desktop"), inner=True)
        self._autostart = Switch(self.tr("Start with the desktop"))
        self._autostart.clicked.connect(self.autostart_wanted)
        about = self.tr("It then waits in the tray; where there is none, the window opens.")
        also = self.tr("autostart login")
        self.add(self._autostart, text(about, "small"), also=also)

    def show_autostart(self, *, on: bool) -> None:
        """Show the state as the system has it."""
        self._autostart.setChecked(on)
