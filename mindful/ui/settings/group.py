# SPDX-License-Identifier: MIT
"""One card of settings; each row changes one thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from mindful.domain.settings import Settings
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.text import text

Value = TypeVar("Value")
Alter = Callable[[Settings], Settings]
PADDING = 32


class SettingsGroup(QFrame):
    """Tells how the settings are to be altered, so that groups do not undo one another."""

    changed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING - 8, PADDING, PADDING - 8)
        self.column.setSpacing(10)
        self.column.addWidget(text(title, "question"))

    def add_switch(self, words: str, field: str, present: bool, about: str = "") -> None:
        """Something that is on or off."""
        switch = QCheckBox(words)
        switch.setAccessibleName(words)
        switch.setChecked(present)
        switch.toggled.connect(lambda on: self._tell(lambda s: s._replace(**{field: on})))
        self.column.addWidget(switch)
        if about:
            self.column.addWidget(text(about, "small"))

    def add_choice(
        self, words: str, field: str, options: Sequence[tuple[Value, str]], present: Value
    ) -> None:
        """One of a few."""
        choice = Choice(options, present, name=words)
        choice.chosen.connect(lambda value: self._tell(lambda s: s._replace(**{field: value})))
        self.add_row(words, choice)

    def add_level(
        self,
        words: str,
        present: float,
        alter: Callable[[Settings, float], Settings],
    ) -> None:
        """A level from 0 to 1 on a slider, even to the ear."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setValue(round(present * 100))
        slider.setAccessibleName(words)
        slider.valueChanged.connect(lambda value: self._tell(lambda s: alter(s, value / 100)))
        self.add_row(words, slider)

    def add_row(self, words: str, control: QWidget, at: int = -1) -> None:
        """A name on the reading side, its control on the other; `at` is a place among the rows."""
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(text(words), 2)
        row.addWidget(control, 3)
        self.column.insertLayout(at, row)

    def _tell(self, alter: Alter) -> None:
        self.changed.emit(alter)
