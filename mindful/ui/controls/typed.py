# SPDX-License-Identifier: MIT
"""Which key was meant, whatever script the keyboard writes."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent

LATIN_ENDS = "\u024f"
ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
"""Latin letters by their place: the scan code of each row's first, as X11 and Wayland count."""


def key_of(event: QKeyEvent, platform: str = sys.platform) -> int:
    """The key as a number of Qt.Key; a letter or digit of another script is the Latin one there."""
    typed = event.text()
    if len(typed) != 1 or typed <= LATIN_ENDS:
        return event.key()
    if typed.isdecimal():
        return ord(str(int(typed)))
    if typed.isalpha() and platform == "win32":
        return event.nativeVirtualKey()
    if typed.isalpha():
        for first, letters in ROWS:
            place = event.nativeScanCode() - first
            if 0 <= place < len(letters):
                return ord(letters[place])
    return event.key()
