# SPDX-License-Identifier: MIT
"""Words to be read at length, with air between their lines."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mindful.ui.controls.text import text

LINE_PERCENT = 135
"""Height of a line against what the font asks for."""


class Paragraph(QLabel):
    """A label whose words are never markup, although Qt spaces the lines of markup alone."""

    def __init__(self, words: str = "", role: str = "body") -> None:
        super().__init__()
        plain = text("", role)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(plain.sizePolicy())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.write(words)

    def write(self, words: str) -> None:
        """Show other words; assistive technology is given them as they are."""
        self.words = words
        self.setAccessibleName(words)
        self.setText(f'<p style="line-height: {LINE_PERCENT}%">{escape(words)}</p>')
