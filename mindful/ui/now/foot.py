# SPDX-License-Identifier: MIT
"""Both ends of the row beneath the suggestion, one beneath the other where that is too wide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Foot(QWidget):
    """Begins with what stands last; `put_first` adds the other end once it is made."""

    def __init__(self, last: Sequence[QWidget]) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()
        for widget in last:
            self._row.addWidget(widget)
        self._widgets = [*last]

    def put_first(self, widget: QWidget) -> None:
        """Let it take what room the last one leaves."""
        self._row.insertWidget(0, widget, 1)
        self._widgets.insert(0, widget)
        self._turn(self.width())

    def minimumSizeHint(self) -> QSize:
        # As narrow as the widest: side by side they ask for more than a page has.
        wide = max((w.minimumSizeHint().width() for w in self._widgets), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

    def _turn(self, room: int) -> None:
        asked = sum(w.minimumSizeHint().width() + self._row.spacing() for w in self._widgets)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if asked <= room else ways.TopToBottom)
