# SPDX-License-Identifier: MIT
"""A card with a chart, what its shapes mean, and the table behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QWidget,
)

from mindful.ui.controls.button import button
from mindful.ui.controls.page import card
from mindful.ui.controls.text import text
from mindful.ui.journey.chart import Chart
from mindful.ui.journey.drawing import Key
from mindful.ui.journey.look import Look
from mindful.ui.journey.shape import Shape
from mindful.ui.journey.table import FigureTable

SIGNS = {Shape.RING: "○", Shape.DISC: "●", Shape.DIAMOND: "◆", Shape.SQUARE: "■"}
ACROSS, DOWN = 28, 20
TABLE_PX = 360
APART, CLOSE = 20, 10
LINES = 2
"""What the numbers mean may take so many beside the shapes."""


class ChartCard(QWidget):
    """`chart` and `table` show the same; `turn` goes from one to the other."""

    def __init__(self, look: Look, chart_name: str, table_name: str) -> None:
        super().__init__()
        self.chart = Chart(look, chart_name)
        self.table = FigureTable(table_name)
        self._look = look
        self._keys: list[tuple[QLabel, Key]] = []
        self._axis = text("", "small")
        self._views = QStackedWidget()
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        self._turn = button(self.tr("Table"), "link", pressed=self.turn)
        self._turn.setToolTip(self.tr("The T key does the same"))
        self._reset = button(self.tr("Show whole"), "link", pressed=self._show_whole)
        self._reset.hide()
        self.chart.moved.connect(self._offer_reset)
        self._make_room()
        frame, column = card()
        column.setContentsMargins(ACROSS, DOWN, ACROSS, DOWN)
        self._top = QHBoxLayout()
        self._top.setSpacing(APART)
        self._top.addWidget(self._axis, 1)
        self._axis_in: QBoxLayout = self._top
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        for link in (self._reset, self._turn):
            self._top.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._top)
        self._column = column
        column.addWidget(self._views, 1)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    @property
    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self._views.currentWidget() is self.table

    @property
    def axis(self) -> str:
        """What the numbers mean."""
        return self._axis.text()

    @property
    def keys(self) -> tuple[Key, ...]:
        """What the shapes mean."""
        return tuple(key for _, key in self._keys)

    def explain(self, axis: str, keys: Sequence[Key] = ()) -> None:
        """Say what numbers and shapes mean."""
        self._axis.setText(axis)
        for label, _ in self._keys:
            label.hide()
            self._top.removeWidget(label)
            label.deleteLater()
        self._keys = []
        for place, key in enumerate(keys):
            label = text(f"{SIGNS[key.shape]} {key.words}", wraps=False)
            self._top.insertWidget(place, label, 0, Qt.AlignmentFlag.AlignVCenter)
            self._keys.append((label, key))
        self._dress_keys()
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Say what the numbers mean beside the shapes, or beneath where there is no room."""
        margins = self._column.contentsMargins()
        beside = [label for label, _ in self._keys] + [self._turn]
        taken = sum(widget.sizeHint().width() + APART for widget in beside)
        words = self._axis.fontMetrics().horizontalAdvance(self._axis.text())
        room = self.width() - margins.left() - margins.right() - taken
        wanted = self._column if words / LINES > room else self._top
        if wanted is not self._axis_in:
            self._top.setSpacing(APART if wanted is self._top else CLOSE)
            self._axis_in.removeWidget(self._axis)
            if wanted is self._top:
                self._top.insertWidget(len(self._keys), self._axis, 1)
                self._top.removeItem(self._gap)
            else:
                self._top.insertItem(len(self._keys), self._gap)
                self._column.insertWidget(1, self._axis)
            self._axis_in = wanted

    def turn(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        had_focus = self.table.hasFocus() or self.chart.hasFocus()
        to_table = not self.shows_table
        self._views.setCurrentWidget(self.table if to_table else self.chart)
        words = self.tr("Chart") if to_table else self.tr("Table")
        self._make_room()
        self._turn.setText(words)
        self._turn.setAccessibleName(words)
        self._offer_reset()
        if had_focus:
            (self.table if to_table else self.chart).setFocus()

    def _make_room(self) -> None:
        """What is behind reserves none."""
        to_table = self.shows_table
        self.table.setMinimumHeight(TABLE_PX if to_table else 0)
        for view, there in ((self.table, to_table), (self.chart, not to_table)):
            policy = QSizePolicy.Policy.Expanding if there else QSizePolicy.Policy.Ignored
            view.setSizePolicy(policy, policy)

    def dress(self, look: Look) -> None:
        """Wear other colours and sizes."""
        self._look = look
        self.chart.dress(look)
        self._dress_keys()

    def _dress_keys(self) -> None:
        for label, key in self._keys:
            colour = getattr(self._look.palette, key.role)
            label.setStyleSheet(f"color: {colour}; font-weight: 600;")

    def _show_whole(self) -> None:
        self.chart.reset()
        self.chart.setFocus()

    def _offer_reset(self) -> None:
        self._reset.setVisible(not self.chart.is_home and not self.shows_table)
