# SPDX-License-Identifier: MIT
"""Leads the app from page to page and through one session, as a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mindful.app.app import App
from mindful.domain.start import Start
from mindful.session.stage import Stage
from mindful.ui.rail import Place

SETTLED_MS = 300
LOOKS_EVERY_MS = 50
MID_BREATH_MS = 8000

Until = Callable[[], bool]
Step = int | Until
"""Milliseconds to wait, or something that has to become true."""


class Stroll(QObject):
    """Takes one step after another; `is_done` once the last was taken."""

    def __init__(self, steps: Iterator[Step], ended: Callable[[], None]) -> None:
        super().__init__()
        self._steps = steps
        self._ended = ended
        self._until: Until | None = None
        self.is_done = False

    def step(self) -> None:
        """Take the next step, or wait on."""
        if self._until is not None and not self._until():
            QTimer.singleShot(LOOKS_EVERY_MS, self.step)
            return
        self._until = None
        try:
            wanted = next(self._steps)
        except StopIteration:
            self.is_done = True
            self._ended()
            return
        if callable(wanted):
            self._until = wanted
            wanted = LOOKS_EVERY_MS
        QTimer.singleShot(wanted, self.step)


def through_everything(app: App, start: Start, folder: Path) -> Iterator[Step]:
    """One rated session and every page, a picture of each into the folder."""
    pictures = _Pictures(folder)
    yield SETTLED_MS
    pictures.take(app.main, "now")
    app.start(start)
    window = app.window
    if window is None:
        return
    yield SETTLED_MS
    _press(window, Qt.Key.Key_7, Qt.Key.Key_4)
    yield SETTLED_MS
    pictures.take(window, "check-in")
    _press(window, Qt.Key.Key_Return)
    yield MID_BREATH_MS
    pictures.take(window, "session")
    yield lambda: window.stage is Stage.CHECK_OUT
    _press(window, Qt.Key.Key_5, Qt.Key.Key_6)
    yield SETTLED_MS
    pictures.take(window, "check-out")
    _press(window, Qt.Key.Key_Return)
    yield SETTLED_MS
    for place in (Place.PRACTICES, Place.JOURNEY, Place.SETTINGS, Place.SUPPORT):
        app.main.open_place(place)
        yield SETTLED_MS
        pictures.take(app.main, str(place))


class _Pictures:
    """Numbers pictures in the order of taking."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def take(self, window: QWidget, name: str) -> None:
        self._count += 1
        window.grab().save(str(self._folder / f"{self._count}-{name}.png"))


def _press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, event)
