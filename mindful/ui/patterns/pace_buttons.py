# SPDX-License-Identifier: MIT
"""Slower, quicker, and without holds: edits of the whole breath in one step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.pattern_edits import LARGEST_SCALE, SMALLEST_SCALE, scaled, without_holds
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing

STEP = 10
LEAST, MOST = round(SMALLEST_SCALE * 100), round(LARGEST_SCALE * 100)
"""Percent of the breath that scaling began from, so that rounding never adds up."""


class PaceButtons(QWidget):
    """Tells the new draft; scaling goes on from where it began until something else changes."""

    edited = Signal(object, str)

    def __init__(self, draft: PatternDraft) -> None:
        super().__init__()
        self._present = self._origin = draft
        self._percent = 100
        self._slower = button(self.tr("Slower"), pressed=lambda: self._scale(STEP))
        self._quicker = button(self.tr("Quicker"), pressed=lambda: self._scale(-STEP))
        self._free = button(self.tr("Without holds"), pressed=self._let_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flowing(self._slower, self._quicker, self._free))

    def show_draft(self, draft: PatternDraft) -> None:
        """Know what stands there now."""
        if draft.parts != self._present.parts:
            self._origin, self._percent = draft, 100
        self._present = draft
        self._slower.setEnabled(self._scaled(STEP).parts != draft.parts)
        self._quicker.setEnabled(self._scaled(-STEP).parts != draft.parts)
        self._free.setEnabled(draft.holds)

    def _scaled(self, step: int) -> PatternDraft:
        percent = min(MOST, max(LEAST, self._percent + step))
        return self._present._replace(parts=scaled(self._origin, percent / 100).parts)

    def _scale(self, step: int) -> None:
        new = self._scaled(step)
        self._percent += step
        self._present = new
        self.edited.emit(new, "")

    def _let_go(self) -> None:
        self.edited.emit(without_holds(self._present), "")
