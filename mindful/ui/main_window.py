# SPDX-License-Identifier: MIT
"""The main window: the rail, one page at a time, and a quiet strip for what must be said."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mindful.ui.notice import Notice
from mindful.ui.now.page import NowPage
from mindful.ui.rail import Place, Rail

ROOMY = QSize(1120, 740)
SMALLEST = QSize(640, 480)
MakePage = Callable[[], QWidget]


class MainWindow(QWidget):
    """Makes a page when it is first wanted; `painted` tells of the first paint, once."""

    painted = Signal()
    place_opened = Signal(object)
    close_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, now: NowPage, others: Mapping[Place, MakePage]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("mindful")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(ROOMY)
        self.setMinimumSize(SMALLEST)
        self._make = dict(others)
        self._is_painted = False
        self.notice = Notice()
        self._now = now
        self._made: dict[Place, QWidget] = {Place.NOW: now}
        self._rail = Rail()
        self._rail.wanted.connect(self.open_place)
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        self._pages.addWidget(now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        row.addLayout(column, 1)
        self._rail.mark(Place.NOW)
        now.focus_begin()

    @property
    def made(self) -> Mapping[Place, QWidget]:
        """The pages that exist already."""
        return self._made

    def open_place(self, place: Place) -> None:
        """Show a page."""
        if place not in self._made:
            self._made[place] = self._make[place]()
            self._pages.addWidget(self._made[place])
        self._rail.mark(place)
        self._pages.setCurrentWidget(self._made[place])
        self.place_opened.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.open_place(Place.SUPPORT)
        elif event.key() == Qt.Key.Key_F9:
            self.hide_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
