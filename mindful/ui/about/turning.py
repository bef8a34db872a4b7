# SPDX-License-Identifier: MIT
"""Turning from one thing to read to the next, by button or by arrow, and where one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.wording import listed


class Turning(QWidget):
    """Knows one of `count` places, counted from 0; `turned` tells the new one."""

    turned = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._place = 0
        self._previous = button(self.tr("Previous"), pressed=lambda: self.go_to(self._place - 1))
        self._next = button(self.tr("Next"), pressed=lambda: self.go_to(self._place + 1))
        self._position = text("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(flowing(self._previous, self._next), 1)
        row.addWidget(self._position)
        for turner in (self._previous, self._next):
            self.listen_at(turner)
        self._show_place()

    @property
    def place(self) -> int:
        """Where one is, counted from 0."""
        return self._place

    @property
    def words(self) -> str:
        """For example "3 of 10"."""
        return self.tr("{place} of {count}").format(place=self._place + 1, count=self._count)

    def go_to(self, place: int) -> None:
        """Be there; beyond either end there is nothing."""
        if not 0 <= place < self._count or place == self._place:
            return
        self._place = place
        self._show_place()
        self.turned.emit(place)

    def focus_onward(self) -> None:
        """Let Space turn on, or back where this is the last."""
        onward = self._next if self._next.isEnabled() else self._previous
        onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def announce(self, title: str) -> None:
        """Say to a screen reader what is read now; the focus stays where it is."""
        if QAccessible.isActive():
            words = listed((title, self.words))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._position, words))

    def listen_at(self, control: QWidget) -> None:
        """Turn by arrows there too; a button would take them to move the focus."""
        control.installEventFilter(self)

    def take_key(self, event: QKeyEvent) -> bool:
        """Turn by Left and Right, as one reads; False when the key means something else."""
        steps = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
        step = steps.get(event.key())
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.go_to(self._place + (-step if self.isRightToLeft() else step))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.take_key(event)
        return super().eventFilter(watched, event)

    def _show_place(self) -> None:
        first, last = self._place == 0, self._place == self._count - 1
        # A button that is disabled gives its focus away to whatever follows.
        losing = (first and self._previous.hasFocus()) or (last and self._next.hasFocus())
        self._previous.setEnabled(not first)
        self._next.setEnabled(not last)
        if losing:
            self.focus_onward()
        self._position.setText(self.words)
