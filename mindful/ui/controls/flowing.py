# SPDX-License-Identifier: MIT
"""Several controls side by side that go to another row where the words are large."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mindful.ui.controls.flow_layout import FlowLayout


def flowing(*controls: QWidget, gap: int = 12, apart: bool = False) -> QWidget:
    """A row that breaks; with `apart` the last control stands at its far end."""
    row = QWidget()
    flow = FlowLayout(row, gap=gap, apart=apart)
    for control in controls:
        flow.addWidget(control)
    return row
