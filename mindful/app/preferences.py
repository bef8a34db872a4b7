# SPDX-License-Identifier: MIT
"""The settings in force, kept on disk shortly after each change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mindful.domain.errors import MindfulError
from mindful.domain.settings import Settings
from mindful.storage.settings_file import SettingsFile
from mindful.ui.translated import told

SAVED_AFTER_MS = 250
"""A dragged slider changes often; the disk is asked once."""


class Preferences(QObject):
    """Tells every change at once and writes it a moment later."""

    changed = Signal(object)
    troubled = Signal(str)

    def __init__(self, file: SettingsFile) -> None:
        super().__init__()
        self._file = file
        self.settings, self.problems = file.read()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVED_AFTER_MS)
        self._later.timeout.connect(self.save)

    def adopt(self, settings: Settings) -> None:
        """Let these be in force."""
        if settings != self.settings:
            self.settings = settings
            self._later.start()
            self.changed.emit(settings)

    def save(self) -> None:
        """Write now."""
        self._later.stop()
        try:
            self._file.write(self.settings)
        except MindfulError as error:
            self.troubled.emit(told(error))
