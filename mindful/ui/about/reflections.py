# SPDX-License-Identifier: MIT
"""Questions to stay with, one at a time or all together; nothing is answered or kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from mindful.domain.reading import Reflections
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.about.turning import Turning
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.page import MARGIN, Page, card


class ReflectionsPage(Page):
    """Begins with one question; what it says of itself always stands above and beneath."""

    left = Signal()

    def __init__(self, reflections: Reflections) -> None:
        super().__init__(self.tr("Questions to stay with"))
        self._prompts = reflections.prompts
        back = button(self.tr("Back"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        opening = ReadingColumn()
        opening.column.addWidget(Paragraph(reflections.intro, "lead"))
        self.column.addLayout(opening.row)
        self._way = Choice(
            [(False, self.tr("One at a time")), (True, self.tr("All together"))],
            False,
            name=self.tr("Shown"),
        )
        self._way.chosen.connect(self._show_way)
        self.column.addWidget(self._way)
        self._turning = Turning(len(self._prompts))
        self._turning.turned.connect(self._show_prompt)
        self._one = self._single()
        self._all = self._together()
        self.column.addLayout(self._one.row)
        self.column.addLayout(self._all.row)
        self.column.addSpacing(8)
        closing = ReadingColumn()
        closing.column.addWidget(Paragraph(reflections.closing, "lead"))
        self.column.addLayout(closing.row)
        self.column.addStretch()
        self._all.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one.isHidden() or not self._turning.take_key(event):
            super().keyPressEvent(event)

    def focus_onward(self) -> None:
        """Let Space and the arrows turn on."""
        self._turning.focus_onward()

    def _single(self) -> ReadingColumn:
        reading = ReadingColumn()
        frame, column = card()
        column.setContentsMargins(MARGIN, MARGIN + 16, MARGIN, MARGIN + 16)
        self._stack = QStackedWidget()  # as high as the longest, so that nothing beneath moves
        for words in self._prompts:
            prompt = Paragraph(words, "question")
            policy = prompt.sizePolicy()  # else each would reserve what it needs when narrow
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            prompt.setSizePolicy(policy)
            self._stack.addWidget(prompt)
        column.addWidget(self._stack)
        reading.column.addWidget(frame)
        reading.column.addWidget(self._turning)
        return reading

    def _together(self) -> ReadingColumn:
        reading = ReadingColumn()
        frame, column = card()
        column.setSpacing(20)
        for words in self._prompts:
            column.addWidget(Paragraph(words))
        reading.column.addWidget(frame)
        return reading

    def _show_prompt(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._turning.announce(self._prompts[place])

    def _show_way(self, together: bool) -> None:
        self._one.setVisible(not together)
        self._all.setVisible(together)
