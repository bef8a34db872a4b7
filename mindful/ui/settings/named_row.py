# SPDX-License-Identifier: MIT
"""A name and its control side by side, one beneath the other where the words are large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from mindful.ui.controls.text import text

GAP, SHARES = 24, (2, 3)


class NamedRow(QWidget):
    """Turns by its own width, so that neither is cut off.

    With `top` the name stands so many pixels beneath the upper edge of a tall control.
    """

    def __init__(self, words: str, control: QWidget, *, top: int | None = None) -> None:
        super().__init__()
        self._words = text(words)
        if top is not None:
            self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._words.setContentsMargins(0, top, 0, 0)
        # On Linux Qt tells a screen reader what is chosen, and its name only by way of a buddy.
        self._words.setBuddy(control)
        self._control = control
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, SHARES[0])
        self._row.addWidget(control, SHARES[1])
        self._row.setSpacing(GAP)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the wider of both: beside one another they ask for more than a page has.
        wide = max(self._words.minimumSizeHint().width(), self._control.minimumSizeHint().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        share = (event.size().width() - GAP) * SHARES[1] // sum(SHARES)
        is_small = self._control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum
        asks = self._control.sizeHint() if is_small else self._control.minimumSizeHint()
        beside = asks.width() <= share
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if beside else ways.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(GAP if beside else 4)
        super().resizeEvent(event)
