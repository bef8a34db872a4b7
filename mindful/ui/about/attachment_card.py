# SPDX-License-Identifier: MIT
"""One card about attachment: a title, a few paragraphs, and small at its foot what it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mindful.domain.reading import AttachmentCard
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.controls.button import button
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text
from mindful.ui.wording import listed


class CardView(QFrame):
    """Shows one card after another."""

    support_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        self.column.setSpacing(16)
        self._title = text("", "subheading")
        self.column.addWidget(self._title)
        self._paragraphs: list[Paragraph] = []
        self.support = button(self.tr("See support"), "link", pressed=self.support_wanted.emit)
        self.column.addWidget(self.support, 0, Qt.AlignmentFlag.AlignLeft)
        self._sources = text("", "small")
        self._sources.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(self._sources)

    def show_card(self, card: AttachmentCard, position: str) -> None:
        """Show that one; `position` is said with it to assistive technology."""
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(position)
        self._title.setText(card.title)
        self._write(card.paragraphs)
        self.support.setVisible(card.leads_to_support)
        dois = listed(f"doi:{source}" for source in card.sources)
        self._sources.setText(self.tr("Sources: {sources}").format(sources=dois))
        self._sources.setVisible(bool(card.sources))

    def _write(self, paragraphs: tuple[str, ...]) -> None:
        while len(self._paragraphs) < len(paragraphs):
            label = Paragraph()
            self.column.insertWidget(1 + len(self._paragraphs), label)
            self._paragraphs.append(label)
        for place, label in enumerate(self._paragraphs):
            label.write(paragraphs[place] if place < len(paragraphs) else "")
            label.setVisible(place < len(paragraphs))
