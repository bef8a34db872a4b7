# SPDX-License-Identifier: MIT
"""A title to open, whose words break where there is little room for them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

ACROSS, DOWN = 16, 12
"""Pixels around the words, as the style sheet has them for a row."""
LOWEST_SHARE = 8
"""Of the font's height: as narrow as words may become."""


class TitleRow(QPushButton):
    """A row as high as its words need at its width; Qt's own would cut them off."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setProperty("kind", "row")
        self.setAccessibleName(words)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        least = 2 * ACROSS + LOWEST_SHARE * self.fontMetrics().height()
        return QSize(min(whole.width(), least), whole.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - 2 * ACROSS), 1 << 16)
        words = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        return max(super().sizeHint().height(), words.height() + 2 * DOWN)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setPen(self.palette().buttonText().color())
        inner = self.rect().adjusted(ACROSS, DOWN, -ACROSS, -DOWN)
        painter.drawText(inner, self._flags() | int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute
        return int(flags) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
