# SPDX-License-Identifier: MIT
"""Whose undo it is: the field's while it has something to undo, else the page's."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"


class NameField(QLineEdit):
    """A line to write in that lets the page undo when it has nothing itself."""

    def event(self, event: QEvent) -> bool:
        if is_for_page(event, self):
            event.ignore()
            return False
        return super().event(event)


def is_for_page(event: QEvent, field: QLineEdit) -> bool:
    """Whether a key asks for undo or redo, and the field has none of its own."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    pressed = QKeySequence(event.keyCombination())
    if pressed == QKeySequence(UNDO):
        return not field.isUndoAvailable()
    return pressed == QKeySequence(REDO) and not field.isRedoAvailable()
