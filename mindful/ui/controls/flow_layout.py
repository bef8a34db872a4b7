# SPDX-License-Identifier: MIT
"""Widgets in rows that break like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its widgets out from the reading side, as many a row as fit.

    With `apart` the last one stands at the far end of its row.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 10, apart: bool = False
    ) -> None:
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        super().__init__(parent)
        self._gap = gap
        self._apart = apart
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Asked for dozens of times while a page finds its size.
        if width not in self._heights:
            inner = self._inner(QRect(0, 0, width, 0))
            margins = self.contentsMargins()
            down = margins.top() + margins.bottom()
            self._heights[width] = self._arrange(inner, move=False) + down
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(self._inner(rect), move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
            margins = self.contentsMargins()
            self._least += QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return self._least

    def _inner(self, rect: QRect) -> QRect:
        return rect.marginsRemoved(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            if move:
                self._place(row, QRect(rect.x(), rect.y() + y, rect.width(), height))
            y += height + self._gap
        return max(0, y - self._gap)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = width + 1
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if taken + size.width() > width:
                rows.append([])
                taken = 0
            rows[-1].append((item, size))
            taken += size.width() + self._gap
        return rows

    def _place(self, row: list[tuple[QLayoutItem, QSize]], within: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        x = 0
        for item, size in row:
            if self._apart and item is self._items[-1]:
                x = max(x, within.width() - size.width())
            left = within.width() - x - size.width() if mirrored else x
            top = (within.height() - size.height()) // 2
            item.setGeometry(QRect(within.topLeft() + QPoint(left, top), size))
            x += size.width() + self._gap
