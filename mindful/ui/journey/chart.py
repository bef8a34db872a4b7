# SPDX-License-Identifier: MIT
"""A drawing one can point at, walk through by arrows, come nearer to and move along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mindful.ui.journey.drawing import Drawing, Ground
from mindful.ui.journey.field import Field, Stretch
from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet
from mindful.ui.journey.tip import Tip, TipLayer, paint_mark
from mindful.ui.journey.viewing import Viewing

NEARER, FARTHER = 0.8, 1.25
ONWARD = 0.25
"""Share of what is shown that a key moves by."""
NOTCH = 120
SAME = 1e-9
"""Share of what is shown that is no difference."""
Keys = Qt.Key
BACK, FORTH = (Keys.Key_Left, Keys.Key_Up), (Keys.Key_Right, Keys.Key_Down)


class Chart(QWidget):
    """Shows what it is given; `moved` tells that another stretch of it is shown."""

    moved = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._viewing: Viewing | None = None
        self._focused: int | None = None
        self._pointed: int | None = None
        self._held: QPointF | None = None
        self._arrange: Callable[[Ground], None] | None = None
        self._over = TipLayer(self, self._paint_pointed)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def viewing(self) -> Viewing | None:
        """What is shown, None before there is anything."""
        return self._viewing

    @property
    def is_home(self) -> bool:
        """Whether it is shown as it was at first."""
        if self._viewing is None:
            return True
        shown, home = self._viewing.shown, self._viewing.home
        return all(abs(a - b) <= SAME * home.width for a, b in zip(shown, home, strict=True))

    @property
    def focused(self) -> int | None:
        """The place one has walked to."""
        return self._focused

    def ground_of(self, viewing: Viewing) -> Ground:
        """Where the drawing is, and how it looks."""
        return Ground(QRectF(self.rect()), self._look, viewing.shown)

    def show_drawing(self, drawing: Drawing, home: Stretch | None = None) -> None:
        """Show something else, or the same anew; `home` is the stretch to begin with."""
        field = self._field_for(drawing)
        self._viewing, self._arrange = Viewing(drawing, field), None
        field.begin(drawing.limits, home)
        self._focused = self._pointed = None
        self._make_room()
        self._plot_anew()
        self.moved.emit()

    def dress(self, look: Look) -> None:
        """Wear other colours and sizes."""
        self._look = look
        self._make_room()
        self._plot_anew()

    def reset(self) -> None:
        """Show what was shown at first."""
        self._focused = None
        self._go(Field.reset)
        self._over.update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show `factor` times as much around a pixel, or around what one has walked to."""
        if self._viewing is None:
            return
        value = None if self._focused is None else self._viewing.drawing.where(self._focused)
        if at is not None:
            value = self._value(self._viewing, at)
        self._go(lambda field: field.zoom(factor, value))

    def pan(self, share: float) -> None:
        """Show what lies further on, by a share of what is shown."""
        self._go(lambda field: field.pan(share))

    def walk(self, step: int) -> None:
        """Mark the next place or the one before, bring it into view and say what it is."""
        if self._viewing is None or not len(self._viewing.drawing):
            return
        drawing = self._viewing.drawing
        begins = self._focused is None
        place = self._viewing.first_place(step) if begins else (self._focused or 0) + step
        place = max(0, min(place, len(drawing) - 1))
        self._focused, self._pointed = place, None
        self._go(lambda field: field.reach(drawing.where(place)))
        self._over.update()
        if QAccessible.isActive():
            words = drawing.told(place).words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (*BACK, *FORTH):
            step = -1 if key in BACK else 1
            self.pan(step * ONWARD) if shifted else self.walk(step)
        elif key == Keys.Key_Home:
            self.reset()
        elif key in (Keys.Key_Plus, Keys.Key_Equal):
            self.zoom(NEARER)
        elif key == Keys.Key_Minus:
            self.zoom(FARTHER)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned.y():
            self.zoom(NEARER ** (turned.y() / NOTCH), event.position().x())
        elif abs(turned.x()) > abs(turned.y()):
            self.pan(-turned.x() / NOTCH * ONWARD / 2)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        viewing = self._viewing
        if viewing is None:
            return
        if self._held is not None and viewing.field.can_move:
            _, width = viewing.drawing.across(self.ground_of(viewing))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan((self._held.x() - event.position().x()) / width)
            self._held = event.position()
        else:
            self._point_at(viewing.drawing.place_at(event.position(), self.ground_of(viewing)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focused = None
        self._over.update()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        self._over.setGeometry(self.rect())
        if self._viewing is not None:
            self._viewing.field.setGeometry(self.rect())
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._plot_anew()
        return super().event(event)

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        """The chart without what is pointed at, for a file."""
        if self._viewing is not None:
            self._plot(painter.device().devicePixelRatioF())
            self._viewing.field.paint_on(painter, area)
            self._plot_anew()

    def _field_for(self, drawing: Drawing) -> Field:
        """Made when there is something to plot: pyqtgraph's plot takes a while."""
        if self._viewing is not None:
            return self._viewing.field
        field = Field(drawing.axes(), self._lay_out)
        field.setParent(self)
        field.setGeometry(self.rect())
        field.show()
        self._over.raise_()
        return field

    def _plot_anew(self) -> None:
        self._plot(self.devicePixelRatioF())

    def _plot(self, fine: float) -> None:
        if self._viewing is not None:
            look = self._look._replace(fine=fine)
            self._arrange = self._viewing.drawing.plot_on(self._viewing.field, look)
            self._lay_out()

    def _lay_out(self) -> None:
        if self._viewing is None or self._arrange is None:
            return
        ground = self.ground_of(self._viewing)
        self._viewing.field.lay_out(ground.area, self._viewing.drawing.box(ground))
        self._arrange(ground)
        self._over.update()

    def _paint_pointed(self, painter: QPainter) -> None:
        place = self._focused if self._pointed is None else self._pointed
        if place is None or self._viewing is None:
            return
        drawing = self._viewing.drawing
        spots = drawing.spots(place, self.ground_of(self._viewing))
        if spots:
            paint_mark(painter, spots, self._look, focused=place == self._focused)
            tip = Tip(drawing.told(place), self._look)
            tip.paint(Sheet(painter, self._look), spots, QRectF(self.rect()))

    def _value(self, viewing: Viewing, pixel: float) -> float:
        left, width = viewing.drawing.across(self.ground_of(viewing))
        return viewing.shown.first + (pixel - left) / width * viewing.shown.width

    def _point_at(self, place: int | None) -> None:
        if place != self._pointed:
            self._pointed = place
            self._over.update()

    def _go(self, move: Callable[[Field], None]) -> None:
        if self._viewing is None:
            return
        before = self._viewing.shown
        move(self._viewing.field)
        if self._viewing.shown != before:
            self._pointed = None
            self._over.update()
            self.moved.emit()

    def _make_room(self) -> None:
        if self._viewing is not None:
            drawing, home = self._viewing.drawing, self._viewing.home
            self.setMinimumHeight(round(drawing.height(self._look, self.width(), home)))
