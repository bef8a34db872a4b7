# SPDX-License-Identifier: MIT
"""The rail's entries beneath one another, or in rows where a column would take too much room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from mindful.ui.controls.flow_layout import FlowLayout

GAP = 4


class RailLayout(FlowLayout):
    """Stands at first, its last entry at its foot; `lie` turns it."""

    def __init__(self, parent: QWidget) -> None:
        self._lies = False
        super().__init__(parent, gap=GAP)

    def lie(self, *, lies: bool) -> None:
        """Be rows that break, or a column."""
        self._lies = lies
        self.invalidate()

    def hasHeightForWidth(self) -> bool:
        return self._lies

    def minimumSize(self) -> QSize:
        if self._lies:
            return super().minimumSize()
        sizes = [item.sizeHint() for item in self._seen()]
        margins = self.contentsMargins()
        across = max((size.width() for size in sizes), default=0)
        down = sum(size.height() + GAP for size in sizes)
        return QSize(
            across + margins.left() + margins.right(), down + margins.top() + margins.bottom()
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        if self._lies or not move:
            return super()._arrange(rect, move=move)
        entries, y = self._seen(), rect.y()
        for item in entries:
            high = item.sizeHint().height()
            top = rect.bottom() + 1 - high if item is entries[-1] else y
            item.setGeometry(QRect(QPoint(rect.x(), top), QSize(rect.width(), high)))
            y += high + GAP
        return rect.height()

    def _seen(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]
