# SPDX-License-Identifier: MIT
"""What one can do during a session; hidden until the pointer moves or Tab is pressed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QLayoutItem, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.flow_layout import FlowLayout


class SessionBar(QWidget):
    """Buttons in the middle, in a second row where the words are large; each also has a key."""

    pause_pressed = Signal()
    end_pressed = Signal()
    mute_pressed = Signal()
    voice_pressed = Signal()
    full_screen_pressed = Signal()
    not_helping_pressed = Signal()
    skip_pressed = Signal()
    too_slow_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = _Centred(self)
        self._pause = button(self.tr("Pause"), "bar", pressed=self.pause_pressed.emit)
        self._mute = button(self.tr("Sound off"), "bar", pressed=self.mute_pressed.emit)
        self._voice = button(self.tr("Voice on"), "bar", pressed=self.voice_pressed.emit)
        self._voice.hide()
        self._skip = button(self.tr("Skip this part"), "bar", pressed=self.skip_pressed.emit)
        self._too_slow = button(
            self.tr("Too slow for me"), "bar", pressed=self.too_slow_pressed.emit
        )
        for made in (
            self._pause,
            self._skip,
            self._too_slow,
            button(self.tr("Stop here"), "bar", pressed=self.end_pressed.emit),
            self._mute,
            self._voice,
            button(self.tr("Full screen"), "bar", pressed=self.full_screen_pressed.emit),
            button(self.tr("This is not helping"), "bar", pressed=self.not_helping_pressed.emit),
        ):
            row.addWidget(made)

    def offer(self, *, skipping: bool, quickening: bool) -> None:
        """Show only what this practice has: parts to skip, a pace that grows slower."""
        self._skip.setVisible(skipping)
        self._too_slow.setVisible(quickening)

    def show_muted(self, *, muted: bool) -> None:
        """Name what pressing would do."""
        words = self.tr("Sound on") if muted else self.tr("Sound off")
        self._mute.setText(words)
        self._mute.setAccessibleName(words)

    def show_voice(self, *, there: bool, on: bool) -> None:
        """Offer a voice where there is one, and name what pressing would do."""
        words = self.tr("Voice off") if on else self.tr("Voice on")
        self._voice.setText(words)
        self._voice.setAccessibleName(words)
        self._voice.setVisible(there)


class _Centred(FlowLayout):
    """Each row in the middle."""

    def _place(self, row: list[tuple[QLayoutItem, QSize]], within: QRect) -> None:
        width = sum(size.width() for _, size in row) + self._gap * (len(row) - 1)
        left = within.x() + max(0, within.width() - width) // 2
        super()._place(row, QRect(left, within.y(), width, within.height()))
