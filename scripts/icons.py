# SPDX-License-Identifier: MIT
"""Paints the PNG sizes of the app's icon from its SVG; run it with the app's own Python."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Up to this many pixels the air around the ring is only haze: the small drawing has none."""


def paint(drawing: Path, size: int) -> QImage:
    """The drawing at that many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write every size."""
    for size in SIZES:
        drawing = ICONS / ("mindful-small.svg" if size <= SMALL else "mindful.svg")
        paint(drawing, size).save(str(ICONS / f"mindful-{size}.png"))


if __name__ == "__main__":
    main()
