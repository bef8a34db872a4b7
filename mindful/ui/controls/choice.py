# SPDX-License-Identifier: MIT
"""One of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy

from mindful.ui.controls.button import button
from mindful.ui.controls.flow_layout import FlowLayout
from mindful.ui.wording import named

Value = TypeVar("Value")


class Choice(QFrame, Generic[Value]):
    """Segments of which exactly one is chosen; `chosen` tells the new value, never the first."""

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Value, str]], present: Value | None, *, name: str
    ) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        row = _InARow(self, gap=0)
        row.setContentsMargins(1, 1, 1, 1)
        for index, (value, words) in enumerate(options):
            segment = button(words, "segment", name=named(name, words), checkable=True)
            segment.setChecked(value == present)
            if index in (0, len(options) - 1):
                segment.setProperty("edge", "last" if index else "first")
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> Value | None:
        """What is chosen."""
        index = self._group.checkedId()
        return None if index < 0 else self._values[index]

    def choose(self, value: Value) -> None:
        """Choose without telling."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)


class _InARow(FlowLayout):
    """Wants one row, and takes more where there is no room for one."""

    def sizeHint(self) -> QSize:
        sizes = [self._items[number].sizeHint() for number in range(self.count())]
        margins = self.contentsMargins()
        across, down = margins.left() + margins.right(), margins.top() + margins.bottom()
        return QSize(
            sum(size.width() for size in sizes) + across,
            max(size.height() for size in sizes) + down,
        )
