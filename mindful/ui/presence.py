# SPDX-License-Identifier: MIT
"""Which window is to be seen; never hides one where it could not be found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mindful.ui.main_window import MainWindow
    from mindful.ui.session.window import SessionWindow

Place = tuple[int, int, int, int]
MAIN, SESSION = "main", "session"
"""Names under which the places of windows are kept."""
LEAST_SEEN = 100
"""Pixels of a remembered window that must lie on a screen."""
FRAME = QSize(16, 48)
"""Pixels around a window that a desktop may draw itself."""


class Presence(QObject):
    """Shows and hides the main window and the one of a sitting; `left` when nothing remains.

    `placed` tells that a window was put away from where it had not been kept before.
    """

    left = Signal()
    placed = Signal()

    def __init__(self, main: MainWindow, places: Mapping[str, Place]) -> None:
        super().__init__()
        self.has_tray = False
        self._main = main
        self._sitting: SessionWindow | None = None
        self._came_from_main = False
        self._places = dict(places)
        _put(main, self._places.get(MAIN))
        main.close_wanted.connect(self.close_main)
        main.hide_wanted.connect(self.hide)

    @property
    def places(self) -> dict[str, Place]:
        """Where the windows are, to be kept."""
        self._remember()
        return dict(self._places)

    def see_tray(self, there: bool) -> None:  # a signal's value
        """Know whether a hidden window can be found again; if not, bring it back."""
        was, self.has_tray = self.has_tray, there
        window: QWidget = self._main if self._sitting is None else self._sitting
        if was and not there and not window.isVisible():
            window.showMinimized()

    def show(self) -> None:
        """Bring forward the sitting if there is one, else the main window."""
        window: QWidget = self._main if self._sitting is None else self._sitting
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def hide(self) -> None:
        """Be gone from sight; without a tray a minimised window stays to be found."""
        moved = self._remember()
        for window in (self._main, self._sitting):
            if window is None or not window.isVisible():
                continue
            if self.has_tray:
                window.hide()
            else:
                window.showMinimized()
        if moved:
            self.placed.emit()

    def close_main(self) -> None:
        """Keep to the tray where there is one, else leave."""
        moved = self._remember()
        if self.has_tray:
            self._main.hide()
            if moved:
                self.placed.emit()
        else:
            self.left.emit()

    def sit_down(self, window: SessionWindow) -> None:
        """Let a sitting take the place of the main window."""
        if self._sitting is None:
            self._came_from_main = self._main.isVisible()
        self._sitting = window
        here = self._main.geometry() if self._came_from_main else None
        _put(window, _place(here) if here is not None else self._places.get(SESSION))
        window.hidden_at_once.connect(self.hide)

    def sitting_shown(self) -> None:
        """Hide the main window once the sitting is there, so that nothing flickers."""
        self._main.hide()

    def stand_up(self) -> None:
        """Return to where the sitting was begun from."""
        self._sitting = None
        if self._came_from_main:
            self.show()
        elif not self.has_tray:
            self.left.emit()

    def _remember(self) -> bool:
        """Look where the windows are; whether any has moved."""
        before = dict(self._places)
        for name, window in ((MAIN, self._main), (SESSION, self._sitting)):
            if window is not None and window.isVisible() and not window.isMinimized():
                self._places[name] = _place(window.geometry())
        return self._places != before


def _put(window: QWidget, place: Place | None) -> None:
    """Put a window where it was, if that can still be seen, else before whoever is there."""
    size = window.size() if place is None else QSize(*place[2:])
    pointed = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    seen = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(room_for(place, size, seen, pointed.availableGeometry()))


def room_for(place: Place | None, size: QSize, screens: Sequence[QRect], pointed: QRect) -> QRect:
    """Where a window goes: its old place, or the middle of the screen with the pointer.

    There it is no larger than that screen; a frame needs some room of its own.
    """
    if place is not None:
        wanted = QRect(*place)
        for screen in screens:
            seen = screen.intersected(wanted)
            if seen.width() >= LEAST_SEEN and seen.height() >= LEAST_SEEN:
                return wanted
    fitting = size.boundedTo(pointed.size() - FRAME)
    corner = pointed.center() - QRect(QPoint(0, 0), fitting).center()
    return QRect(corner, fitting)


def _place(rect: QRect) -> Place:
    return rect.x(), rect.y(), rect.width(), rect.height()
