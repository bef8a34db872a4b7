# SPDX-License-Identifier: MIT
"""One practice: what it is, how long, how well it is supported, cautions, and Begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mindful.domain.practice import Glide, Practice
from mindful.domain.settings import Way
from mindful.domain.start import Start
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page, card
from mindful.ui.controls.safety_line import SafetyLine
from mindful.ui.controls.text import text
from mindful.ui.practices.pace import describe
from mindful.ui.practices.tap_rate import TapRate
from mindful.ui.wording import listed


class DetailPage(Page):
    """Tells what to begin; a practice with holds asks once whether holding is all right."""

    start_wanted = Signal(object)
    holds_allowed = Signal()
    support_wanted = Signal()
    left = Signal()

    def __init__(self, practice: Practice, *, minutes: int, holds_allowed: bool) -> None:
        super().__init__(practice.title, practice.summary)
        self._practice = practice
        back = button(self.tr("All practices"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        pace = describe(practice)
        if pace:
            self.column.addWidget(text(pace, "muted"))
        nearest = min(practice.minutes, key=lambda m: (abs(m - minutes), m))
        self._minutes = Choice(
            [(m, self.tr("{minutes} min").format(minutes=m)) for m in practice.minutes],
            nearest,
            name=self.tr("Minutes"),
        )
        self.column.addWidget(self._minutes)
        self._taps: TapRate | None = None
        if any(isinstance(step, Glide) for step in practice.steps):
            self._taps = TapRate()
            self.column.addWidget(self._taps)
        if practice.safety_line:
            safety = SafetyLine()
            safety.support_wanted.connect(self.support_wanted)
            self.column.addWidget(safety)
        self._ways = self._ways_to_begin()
        self.column.addWidget(self._ways)
        if practice.holds and not holds_allowed:
            self._ask_about_holds()
        self._tell(self.tr("What is known about it"), practice.evidence)
        self._tell(self.tr("Take care"), practice.cautions)
        self._tell(self.tr("With open eyes"), practice.eyes_open)
        if practice.sources:
            sources = listed(f"doi:{source}" for source in practice.sources)
            self.column.addWidget(
                text(self.tr("Sources: {sources}").format(sources=sources), "small")
            )
        self.column.addStretch()

    def focus_begin(self) -> None:
        """Let Space begin, where it may."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ways_to_begin(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._begin = button(self.tr("Begin"), "primary", pressed=lambda: self._start(Way.SOUND))
        row.addWidget(self._begin)
        row.addWidget(button(self.tr("Begin silently"), pressed=lambda: self._start(Way.SILENT)))
        if self._practice.holds:
            row.addWidget(self._begin_without_holds())
        row.addStretch()
        return ways

    def _begin_without_holds(self) -> QPushButton:
        return button(
            self.tr("Without holds"), pressed=lambda: self._start(Way.SOUND, without_holds=True)
        )

    def _ask_about_holds(self) -> None:
        self._ways.hide()
        frame, column = card()
        column.addWidget(
            text(
                self.tr(
                    "This one asks you to hold the breath. Please leave it out in pregnancy, with"
                    " heart, lung, blood pressure or eye trouble, after a stroke or recent"
                    " surgery, with seizures or fainting, and when holding brings panic. Never"
                    " while driving or in water."
                )
            )
        )
        agree = button(self.tr("Holding is all right for me"), pressed=self._allow_holds)
        column.addWidget(flowing(agree, self._begin_without_holds()))
        self._asked = frame
        self.column.insertWidget(self.column.indexOf(self._ways), frame)

    def _allow_holds(self) -> None:
        self._asked.hide()
        self._ways.show()
        self.focus_begin()
        self.holds_allowed.emit()

    def _tell(self, heading: str, words: str) -> None:
        if words:
            self.column.addSpacing(8)
            self.column.addWidget(text(heading, "question"))
            self.column.addWidget(text(words))

    def _start(self, way: Way, *, without_holds: bool = False) -> None:
        natural = self._taps.natural_breath if self._taps is not None else None
        self.start_wanted.emit(
            Start(
                practice=self._practice.id,
                minutes=self._minutes.value,
                way=way,
                natural_breath=natural,
                without_holds=without_holds,
            )
        )
