# SPDX-License-Identifier: MIT
"""Several controls side by side that go to another row where the words are large."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mindful.ui.controls.flow_layout import FlowLayout


def flowing(*controls: QWidget, gap: int = 12) -> QWidget:
    """A row that breaks."""
    row = QWidget()
    flow = FlowLayout(row, gap=gap)
    for control in controls:
        flow.addWidget(control)
    return row
