# SPDX-License-Identifier: MIT
"""One part of a breath: its name, its seconds, and beneath what stands against them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindful.ui.controls.text import text
from mindful.ui.palette import Palette
from mindful.ui.patterns.tenths import TenthsBox


class PartRow(QWidget):
    """Tells its new seconds as they are typed, and when typing is over."""

    changed = Signal(float)
    settled = Signal()

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__()
        self.box = TenthsBox(palette)
        self.box.setAccessibleName(self.tr("{part}, seconds").format(part=name))
        self.box.valueChanged.connect(self.changed)
        self.box.editingFinished.connect(self.settled)
        self._why = text("", "small")
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(text(name), 1)
        row.addWidget(self.box, 1)
        column.addLayout(row)
        column.addWidget(self._why)

    def show_seconds(self, seconds: float, why: str) -> None:
        """Show a value, and the sentence about its limit if one is broken."""
        self.box.show_value(seconds)
        self.box.mark(wrong=bool(why))
        self.box.setAccessibleDescription(why)
        self._why.setText(why)
        self._why.setVisible(bool(why))
