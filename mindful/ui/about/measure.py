# SPDX-License-Identifier: MIT
"""A column to read in: lines no longer than the eye follows with ease, at any text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindful.ui.controls.page import MARGIN

CHARACTERS = 70
"""Of the font's average width, wide letters counted in; a line of prose then has about 85."""
WHOLE = 1000
"""Stretch that leaves the rest of the row nothing before the column is as wide as it may be."""


class ReadingColumn(QWidget):
    """Put content into `column`, and `row` where it is to stand."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        self.row = QHBoxLayout()
        self.row.addWidget(self, WHOLE)
        self.row.addStretch(1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        widest = self.fontMetrics().averageCharWidth() * CHARACTERS + 2 * MARGIN
        if widest != self.maximumWidth():
            self.setMaximumWidth(widest)
