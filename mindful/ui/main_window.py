# SPDX-License-Identifier: MIT
"""The main window: the rail, one page at a time, and a quiet strip for what must be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from mindful.ui.notice import Notice
    from mindful.ui.now.page import NowPage
    from mindful.ui.rail import Place, Rail

ROOMY = (1120, 740)
SMALLEST = (640, 480)
LEAST_EMS = 30
"""Widths of the words beneath which a rail beside the page would leave it too little room."""


class MainWindow(QWidget):
    """Shown empty and furnished while the desktop maps it: half of the wait is then shared.

    Makes a page when it is first wanted; `painted` tells of the first paint, once.
    """

    painted = Signal()
    place_opened = Signal(object)
    close_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("mindful")
        self.resize(*ROOMY)
        self.setMinimumSize(*SMALLEST)
        self._is_painted = False
        self._lies = False
        self._notice: Notice | None = None
        self._aside: QWidget | None = None
        self._row: QHBoxLayout | None = None
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")

    def furnish(
        self,
        rail: Rail,
        now: tuple[Place, NowPage],
        make: Callable[[Place], QWidget],
    ) -> None:
        """Put in the rail and the first page; the others are made when wanted."""
        self._rail = rail
        self._make = make
        first, page = now
        self._made: dict[Place, QWidget] = {first: page}
        rail.wanted.connect(self.open_place)
        self._pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        self._column = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages, 1)
        row.addLayout(column, 1)
        self._row = row
        self.place_rail()
        rail.mark(first)
        page.focus_begin()

    def refurnish(self, rail: Rail, now: tuple[Place, NowPage]) -> None:
        """Put other words in place of all there are; one stays where one was, as far as may be."""
        first, page = now
        shown = next((p for p, old in self._made.items() if not old.isHidden()), first)
        held = self.focusWidget()
        name = "" if held is None else held.objectName()
        if self._row is not None:
            self._row.replaceWidget(self._rail, rail)
        for old in (*self._made.values(), self._rail):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        if self._notice is not None and self._notice.isHidden():
            self._notice.deleteLater()
            self._notice = None
        self._rail, self._made = rail, {first: page}
        rail.lie(lies=self._lies)
        rail.wanted.connect(self.open_place)
        self._pages.addWidget(page)
        self.open_place(shown)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
            self._show_soon(again)

    def _show_soon(self, widget: QWidget) -> None:
        """Bring it into view once its page is laid out."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415  # see the class
        from PySide6.QtWidgets import QScrollArea  # noqa: PLC0415

        page = self._pages.currentWidget()
        if isinstance(page, QScrollArea):
            QTimer.singleShot(0, page, lambda: page.ensureWidgetVisible(widget))

    @property
    def notice(self) -> Notice:
        """The quiet strip above the page, made when there is first something to say."""
        if self._notice is None:
            from mindful.ui.notice import Notice  # noqa: PLC0415  # on a good day never

            self._notice = Notice()
            self._column.insertWidget(0, self._notice)
        return self._notice

    def open_place(self, place: Place) -> None:
        """Show a page; Now leads back to what stands in its place, if anything does."""
        from mindful.ui.rail import Place  # noqa: PLC0415  # see the class

        if place is Place.NOW and self._aside is not None:
            self._pages.setCurrentWidget(self._aside)
            self._rail.mark(place)
            return
        if place not in self._made:
            self._made[place] = self._make(place)
            self._pages.addWidget(self._made[place])
        self._rail.mark(place)
        self.setFocus()  # else the focus would jump to whatever stands first on the new page
        self._pages.setCurrentWidget(self._made[place])
        self.place_opened.emit(place)

    def show_over(self, place: Place, widget: QWidget) -> None:
        """Show something that belongs to a page, in its place until a place is opened."""
        self._pages.addWidget(widget)
        self._rail.mark(place)
        self.setFocus()  # as in open_place
        self._pages.setCurrentWidget(widget)

    def forget(self, place: Place) -> None:
        """Let a page be made anew when it is next wanted, or now if it is shown."""
        page = self._made.pop(place, None)
        if page is None:
            return
        was_shown = self._pages.currentWidget() is page
        self._pages.removeWidget(page)
        page.deleteLater()
        if was_shown:
            self.open_place(place)

    def show_aside(self, widget: QWidget) -> None:
        """Let something without a place of its own stand where Now was, until it is left."""
        from mindful.ui.rail import Place  # noqa: PLC0415  # see the class

        self._aside = widget
        self._pages.addWidget(widget)
        self._pages.setCurrentWidget(widget)
        self._rail.mark(Place.NOW)

    def leave_aside(self, widget: QWidget) -> None:
        """Be as before it."""
        from mindful.ui.rail import Place  # noqa: PLC0415  # see the class

        if self._aside is widget:
            was_shown = self._pages.currentWidget() is widget
            self._aside = None
            self._pages.removeWidget(widget)
            if was_shown:
                self.open_place(Place.NOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  # see the class

        from mindful.ui.rail import Place  # noqa: PLC0415

        if event.key() == Qt.Key.Key_F1:
            self.open_place(Place.SUPPORT)
        elif event.key() == Qt.Key.Key_F9:
            self.hide_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_rail()

    # Asked for rather than heard of through `changeEvent`: whoever takes any event of Qt makes the
    # types of all of them, half a hundred and 0.8 MB.
    def place_rail(self) -> None:
        """Beside the page, or above it where the words are large for the window."""
        lies = self.width() < LEAST_EMS * self.font().pixelSize()
        if lies != self._lies and self._row is not None:
            self._lies = lies
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.TopToBottom if lies else ways.LeftToRight)
            self._rail.lie(lies=lies)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
