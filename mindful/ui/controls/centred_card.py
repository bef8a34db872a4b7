# SPDX-License-Identifier: MIT
"""One card in the middle of an otherwise empty window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mindful.ui.controls.narrowness import slim
from mindful.ui.controls.page import card
from mindful.ui.controls.text import text

WIDEST = 760
PADDING = 44
NARROW = 820
"""Pixels beneath which the card gives its room to the words."""


class CentredCard(QScrollArea):
    """Put content into `column`; in a window too small for it, it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget()
        inside.setObjectName("centred")
        self._outer = QVBoxLayout(inside)
        self._air = self._outer.contentsMargins().top()
        self._frame, self.column = card()
        self.column.setContentsMargins(PADDING, PADDING - 8, PADDING, PADDING - 8)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._frame, WIDEST)
        middle.addStretch(1)
        self._outer.addStretch(1)
        self._outer.addLayout(middle)
        self._outer.addStretch(1)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._slim(event.size().width())
        super().resizeEvent(event)

    def settle(self, caption: str = "", *, widest: int = WIDEST) -> None:
        """Be no wider than reads well, now that the content is there; say something beneath."""
        self._slim(self.viewport().width())
        self._frame.setMaximumWidth(max(widest, self._frame.minimumSizeHint().width()))
        if caption:
            beneath = text(caption, "small")
            beneath.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._outer.insertSpacing(2, 12)
            self._outer.insertWidget(3, beneath)

    def _slim(self, width: int) -> None:
        narrow = width < NARROW
        side = 0 if narrow else self._air
        self._outer.setContentsMargins(side, self._air, side, self._air)
        slim(self._inside, narrow=narrow)
