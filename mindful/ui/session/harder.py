# SPDX-License-Identifier: MIT
"""When it is harder than before: nothing to push through, and what may help more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.aftercare import Aftercare
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text


class Harder(QWidget):
    """Offers open eyes, moving, stopping, somebody to talk to; never another meditation."""

    grounding_wanted = Signal()
    support_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, practice: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            flowing(
                button(
                    self.tr("One minute of looking around, eyes open"),
                    "link",
                    pressed=self.grounding_wanted.emit,
                ),
                button(self.tr("See support"), "link", pressed=self.support_wanted.emit),
                gap=24,
            )
        )
        column.addWidget(
            text(
                self.tr(
                    "Or stand up, drink some water, move a little, talk to someone,"
                    " and leave it here for today."
                ),
                "muted",
            )
        )
        self._rest = text(
            self.tr(
                "It was harder a few times lately. A pause from this app, and a person to talk"
                " to, may do more for you: someone close, a doctor, a counsellor."
            )
        )
        self._leave_out = button(
            self.tr("Leave “{title}” out of suggestions").format(title=practice),
            pressed=self._left_out,
        )
        column.addWidget(self._rest)
        column.addWidget(self._leave_out, 0, Qt.AlignmentFlag.AlignLeft)

    def show_for(self, care: Aftercare) -> None:
        """Be seen, with as much as fits this time."""
        self._rest.setVisible(care.rest)
        self._leave_out.setVisible(care.leave_out and self._leave_out.isEnabled())
        self.show()

    def _left_out(self) -> None:
        self._leave_out.setEnabled(False)
        words = self.tr("Left out. You can bring it back under Settings.")
        self._leave_out.setText(words)
        self._leave_out.setAccessibleName(words)
        self.leave_out_wanted.emit()
