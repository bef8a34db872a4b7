# SPDX-License-Identifier: MIT
"""Paints the icon in every size and kind from its SVG; run it with the app's own Python."""

from __future__ import annotations

from pathlib import Path

from icon_files import icns, ico
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
    """Write every size, and the two files that hold them for Windows and macOS."""
    pictures = {}
    for size in SIZES:
        drawing = ICONS / ("mindful-small.svg" if size <= SMALL else "mindful.svg")
        file = ICONS / f"mindful-{size}.png"
        paint(drawing, size).save(str(file))
        pictures[size] = file.read_bytes()
    (ICONS / "mindful.ico").write_bytes(ico(pictures))
    (ICONS / "mindful.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main()
