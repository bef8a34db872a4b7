# SPDX-License-Identifier: MIT
"""Something to press, by its kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


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
    made = _Selectable(shown) if checkable else QPushButton(shown)
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

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text().replace("&&", "&")
        wider = QFontMetrics(bold).horizontalAdvance(words)
        usual = QFontMetrics(self.font()).horizontalAdvance(words)
        return super().sizeHint() + QSize(max(0, wider - usual), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
