# SPDX-License-Identifier: MIT
"""Before as a ring, after as a disc, over time, with dashed rolling medians as a guide."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from mindful.domain.journal import Columns
from mindful.insight.medians import Floats, rolling_median
from mindful.ui.journey.day_axis import DayAxis
from mindful.ui.palette import Palette

LOWEST, HIGHEST, AIR = 0.0, 10.0, 0.4
RING_PX, DISC_PX = 11, 10
LEAST_SPAN = 3 * 86400.0
LINE_OPACITY = 0.55


class ArrivalChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """Shows one scale; points are always visible, gaps stay gaps."""

    def __init__(self, palette: Palette, font: QFont) -> None:
        super().__init__(axisItems={"bottom": DayAxis()})
        self._font = font
        self._palette = palette
        self._columns: Columns | None = None
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setAntialiasing(True)
        self.setMinimumHeight(220)
        box = self.getViewBox()
        box.setMouseEnabled(x=True, y=False)
        box.setYRange(LOWEST - AIR, HIGHEST + AIR, padding=0)
        self.getAxis("left").setTicks([[(v, f"{v:g}") for v in range(0, 11, 2)]])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dress(palette)

    def dress(self, palette: Palette) -> None:
        """Wear other colours."""
        self._palette = palette
        self.setBackground(palette.surface)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(tickFont=self._font, tickLength=0, tickTextOffset=12)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(palette.muted)
        if self._columns is not None:
            self.show_columns(self._columns)

    def show_columns(self, columns: Columns) -> None:
        """Draw these sessions; arrays as described at Columns."""
        self._columns = columns
        self.clear()
        self._draw_grid()
        if not len(columns):
            return
        moments = np.frombuffer(columns.moments, dtype=np.float64)
        before = np.frombuffer(columns.before, dtype=np.float64)
        after = np.frombuffer(columns.after, dtype=np.float64)
        self._draw_connections(moments, before, after)
        palette = self._palette
        self._draw_guide(moments, before, palette.before)
        self._draw_guide(moments, after, palette.after)
        self._draw_rings(moments, before)
        self._draw_discs(moments, after)
        self.show_span(float(moments[0]), float(moments[-1]))

    def show_span(self, first: float, last: float) -> None:
        """Show from one POSIX second to another, never less than a few days."""
        lacking = max(0.0, LEAST_SPAN - (last - first)) / 2
        self.setXRange(first - lacking, last + lacking, padding=0.03)

    def _draw_grid(self) -> None:
        for value in range(0, 11, 2):
            self.addItem(pg.InfiniteLine(value, angle=0, pen=pg.mkPen(self._palette.line)))

    def _draw_connections(self, moments: Floats, before: Floats, after: Floats) -> None:
        paired = ~(np.isnan(before) | np.isnan(after))
        x = np.repeat(moments[paired], 2)
        y = np.column_stack((before[paired], after[paired])).ravel()
        pen = pg.mkPen(_faint(self._palette.control))
        self.addItem(pg.PlotDataItem(x, y, connect="pairs", pen=pen))

    def _draw_guide(self, moments: Floats, values: Floats, colour: str) -> None:
        known = ~np.isnan(values)
        pen = pg.mkPen(colour, width=2, style=Qt.PenStyle.DashLine)
        self.addItem(
            pg.PlotDataItem(
                moments[known], rolling_median(values[known]), connect="finite", pen=pen
            )
        )

    def _draw_rings(self, moments: Floats, values: Floats) -> None:
        known = ~np.isnan(values)
        self.addItem(
            pg.ScatterPlotItem(
                moments[known],
                values[known],
                size=RING_PX,
                pen=pg.mkPen(self._palette.before, width=2),
                brush=pg.mkBrush(self._palette.surface),
            )
        )

    def _draw_discs(self, moments: Floats, values: Floats) -> None:
        known = ~np.isnan(values)
        self.addItem(
            pg.ScatterPlotItem(
                moments[known],
                values[known],
                size=DISC_PX,
                pen=pg.mkPen(None),
                brush=pg.mkBrush(self._palette.after),
            )
        )


def _faint(colour: str) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(LINE_OPACITY)
    return faint
