# SPDX-License-Identifier: MIT
"""Starting with the desktop, between the system and the settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mindful.desktop.autostart import Autostart
from mindful.domain.errors import MindfulError
from mindful.ui.translated import told

HIDDEN = "--hidden"


class StartingUp(QObject):
    """Does what is wished and tells what the system made of it."""

    told = Signal(bool)

    def __init__(self, autostart: Autostart, say: Callable[[str], None]) -> None:
        super().__init__()
        self._autostart = autostart
        self._say = say

    def wish(self, on: bool) -> None:  # a signal's value
        """Start with the desktop, or no more."""
        try:
            self._autostart.set(on=on)
        except MindfulError as error:
            self._say(told(error))
        self.tell()

    def tell(self) -> None:
        """Tell the state as it is now."""
        is_on = False
        try:
            is_on = self._autostart.is_on()
        except MindfulError as error:
            self._say(told(error))
        self.told.emit(is_on)


def command_of_this_app(home: Path | None = None) -> Sequence[str]:
    """What opens it at the next login, in the tray."""
    program = Path(sys.argv[0])
    launcher = program.suffix in ("", ".exe") and os.access(program, os.X_OK)
    opening = [str(program.resolve())] if launcher else [sys.executable, "-m", "mindful"]
    return [*opening, *(() if home is None else ("--home", str(home))), HIDDEN]
