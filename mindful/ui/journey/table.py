# SPDX-License-Identifier: MIT
"""The table behind a chart: the same figures, made into words as they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mindful.ui.wording import named

LOOKED_AT = 60
AIR = 28
"""Rows that decide how wide a column is, and pixels around the widest."""
Index = QModelIndex


class Figures(NamedTuple):
    """So many `rows`, each of as many words as there are headers."""

    headers: tuple[str, ...]
    rows: int
    row: Callable[[int], tuple[str, ...]]


class FigureModel(QAbstractTableModel):
    """Shows figures; nothing is kept."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures

    def rowCount(self, parent: Index | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else self._figures.rows

    def columnCount(self, parent: Index | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else len(self._figures.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._figures.headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        words = self._figures.row(index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return named(self._figures.headers[index.column()], words)
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return words if shown else None


class FigureTable(QTableView):
    """One row a place of the chart."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model: FigureModel | None = None
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)

    def show_figures(self, figures: Figures) -> None:
        """Show others; columns are as wide as their first rows."""
        self._model = FigureModel(figures)
        self.setModel(self._model)
        metrics = self.fontMetrics()
        looked_at = [figures.row(row) for row in range(min(figures.rows, LOOKED_AT))]
        for column, header in enumerate(figures.headers):
            words = [header, *(row[column] for row in looked_at)]
            widest = max(metrics.horizontalAdvance(said) for said in words)
            self.setColumnWidth(column, widest + AIR)

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: it would read every row, and letters mean what they mean elsewhere."""
