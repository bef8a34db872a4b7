# SPDX-License-Identifier: MIT
"""One step of a flow: a few words, perhaps a control, and ways on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.centred_card import CentredCard
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.controls.typed import key_of
from mindful.ui.rating.panel import RatingPanel


class StepCard(CentredCard):
    """Its first way on is the filled button and has the keyboard, unless a control has it."""

    def __init__(self, title: str, *words: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column.addWidget(text(title, "subheading"))
        for paragraph in words:
            self.column.addWidget(text(paragraph))
        self.keys: dict[Qt.Key, Callable[[], object]] = {}
        self._first: QWidget | None = None
        self._digits: RatingPanel | None = None

    def take_digits(self, panel: RatingPanel) -> None:
        """Let the number row answer."""
        self._digits = panel

    def add(self, control: QWidget, *, focused: bool = False) -> None:
        """Put a control beneath the words."""
        self.column.addSpacing(4)
        self.column.addWidget(control)
        if focused:
            self._first = control

    def offer(self, *ways: tuple[str, Callable[[], object]]) -> Sequence[QPushButton]:
        """End with the ways on, the first filled; returns their buttons."""
        made = [
            button(words, "" if index else "primary", pressed=act)
            for index, (words, act) in enumerate(ways)
        ]
        self.column.addSpacing(12)
        self.column.addWidget(flowing(*made))
        self._first = self._first or made[0]
        return made

    def arrive(self) -> None:
        """Be on screen: let the keyboard begin where it belongs."""
        self.settle()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of this step means; False where it means nothing here."""
        if self._digits is not None and self._digits.take_key(event):
            return True
        act = self.keys.get(Qt.Key(key_of(event)))
        if act is not None:
            act()
        return act is not None
