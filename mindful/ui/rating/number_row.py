# SPDX-License-Identifier: MIT
"""The physical number row, the same keys in every layout; ten is the key right of 0."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mindful.ui.controls.typed import key_of

TEN = 10
X11_FROM_1 = range(10, 21)
WINDOWS_FROM_1 = range(2, 13)
MAC_FROM_1 = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27)
"""Key codes from 1 to 9, then 0, then the key right of it (evdev + 8, set 1, Carbon)."""
IN_ORDER = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0, TEN)


def digit_of(event: QKeyEvent) -> int | None:
    """The answer a key stands for, 0 to 10, or None."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    by_place = _by_place(event)
    if by_place is not None:
        return by_place
    key = key_of(event)
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return int(key) - int(Qt.Key.Key_0)
    return TEN if key == Qt.Key.Key_Minus else None


def _by_place(event: QKeyEvent) -> int | None:
    code = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    row: tuple[int, ...] = tuple(X11_FROM_1)
    if sys.platform == "win32":
        row = tuple(WINDOWS_FROM_1)
    elif sys.platform == "darwin":
        row = MAC_FROM_1
    keypad = event.modifiers() & Qt.KeyboardModifier.KeypadModifier
    if keypad or code not in row:
        return None
    return IN_ORDER[row.index(code)]
