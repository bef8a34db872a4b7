# SPDX-License-Identifier: MIT
"""The left rail: where one can go, and support at its foot."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class Place(StrEnum):
    """The pages of the main window."""

    NOW = "now"
    PRACTICES = "practices"
    JOURNEY = "journey"
    SETTINGS = "settings"
    SUPPORT = "support"


class Rail(QFrame):
    """Tells which page is wanted."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 24, 14, 24)
        column.setSpacing(4)
        wordmark = text("mindful", "wordmark", wraps=False)
        wordmark.setContentsMargins(12, 0, 0, 16)
        column.addWidget(wordmark)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Place, QPushButton] = {}
        for place, words in (
            (Place.NOW, self.tr("Now")),
            (Place.PRACTICES, self.tr("Practices")),
            (Place.JOURNEY, self.tr("Journey")),
            (Place.SETTINGS, self.tr("Settings")),
        ):
            column.addWidget(self._entry(place, words))
        column.addStretch()
        column.addWidget(self._entry(Place.SUPPORT, self.tr("See support")))

    def mark(self, place: Place) -> None:
        """Show which page is open."""
        self._buttons[place].setChecked(True)

    def _entry(self, place: Place, words: str) -> QPushButton:
        made = button(words, "rail", pressed=lambda: self.wanted.emit(place), checkable=True)
        self._group.addButton(made)
        self._buttons[place] = made
        return made
