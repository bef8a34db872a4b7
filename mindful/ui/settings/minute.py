# SPDX-License-Identifier: MIT
"""A picture of what a minute sounds like: each part in a lane, as high as it is loud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindful.domain.envelope import Envelope
from mindful.domain.sound import Mix, gain, usual_gain
from mindful.ui.wording import listed

LANE = 2.2
"""Height of a lane in lines of text."""
ROOM = 0.86
"""Share of a lane that what is loudest fills."""
SOFTEST, LOUDEST = -66.0, -20.0
"""Decibels below full scale at which a lane is empty and full."""
EVERY = 10
"""Seconds between the marks of time."""


class MinutePicture(QWidget):
    """Shows the parts of a minute at the present levels; empty until it is told what sounds."""

    def __init__(self, mix: Mix) -> None:
        super().__init__()
        self._mix = mix
        self._envelope: Envelope | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What a minute sounds like"))
        self._describe()

    def show_envelope(self, envelope: Envelope | None) -> None:
        """Draw these parts."""
        self._envelope = envelope
        self._describe()
        self.update()

    def show_mix(self, mix: Mix) -> None:
        """Draw them at these levels."""
        self._mix = mix
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(24 * line, round((4 * LANE + 1.4) * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        lanes = [*self._lanes()]
        left = line + max(self.fontMetrics().horizontalAdvance(words) for words, _, _ in lanes)
        # Names stand on the reading side; time runs as in every chart.
        mirrored = self.isRightToLeft()
        begun = 0 if mirrored else left
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        sides = side | Qt.AlignmentFlag.AlignAbsolute
        for number, (words, level, loudness) in enumerate(lanes):
            lane = QRectF(begun, number * LANE * line, self.width() - left, LANE * line)
            name = QRectF(lane.right() if mirrored else 0, lane.top(), left, lane.height())
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(name, sides | Qt.AlignmentFlag.AlignBottom, words)
            self._paint_lane(painter, lane, [amount * level for amount in loudness])
        across = QRectF(begun, 4 * LANE * line, self.width() - left, 1.4 * line)
        self._paint_seconds(painter, across)

    def _lanes(self) -> Iterator[tuple[str, float, Sequence[float]]]:
        found, mix = self._envelope, self._mix
        volume = 0.0 if mix.muted else gain(mix.volume)
        silent: tuple[float, ...] = ()
        yield (
            self.tr("Breath tones"),
            usual_gain(mix.cues) * volume,
            found.cues if found else silent,
        )
        yield self.tr("Bed of sound"), usual_gain(mix.bed) * volume, found.bed if found else silent
        yield self.tr("Bell"), usual_gain(mix.bell) * volume, found.bell if found else silent
        yield (
            self.tr("Spoken lines"),
            usual_gain(mix.voice) * volume,
            found.voice if found else silent,
        )

    def _paint_lane(self, painter: QPainter, lane: QRectF, loudness: Sequence[float]) -> None:
        colours = self.palette()
        painter.setPen(QPen(colours.color(QPalette.ColorRole.PlaceholderText), 1))
        ground = lane.bottom() - 1
        painter.drawLine(QPointF(lane.left(), ground), QPointF(lane.right(), ground))
        heights = [height(amount) for amount in loudness]
        if any(heights):
            across = lane.width() / max(1, len(heights) - 1)
            room = lane.height() * ROOM
            shape = QPolygonF([QPointF(lane.left(), ground)])
            for number, high in enumerate(heights):
                shape.append(QPointF(lane.left() + number * across, ground - high * room))
            shape.append(QPointF(lane.right(), ground))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
            painter.drawPolygon(shape)

    def _paint_seconds(self, painter: QPainter, across: QRectF) -> None:
        if self._envelope is None:
            return
        whole = len(self._envelope.bed) * self._envelope.step
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        line = self.fontMetrics().height()
        for seconds in range(0, int(whole), EVERY):
            words = self.tr("{seconds} s").format(seconds=seconds)
            left = across.left() + seconds / whole * across.width()
            if left + self.fontMetrics().horizontalAdvance(words) <= across.right():
                painter.drawText(QPointF(left, across.top() + 1.1 * line), words)

    def _describe(self) -> None:
        heard = [words for words, level, loudness in self._lanes() if level and any(loudness)]
        self.setAccessibleDescription(
            self.tr("Heard in it: {parts}.").format(parts=listed(heard))
            if heard
            else self.tr("Nothing is heard in it.")
        )


def height(amount: float) -> float:
    """Share of a lane, 0 to 1, for an RMS; even to the ear."""
    if amount <= 0.0:
        return 0.0
    decibels = 20 * log10(amount)
    return min(1.0, max(0.0, (decibels - SOFTEST) / (LOUDEST - SOFTEST)))
