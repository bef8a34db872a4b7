# SPDX-License-Identifier: MIT
"""A chart as a file that looks as on screen: its title, what it says, the chart, its note."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from mindful.ui.journey.drawing import Key
from mindful.ui.journey.look import Look
from mindful.ui.journey.sheet import Sheet, broken

MARGIN, PADDING, GAP, RADIUS = 40.0, 28.0, 16.0, 20.0
FINE = 2
"""Dots of a PNG for each pixel on screen."""
KEY_PX, BESIDE_KEY, AFTER_KEY = 11.0, 8.0, 20.0
VECTOR = ".svg"


class Said(NamedTuple):
    """The words around a chart."""

    title: str
    sentence: str
    keys: tuple[Key, ...] = ()
    axis: str = ""
    note: str = ""


class Picture(NamedTuple):
    """Called with a path, it writes: SVG where the name ends so, else PNG. Raises OSError.

    `name` is a name for the file, without its ending; `size` that of the chart on screen.
    """

    name: str
    said: Said
    paint_chart: Callable[[QPainter, QRectF], None]
    look: Look
    size: QSize

    def __call__(self, path: Path) -> None:
        """Write it."""
        path.write_bytes(self._vector() if path.suffix.lower() == VECTOR else self._dots())

    @property
    def whole(self) -> QSize:
        """How large the picture is."""
        inner = self.size.width()
        height = 2 * MARGIN + self._high(self.said.title, inner, heading=True) + GAP
        height += self._high(self.said.sentence, inner) + GAP + self._card_height()
        if self.said.note:
            height += GAP + self._high(self.said.note, inner)
        return QSize(round(inner + 2 * PADDING + 2 * MARGIN), round(height))

    def _dots(self) -> bytes:
        image = QImage(self.whole * FINE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(FINE)
        painter = QPainter(image)
        self._paint(painter, outlines=False)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes bytes or str by version
        return bytes(buffer.data().data())

    def _vector(self) -> bytes:
        # Imported here: 15 ms or more, for a file that few ask for.
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.whole)
        generator.setViewBox(QRectF(0, 0, self.whole.width(), self.whole.height()))
        generator.setTitle(self.said.title)
        generator.setDescription(self.said.sentence)
        painter = QPainter(generator)
        self._paint(painter, outlines=True)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter, *, outlines: bool) -> None:
        sheet, look, said = Sheet(painter, self.look, outlines=outlines), self.look, self.said
        whole = QRectF(0, 0, self.whole.width(), self.whole.height())
        painter.fillRect(whole, QColor(look.palette.background))
        width = self.size.width() + 2 * PADDING
        box = QRectF(MARGIN, MARGIN, self.size.width(), whole.height())
        y = MARGIN + sheet.paragraph(box, said.title, "ink", look.heading) + GAP
        box.moveTop(y)
        y += sheet.paragraph(box, said.sentence, "muted", look.text) + GAP
        card = QRectF(MARGIN, y, width, self._card_height())
        sheet.box(card, QColor(look.palette.surface), RADIUS, "line")
        top = card.top() + PADDING
        if self._has_keys:
            self._paint_keys(sheet, QPointF(card.left() + PADDING, top))
            top += self._keys_height() + GAP
        area = QRectF(card.left() + PADDING, top, self.size.width(), self.size.height())
        self.paint_chart(painter, area)
        box.moveTop(card.bottom() + GAP)
        sheet.paragraph(box, said.note, "muted", look.text)

    def _paint_keys(self, sheet: Sheet, at: QPointF) -> None:
        middle = self._line() / 2
        x, y = at.x(), at.y() + middle
        for key in self.said.keys:
            sheet.points(key.shape, [QPointF(x + KEY_PX / 2, y)], key.role, KEY_PX)
            x += KEY_PX + BESIDE_KEY
            sheet.words(QPointF(x, y), key.words, key.role, font=self.look.bold)
            x += QFontMetricsF(self.look.bold).horizontalAdvance(key.words) + AFTER_KEY
        left = at.x() + self._keys_width()
        box = QRectF(left, at.y() + self._axis_drop(), self.size.width() - self._keys_width(), 0)
        sheet.paragraph(box, self.said.axis, "muted", self.look.small)

    @property
    def _has_keys(self) -> bool:
        return bool(self.said.keys or self.said.axis)

    def _card_height(self) -> float:
        keys = self._keys_height() + GAP if self._has_keys else 0.0
        return self.size.height() + 2 * PADDING + keys

    def _keys_width(self) -> float:
        metrics = QFontMetricsF(self.look.bold)
        return sum(
            KEY_PX + BESIDE_KEY + metrics.horizontalAdvance(key.words) + AFTER_KEY
            for key in self.said.keys
        )

    def _keys_height(self) -> float:
        lines = broken(self.said.axis, self.look.small, self.size.width() - self._keys_width())
        high = len(lines) * QFontMetricsF(self.look.small).lineSpacing() + self._axis_drop()
        return max(self._line(), high)

    def _axis_drop(self) -> float:
        """The axis is written smaller, on the same line."""
        return (self._line() - QFontMetricsF(self.look.small).lineSpacing()) / 2

    def _line(self) -> float:
        return QFontMetricsF(self.look.text).lineSpacing()

    def _high(self, words: str, width: float, *, heading: bool = False) -> float:
        font = self.look.heading if heading else self.look.text
        return len(broken(words, font, width)) * QFontMetricsF(font).lineSpacing()
