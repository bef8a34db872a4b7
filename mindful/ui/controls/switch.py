# SPDX-License-Identifier: MIT
"""Something that is on or off, whose words break like any others."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

LOWEST_SHARE = 14
"""Of the font's size: as narrow as words may become before they are no longer read. Not of its
height, which for Arabic is half as much again."""


class Switch(QCheckBox):
    """A check box as high as its words need at its width; Qt's own would cut them off."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        least = min(whole.width(), self._before() + LOWEST_SHARE * self.fontInfo().pixelSize())
        return QSize(least, whole.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one_line = super().sizeHint().height()
        room = QRect(0, 0, max(1, width - self._before()), 1 << 16)
        words = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        return max(one_line, words.height() + one_line - self.fontMetrics().height())

    def hitButton(self, place: QPoint) -> bool:
        return super().hitButton(place) or self._row().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.height() <= super().sizeHint().height():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        one_line = QRect(0, 0, self.width(), super().sizeHint().height())
        option.rect = one_line
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self._row(), self._flags(), self.text())

    def _before(self) -> int:
        """How far the words stand from the edge: by the box and what is around it."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint().width() - words.width()

    def _row(self) -> QRect:
        """Where the words are."""
        before = self._before()
        down = (super().sizeHint().height() - self.fontMetrics().height()) // 2
        rect = self.rect().adjusted(before, down, 0, 0)
        if self.isRightToLeft():
            rect.translate(-before, 0)
        return rect

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        return int(flags) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
