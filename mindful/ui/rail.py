# SPDX-License-Identifier: MIT
"""The rail: where one can go, and support at its foot; beside the page, or above it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from mindful.ui.controls.button import button
from mindful.ui.controls.text import text
from mindful.ui.rail_layout import RailLayout

SIDE, STANDING, LYING = 14, 24, 8
"""Pixels of air at its sides, and above and beneath it."""


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
        self._column = column = RailLayout(self)
        column.setContentsMargins(SIDE, STANDING, SIDE, STANDING)
        self._wordmark = wordmark = text("mindful", "wordmark", wraps=False)
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
        column.addWidget(self._entry(Place.SUPPORT, self.tr("See support")))

    def mark(self, place: Place) -> None:
        """Show which page is open."""
        self._buttons[place].setChecked(True)

    def lie(self, *, lies: bool) -> None:
        """Lie above the page rather than stand beside it."""
        self._wordmark.setVisible(not lies)
        air = LYING if lies else STANDING
        self._column.setContentsMargins(SIDE, air, SIDE, air)
        self._column.lie(lies=lies)

    def _entry(self, place: Place, words: str) -> QPushButton:
        made = button(words, "rail", pressed=lambda: self.wanted.emit(place), checkable=True)
        self._group.addButton(made)
        self._buttons[place] = made
        return made
