# SPDX-License-Identifier: MIT
"""One card of settings; each row changes one thing, and is found by its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from mindful.domain.settings import Settings
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.switch import Switch
from mindful.ui.controls.text import text
from mindful.ui.settings.named_row import NamedRow

Value = TypeVar("Value")
Alter = Callable[[Settings], Settings]
PADDING = 32


class SettingsGroup(QFrame):
    """Tells how the settings are to be altered, so that groups do not undo one another.

    One that is `inner` stands within another's card.
    """

    changed = Signal(object)

    def __init__(self, title: str, *, inner: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._title = title
        self._rows: list[QWidget] = []
        self._parts: list[SettingsGroup] = []
        self._shows: list[Callable[[Settings], None]] = []
        self._is_showing = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        if inner:
            self._column.setContentsMargins(0, 8, 0, 0)
        else:
            self.setObjectName("card")
            self._column.setContentsMargins(PADDING, PADDING - 8, PADDING, PADDING - 8)
        if title:
            self._column.addWidget(text(title, "part" if inner else "question"))

    def adopt(self, settings: Settings) -> None:
        """Show these, without telling."""
        self._is_showing = True
        try:
            for show in self._shows:
                show(settings)
        finally:
            self._is_showing = False
        for part in self._parts:
            part.adopt(settings)

    def search(self, words: Iterable[str], above: str = "") -> bool:
        """Leave only the rows in which all of these words stand; whether there is any."""
        wanted = [*words]
        around = f"{above} {self._title}"
        found = False
        for row in self._rows:
            held = _holds(f"{around} {_said(row)}", wanted)
            row.setVisible(held)
            found = found or held
        for part in self._parts:
            found = part.search(wanted, around) or found
        self.setVisible(found)
        return found

    def add(self, *widgets: QWidget, also: str = "", at: int = -1) -> QWidget:
        """One row, which is found by its words and by what else it may be called."""
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)
        row.setProperty("also", also)
        self._rows.append(row)
        self._column.insertWidget(at, row)
        return row

    def add_part(self, part: SettingsGroup) -> None:
        """A group within this one."""
        self._parts.append(part)
        part.changed.connect(self.changed)
        self._column.addWidget(part)

    def add_switch(self, words: str, field: str, about: str = "", *, also: str = "") -> None:
        """Something that is on or off."""

        def show(settings: Settings) -> None:
            switch.setChecked(getattr(settings, field))

        switch = Switch(words)
        switch.toggled.connect(lambda on: self._tell(lambda s: s._replace(**{field: on})))
        self._shows.append(show)
        self.add(switch, *([text(about, "small")] if about else []), also=also)

    def add_choice(
        self, words: str, field: str, options: Sequence[tuple[Value, str]], *, also: str = ""
    ) -> None:
        """One of a few."""

        def show(settings: Settings) -> None:
            choice.choose(getattr(settings, field))

        choice: Choice[Value] = Choice(options, None, name=words)
        choice.chosen.connect(lambda value: self._tell(lambda s: s._replace(**{field: value})))
        self._shows.append(show)
        self.add_row(words, choice, also=also)

    def add_level(
        self,
        words: str,
        read: Callable[[Settings], float],
        alter: Callable[[Settings, float], Settings],
    ) -> None:
        """A level from 0 to 1 on a slider, even to the ear."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setAccessibleName(words)
        slider.valueChanged.connect(lambda value: self._tell(lambda s: alter(s, value / 100)))
        self._shows.append(lambda settings: slider.setValue(round(read(settings) * 100)))
        self.add_row(words, slider)

    def add_row(self, words: str, control: QWidget, *, also: str = "", at: int = -1) -> None:
        """A name on the reading side, its control on the other; `at` is a place among the rows."""
        self.add(NamedRow(words, control), also=also, at=at)

    def _tell(self, alter: Alter) -> None:
        if not self._is_showing:
            self.changed.emit(alter)


def _said(row: QWidget) -> str:
    """All words of a row, seen or named."""
    words = [str(row.property("also"))]
    for widget in row.findChildren(QWidget):
        words.append(widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
    return " ".join(words)


def _holds(said: str, wanted: Iterable[str]) -> bool:
    plain = said.casefold()
    return all(word.casefold() in plain for word in wanted)
