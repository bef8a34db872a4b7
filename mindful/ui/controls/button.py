# SPDX-License-Identifier: MIT
"""Something to press, by its kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

BOLD_WHEN_CHOSEN = {"chip", "rail", "segment"}


def button(
    words: str,
    kind: str = "",
    *,
    pressed: Callable[[], object] | None = None,
    name: str = "",
    checkable: bool = False,
) -> QPushButton:
    """Make a push button; `name` is for assistive technology where the words are too few."""
    shown = words.replace("&", "&&")
    made = _Selectable(shown) if kind in BOLD_WHEN_CHOSEN else QPushButton(shown)
    if kind:
        made.setProperty("kind", kind)
    made.setAccessibleName(name or words)
    made.setCheckable(checkable)
    made.setAutoDefault(True)  # so that Enter presses what has the focus, here as in a dialog
    if pressed is not None:
        made.clicked.connect(lambda _checked: pressed())
    return made


class _Selectable(QPushButton):
    """Has room for its words in bold, as it shows them when it is chosen."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._reckoned_for = ("", "")
        self._wider = 0

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._room(), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _room(self) -> int:
        font = self.font()
        here = (self.text(), font.key())
        if here != self._reckoned_for:
            words = here[0].replace("&&", "&")
            usual = QFontMetrics(font).horizontalAdvance(words)
            font.setWeight(QFont.Weight.DemiBold)
            self._wider = max(0, QFontMetrics(font).horizontalAdvance(words) - usual)
            self._reckoned_for = here
        return self._wider
