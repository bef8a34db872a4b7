# SPDX-License-Identifier: MIT
"""One guided line, fading in and out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from mindful.domain.timeline import Line, Moment

FADE = 0.8
LINES = 2


class Prompt(QLabel):
    """Shows the line of a moment at its present strength; its text is read by screen readers."""

    def __init__(self, font: QFont) -> None:
        super().__init__("")
        self._strength = 0.0
        self._line: Line | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(font)

    def dress(self, font: QFont) -> None:
        """Wear another size; the room for two lines is kept, so that nothing jumps."""
        self._font = font
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * LINES + 4)
        self.update()

    def show_moment(self, moment: Moment) -> bool:
        """Show what is to be read now; True when a new line appears."""
        line = moment.line
        appeared = line is not None and line is not self._line
        if line is not self._line:
            self._line = line
            self.setText(line.text if line is not None else "")
        strength = _strength(line, moment.position)
        if appeared or abs(strength - self._strength) > 1 / 256:
            self._strength = strength
            self.update()
        return appeared

    def minimumSizeHint(self) -> QSize:
        # The words break at whatever width there is; a long line never makes the window wider.
        return QSize(0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text() or self._strength <= 0:
            return
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.setFont(self._font)
        painter.setPen(self.palette().windowText().color())
        flags = int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect(), flags, self.text())


def _strength(line: Line | None, position: float) -> float:
    if line is None:
        return 0.0
    since, left = position - line.start, line.start + line.duration - position
    return max(0.0, min(1.0, since / FADE, left / FADE))
