# SPDX-License-Identifier: MIT
"""The optional weekly check-in as one card: asked, then one quiet sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mindful.domain.check_in import seldom_safe
from mindful.domain.reading import WeeklyQuestions
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text
from mindful.ui.weekly.form import WeeklyForm
from mindful.ui.weekly.support_line import SupportLine


class WeeklyCard(QFrame):
    """`answered` tells the answers by question; whoever keeps them says `tell_kept` or `tell`.

    `reached` tells which row the keyboard has gone to, so that it can be scrolled to.
    """

    answered = Signal(object)
    declined = Signal()
    closed = Signal()
    support_wanted = Signal()
    reached = Signal(QWidget)

    def __init__(self, questions: WeeklyQuestions) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Weekly check-in"))
        self._intro = Paragraph(questions.intro, "muted")
        self._asides = (SupportLine(questions.low_safe), SupportLine(questions.low_safe))
        for aside in self._asides:
            aside.wanted.connect(self.support_wanted)
        self._form = WeeklyForm(questions, self._asides[0])
        self._form.answered.connect(self._look)
        self._form.reached.connect(self.reached)
        self._form.finished.connect(self._pass_on)
        self._line = text("", "lead")
        self._kept = text(self.tr("Kept on this computer. Journey shows it, if you like."))
        self._ways = self._ways_on()
        self._close = button(self.tr("Close"), pressed=self.closed.emit)
        self._close.setAccessibleDescription(self._kept.text())  # it takes the focus
        self._lay_out()
        self.start_over()

    def start_over(self) -> None:
        """Ask anew, with nothing answered."""
        self._form.start_over()
        self._show_asking(asking=True)
        self._look()

    def focus_first(self) -> None:
        """Let the keyboard begin at the first statement."""
        self._form.go_to(0)

    def tell_kept(self) -> None:
        """Say that the answers are kept, and ask nothing more."""
        self._show_asking(asking=False)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, line: str) -> None:
        """Say one line, such as why they could not be kept; the answers stay where they are."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._form.isHidden() or not self._form.take_key(event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        column.setSpacing(16)
        column.addWidget(self._intro)
        column.addSpacing(8)
        column.addWidget(self._form)
        column.addWidget(self._kept)
        column.addWidget(self._asides[1])
        column.addWidget(self._line)
        column.addWidget(self._ways)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)

    def _ways_on(self) -> QWidget:
        self._save = button(self.tr("Save"), pressed=self._give)
        not_now = button(self.tr("Not now"), pressed=self.declined.emit)
        keys = text(self.tr("Keys 1 to 5 answer  ·  X leaves out  ·  arrows move"), "small")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(12)
        row.addWidget(flowing(self._save, not_now), 2)
        row.addWidget(keys, 3)
        return whole

    def _show_asking(self, *, asking: bool) -> None:
        for shown in (self._intro, self._form, self._ways):
            shown.setVisible(asking)
        for shown in (self._kept, self._close):
            shown.setVisible(not asking)
        self._asides[1].setVisible(not asking and seldom_safe(self._form.answers))
        self.tell("")

    def _look(self) -> None:
        self._asides[0].setVisible(seldom_safe(self._form.answers))
        self.tell("")

    def _pass_on(self) -> None:
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reached.emit(self._ways)

    def _give(self) -> None:
        answers = self._form.answers
        if answers:
            self.answered.emit(answers)
        else:
            self.tell(self.tr("Nothing is answered yet, so there is nothing to keep."))
