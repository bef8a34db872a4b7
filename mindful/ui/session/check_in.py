# SPDX-License-Identifier: MIT
"""Before: how one is, in a few seconds, or begin without saying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from mindful.domain.rating import Rating, Scale
from mindful.ui.controls.button import button
from mindful.ui.controls.centred_card import CentredCard
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.safety_line import SafetyLine
from mindful.ui.controls.text import text
from mindful.ui.rating.panel import RatingPanel
from mindful.ui.wording import listed


class Before(NamedTuple):
    """What is said above the questions; `much`: this is one of many in a short time."""

    opening: str = ""
    safety_line: bool = False
    much: bool = False
    eyes_open: str = ""


NOTHING_BEFORE = Before()


class CheckIn(CentredCard):
    """Asks; `begun` tells the rating and whether to begin with open eyes instead."""

    begun = Signal(object, bool)
    support_wanted = Signal()

    def __init__(
        self,
        scales: Sequence[Scale],
        title: str,
        length: str,
        *,
        eyes_open_offered: bool,
        before: Before = NOTHING_BEFORE,
    ) -> None:
        super().__init__()
        self._eyes_open_offered = eyes_open_offered
        self._panel = RatingPanel(scales)
        self._begin = button(self.tr("Begin"), "primary", pressed=self._begin_pressed)
        self._chosen = button(
            self.tr("Stay with {title}").format(title=title),
            pressed=lambda: self.begun.emit(self._panel.rating, False),
        )
        self._unrated = button(
            self.tr("Begin without rating"), pressed=lambda: self.begun.emit(Rating(), False)
        )
        self._hint = text(self.tr("Keys 0 to 9, right of 0 for 10  ·  X skips"), "small")
        self._say(before)
        self.column.addWidget(self._panel)
        self.column.addSpacing(24)
        if not scales:
            self._panel.hide()
            self._unrated.hide()
            self._hint.hide()
        self.column.addLayout(self._ways_on())
        self._usual = self._begin.text()
        self.settle(listed((title, length)))
        self._panel.answered.connect(self._answered)
        self._panel.finished.connect(lambda: self._begin.setFocus(Qt.FocusReason.TabFocusReason))

    def take_key(self, event: QKeyEvent) -> bool:
        """Rate by the number row; Enter begins."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin_pressed()
            return True
        return not self._panel.isHidden() and self._panel.take_key(event)

    def _say(self, before: Before) -> None:
        if before.opening:
            self.column.addWidget(text(before.opening, "lead"))
        if before.eyes_open:
            words = self.tr("You can keep your eyes open. {how}").format(how=before.eyes_open)
            self.column.addWidget(text(words, "muted"))
        if before.much:
            self.column.addWidget(
                text(
                    self.tr(
                        "You have been working hard at this. Would stepping away, moving or"
                        " talking to someone help more? You can also continue."
                    )
                )
            )
            self._begin.setText(self.tr("Continue"))
            self._begin.setAccessibleName(self.tr("Continue"))
        if before.safety_line:
            safety = SafetyLine()
            safety.support_wanted.connect(self.support_wanted)
            self.column.addWidget(safety)

    def _ways_on(self) -> QHBoxLayout:
        self._chosen.hide()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(flowing(self._begin, self._chosen, self._unrated), 3)
        row.addWidget(self._hint, 2)
        return row

    def _begin_pressed(self) -> None:
        rating = self._panel.rating
        self.begun.emit(rating, self._eyes_open_offered and rating.wants_eyes_open)

    def _answered(self) -> None:
        eyes_open = self._eyes_open_offered and self._panel.rating.wants_eyes_open
        words = self.tr("Begin with eyes open") if eyes_open else self._usual
        self._begin.setText(words)
        self._begin.setAccessibleName(words)
        self._chosen.setVisible(eyes_open)
        self._hint.setVisible(not eyes_open)
