# SPDX-License-Identifier: MIT
"""Seconds to a tenth: typed, stepped with the arrow keys, or with a minus and a plus."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, QLineF, QLocale, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QStyle, QStyleOptionSpinBox

from mindful.domain.pattern_draft import LONGEST_TYPED
from mindful.ui.palette import Palette
from mindful.ui.patterns.own_undo import is_for_page

STEP = 0.1
GLYPH = 5.0
"""Pixels from the middle of a sign to its end."""
LOOK = Template("""
QDoubleSpinBox { background: $surface; color: $ink; border: 1px solid $control;
  border-radius: 12px; padding: 9px 0; selection-background-color: $accent;
  selection-color: $accent_ink; }
QDoubleSpinBox[wrong="true"] { border: 2px solid $ink; padding: 8px 0; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { subcontrol-origin: border; width: 44px;
  background: transparent; border: none; }
QDoubleSpinBox::up-button { subcontrol-position: center right; }
QDoubleSpinBox::down-button { subcontrol-position: center left; }
QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow { image: none; width: 0; height: 0; }
""")


class TenthsBox(QDoubleSpinBox):
    """Takes a comma as well as a point; the wheel changes it only where the keyboard is."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setLocale(QLocale.c())
        self.setDecimals(1)
        self.setSingleStep(STEP)
        self.setRange(0.0, LONGEST_TYPED)
        self.setAccelerated(True)
        self.setSuffix(self.tr(" s"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dress(palette)

    def dress(self, palette: Palette) -> None:
        """Wear these colours."""
        self._ink = QColor(palette.ink)
        self.setStyleSheet(LOOK.substitute(palette._asdict()))

    def mark(self, *, wrong: bool) -> None:
        """Stand out while a limit is broken."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_value(self, seconds: float) -> None:
        """Have that value without telling; what is being typed stays as it is."""
        if round(self.value(), 1) != seconds:
            blocked = self.blockSignals(True)
            self.setValue(seconds)
            self.blockSignals(blocked)

    def validate(self, words: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(words.replace(",", "."), position)

    def event(self, event: QEvent) -> bool:
        if is_for_page(event, self.lineEdit()):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setPen(QPen(self._ink, 1.5))
        for place in (QStyle.SubControl.SC_SpinBoxDown, QStyle.SubControl.SC_SpinBoxUp):
            control = QStyle.ComplexControl.CC_SpinBox
            middle = QPointF(self.style().subControlRect(control, option, place, self).center())
            across, up = QPointF(GLYPH, 0), QPointF(0, GLYPH)
            painter.drawLine(QLineF(middle - across, middle + across))
            if place is QStyle.SubControl.SC_SpinBoxUp:
                painter.drawLine(QLineF(middle - up, middle + up))
        painter.end()
