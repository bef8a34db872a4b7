# SPDX-License-Identifier: MIT
"""Holding the breath: offered where the person allowed it, with who leaves it out said once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mindful.domain.breath import Phase
from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.pattern_edits import has
from mindful.ui.controls.button import button
from mindful.ui.controls.text import text


class HoldSwitches(QWidget):
    """One switch a hold; before they are allowed, the words and a button stand in their place."""

    switched = Signal(object, bool)
    allowed = Signal()

    def __init__(self, *, allowed: bool) -> None:
        super().__init__()
        self._is_allowed = allowed
        self._switches = {
            Phase.HOLD_FULL: QCheckBox(self.tr("Hold after breathing in")),
            Phase.HOLD_EMPTY: QCheckBox(self.tr("Rest after breathing out")),
        }
        self._ask = button(self.tr("Holding the breath"), "link", pressed=self._unfold)
        self._who = text(
            self.tr(
                "Please leave holds out in pregnancy, with heart, lung, blood pressure or eye"
                " trouble, after a stroke or recent surgery, with seizures or fainting, and when"
                " holding brings panic. Never while driving or in water."
            ),
            "small",
        )
        self._agree = button(self.tr("Holding is all right for me"), pressed=self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for hold, switch in self._switches.items():
            switch.setAccessibleName(switch.text())
            switch.clicked.connect(lambda on, hold=hold: self.switched.emit(hold, on))
            column.addWidget(switch)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._who)
        column.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_unfolded = self._holds = False
        self._show()

    def show_draft(self, draft: PatternDraft) -> None:
        """Show which holds it has."""
        self._holds = draft.holds
        for hold, switch in self._switches.items():
            switch.setChecked(has(draft, hold))
        self._show()

    def _show(self) -> None:
        for switch in self._switches.values():
            switch.setVisible(self._is_allowed)
        self._ask.setVisible(not self._is_allowed and not self._is_unfolded)
        self._who.setVisible(self._holds or self._is_unfolded)
        self._agree.setVisible(not self._is_allowed and self._is_unfolded)

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._show()
        self._agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self._is_allowed = True
        self._show()
        self._switches[Phase.HOLD_FULL].setFocus(Qt.FocusReason.OtherFocusReason)
        self.allowed.emit()
