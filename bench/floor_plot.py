# SPDX-License-Identifier: MIT
"""The least a program with a plot can do: a bare window, then pyqtgraph with so many points.

`POINTS` before and as many after, all of them in view; then it is zoomed and moved.
"""

from __future__ import annotations

import json
import sys
import time
from statistics import median, quantiles

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

MOVES = 40
SETTLED_MS = 500


def tell(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


def plot(window: QStackedWidget, points: int) -> None:
    """Import what draws, draw, and move about."""
    begun = time.monotonic()
    import numpy as np  # noqa: PLC0415  # this is what is measured
    import pyqtgraph as pg  # noqa: PLC0415

    chance = np.random.default_rng(1)
    field = pg.PlotWidget()
    for symbol in "os":
        values = chance.integers(0, 11, points)
        field.plot(np.arange(points), values, pen=None, symbol=symbol, symbolSize=9)
    window.addWidget(field)
    window.setCurrentWidget(field)
    QCoreApplication.processEvents()
    tell("first", ms=(time.monotonic() - begun) * 1000)
    box, frames = field.getViewBox(), []
    for move in range(4 * MOVES):
        begun = time.monotonic()
        if move < MOVES:
            box.scaleBy(x=0.9)
        elif move < 3 * MOVES:
            box.translateBy(x=points / 5000 * (1 if move < 2 * MOVES else -1))
        else:
            box.scaleBy(x=1 / 0.9)
        QCoreApplication.processEvents()
        frames.append((time.monotonic() - begun) * 1000)
    tell("frames", p50=median(frames), p99=quantiles(frames, n=100)[-1])
    tell("end")
    QCoreApplication.quit()


def main() -> None:
    """Show the bare window, then the plot in it."""
    application = QApplication([])
    window = QStackedWidget()
    window.addWidget(QWidget())
    window.resize(1120, 740)
    window.show()
    QTimer.singleShot(SETTLED_MS, lambda: plot(window, int(sys.argv[1])))
    application.exec()


if __name__ == "__main__":
    main()
