# SPDX-License-Identifier: MIT
"""About and sources: what the app says or does, what that rests on, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from mindful.domain.reading import Claim
from mindful.ui.about.claims import ClaimsCard
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.theme import FAMILY, READING_FAMILY


class SourcesPage(Page):
    """Shows the claims of one topic at a time; every one is told as plainly as the others."""

    left = Signal()

    def __init__(self, claims: Sequence[Claim], version: str) -> None:
        super().__init__(self.tr("About and sources"))
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self._by_topic: dict[str, list[Claim]] = {}
        for claim in claims:
            self._by_topic.setdefault(claim.topic, []).append(claim)
        self._shown: ClaimsCard | None = None
        self._place = ReadingColumn()
        opening = ReadingColumn()
        opening.column.addWidget(
            Paragraph(
                self.tr(
                    "What mindful says or does, and the study behind it. How sure that is, is said"
                    " in four plain ways: fairly sure, unsure, no difference found, our own choice."
                ),
                "lead",
            )
        )
        self.column.addLayout(opening.row)
        self.column.addWidget(self._topics())
        self.column.addLayout(self._place.row)
        self.column.addSpacing(8)
        for words in self._small_print(version):
            self.column.addWidget(words)
        self.column.addStretch()
        if self._by_topic:
            self.show_topic(next(iter(self._by_topic)))

    def show_topic(self, topic: str) -> None:
        """Show what belongs to it, in place of what was shown."""
        if self._shown is not None:
            if self._shown.topic == topic:
                return
            self._shown.hide()
            self._shown.deleteLater()
        self._chips[topic].setChecked(True)
        self._shown = ClaimsCard(topic, self._by_topic[topic])
        self._place.column.addWidget(self._shown)
        self._shown.show()  # a layout would show it an event later

    def _topics(self) -> QWidget:
        self._group = QButtonGroup(self)
        self._chips = {topic: button(topic, "chip", checkable=True) for topic in self._by_topic}
        for topic, chip in self._chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(partial(self.show_topic, topic))
        row = flowing(*self._chips.values(), gap=10)
        row.setAccessibleName(self.tr("Topics"))
        return row

    def _small_print(self, version: str) -> tuple[QLabel, ...]:
        return (
            text(self.tr("mindful {version}, MIT licence").format(version=version), "small"),
            text(
                self.tr("Typefaces: {one} and {other}, SIL Open Font License 1.1").format(
                    one=FAMILY, other=READING_FAMILY
                ),
                "small",
            ),
            text(
                self.tr(
                    "A self-help timer for everyday stress; not medical care, not for emergencies."
                ),
                "small",
            ),
        )
