# SPDX-License-Identifier: MIT
"""The least a PySide6 program can do: a window, perhaps a tray icon; told by lines on stdin.

`open` opens one more window, `hide` hides all, `animate` paints a soft disc for some seconds.
What happened is printed as JSON lines with monotonic seconds.
"""

from __future__ import annotations

import json
import sys
import time
from statistics import median, quantiles

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

FRAME = 16
ANIMATION = 8.0
SIDE = 600


def tell(event: str, **fields: object) -> None:
    """Print what happened, at once."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **fields}) + "\n")
    sys.stdout.flush()


class Window(QWidget):
    """Tells of its first paint; animated, of its frames."""

    def __init__(self, told_as: str) -> None:
        super().__init__()
        self._told_as = told_as
        self._times: list[float] = []
        self._disc: QPixmap | None = None
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)

    def animate(self) -> None:
        """Paint the disc at every frame for a while."""
        self._disc = disc()
        self._times = []
        self._timer.start(FRAME)
        QTimer.singleShot(round(ANIMATION * 1000), self._end)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        """Paint; the first time, tell."""
        painter = QPainter(self)
        now = time.monotonic()
        if self._disc is not None:
            side = round(SIDE * (0.8 + 0.2 * abs((now % 8) / 4 - 1)))
            edge = (SIDE - side) // 2
            painter.drawPixmap(edge, edge, side, side, self._disc)
            self._times.append(now)
        elif self._told_as:
            tell(self._told_as)
            self._told_as = ""

    def _end(self) -> None:
        self._timer.stop()
        steps = [b - a for a, b in zip(self._times, self._times[1:], strict=False)]
        tell("frames", p50=median(steps) * 1000, p99=quantiles(steps, n=100)[-1] * 1000)


def disc() -> QPixmap:
    """A soft disc, painted once."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    shade = QRadialGradient(SIDE / 2, SIDE / 2, SIDE / 2)
    shade.setColorAt(0, QColor("#7FC4BC"))
    shade.setColorAt(1, QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), shade)
    painter.end()
    return pixmap


def main() -> None:
    """Open the window and do as told until stdin ends."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    windows = [Window("painted")]
    windows[0].resize(SIDE, SIDE)
    windows[0].show()
    tray = QSystemTrayIcon(QIcon(disc())) if "--tray" in sys.argv else None
    if tray is not None:
        tray.show()

    def obey() -> None:
        word = sys.stdin.readline().strip()
        if word == "open":
            windows.append(Window("opened"))
            windows[-1].resize(SIDE, SIDE)
            windows[-1].show()
        elif word == "animate":
            windows[0].animate()
        elif word == "hide":
            for window in windows:
                window.hide()
        elif not word:
            application.quit()

    told = QSocketNotifier(0, QSocketNotifier.Type.Read)
    told.activated.connect(obey)
    application.exec()


if __name__ == "__main__":
    main()
