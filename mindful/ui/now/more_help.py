# SPDX-License-Identifier: MIT
"""Short sequences for one moment each: two in sight, the others one key away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.flow import FlowId
from mindful.ui.controls.button import button
from mindful.ui.controls.flow_layout import FlowLayout
from mindful.ui.flows.titles import flow_titles

IN_SIGHT = (FlowId.SECURE_BASE, FlowId.BEFORE_SEND)
GAP = 20


class MoreHelp(QWidget):
    """Names no more of the person's life than the chips above do."""

    flow_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Step by step"))
        self._titles = flow_titles()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QWidget()
        self._row = FlowLayout(row, gap=GAP)
        for flow in IN_SIGHT:
            self._row.addWidget(self._link(flow))
        self._more = button(self.tr("Step by step…"), "link", pressed=self._show_all)
        self._row.addWidget(self._more)
        column.addWidget(row)

    def _show_all(self) -> None:
        self._more.hide()
        rest = [self._link(flow) for flow in self._titles if flow not in IN_SIGHT]
        for link in rest:
            self._row.addWidget(link)
            link.show()
        rest[0].setFocus()

    def _link(self, flow: FlowId) -> QWidget:
        return button(self._titles[flow], "link", pressed=partial(self.flow_wanted.emit, flow))
