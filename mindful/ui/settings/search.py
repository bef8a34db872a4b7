# SPDX-License-Identifier: MIT
"""A field that finds while one types, wherever on its page the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchField(QLineEdit):
    """Takes what is typed at nothing else in its window; Esc first clears it."""

    searched = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.textChanged.connect(lambda text: self.searched.emit(tuple(text.split())))
        self._watched: QWidget | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is None:
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.key() == Qt.Key.Key_Escape and self._clear()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What reaches the window was of no use to whatever has the focus."""
        if watched is not self._watched or not isinstance(event, QKeyEvent):
            return False
        return event.type() == QEvent.Type.KeyPress and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Find):
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectAll()
            return True
        if event.key() == Qt.Key.Key_Escape:
            return self._clear()
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        typed = event.text()
        if plain or not typed.isprintable() or not typed.strip() or self.hasFocus():
            return False
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(typed)
        return True

    def _clear(self) -> bool:
        """Show everything again; whether there was anything to clear."""
        had = bool(self.text())
        self.clear()
        return had
