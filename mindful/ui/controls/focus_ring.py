# SPDX-License-Identifier: MIT
"""A ring around what the keyboard has reached, the same for every control."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from mindful.ui.theme import Theme

WIDTH, OFFSET, RADIUS = 2, 2, 14
SESSION_GROUND = "sessionGround"
"""Is set on what has the colours of the session."""


class FocusRings(QObject):
    """Moves one ring along with the focus; a click needs none, as the hand knows where it is."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._focus_moved)

    def leave(self) -> None:
        """Draw none any more; a ring that outlives what it watches would bring the app down."""
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        self.deleteLater()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if now is None or before is None or now.parentWidget() is None:
            return
        # Imported here: `Qt` is 1.4 MB of enumerations, and an app at rest in the tray has none.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if clicked:
            return
        if isinstance(now, QPushButton) or now.focusPolicy() & Qt.FocusPolicy.TabFocus:
            palette = self._theme.session_palette if _in_session(now) else self._theme.palette
            self._ring = _Ring(now, palette.accent)


class _Ring(QWidget):
    """Lies on the page its target is on, so that it scrolls along; takes no clicks."""

    def __init__(self, target: QWidget, colour: str) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  # as above

        self._page = page = _page_of(target)
        super().__init__(page)
        self._target = target
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched = [*_up_to(target, page)]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._follow()

    def leave(self) -> None:
        """Go away with the focus."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)
        if event.type() in moved and isValid(self._target):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colour), WIDTH))
        inset = WIDTH // 2
        ring = self.rect().adjusted(inset, inset, -inset, -inset)
        radius = min(RADIUS, ring.height() / 2)
        painter.drawRoundedRect(ring, radius, radius)

    def _follow(self) -> None:
        reach = WIDTH + OFFSET
        corner = self._target.mapTo(self._page, QPoint(0, 0))
        place = QRect(corner, self._target.size())
        self.setGeometry(place.adjusted(-reach, -reach, reach, reach))
        self.setVisible(self._target.isVisible())
        self.raise_()


def _in_session(target: QWidget) -> bool:
    """Whether it stands on the session's own ground, which may be dark where the app is light."""
    around: QWidget | None = target
    while around is not None and not around.property(SESSION_GROUND):
        around = around.parentWidget()
    return around is not None


def _up_to(target: QWidget, page: QWidget) -> Iterator[QWidget]:
    """The target and whatever lies between it and the page: each may move it."""
    around: QWidget | None = target
    while around is not None and around is not page:
        yield around
        around = around.parentWidget()


def _page_of(target: QWidget) -> QWidget:
    """What scrolls around the target, or its window: there the ring is not cut off."""
    around = target
    while (outer := around.parentWidget()) is not None and not around.isWindow():
        area = outer.parentWidget()
        if isinstance(area, QScrollArea) and around is not target:
            return around
        around = outer
    return around
