# SPDX-License-Identifier: MIT
"""One pattern in the list with what can be done with it, and what stands there once it is gone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mindful.domain.pattern_draft import KeptPattern
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.patterns.said import breakable, in_short, pace

PADDING = (24, 16)
GAP = 20


class Deed(StrEnum):
    """What can be done with a pattern from its row."""

    EDIT = "edit"
    DUPLICATE = "duplicate"
    UP = "up"
    DOWN = "down"
    DELETE = "delete"
    UNDO = "undo"


class PatternRow(QFrame):
    """Its name, its breath, and a button for each deed; `wanted` tells which was pressed."""

    wanted = Signal(object)

    def __init__(self, kept: KeptPattern, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        name = kept.draft.name
        column = _column(self)
        title = text(breakable(name))
        title.setAccessibleName(name)
        # Names in any script begin where the list does; Qt would send some to the other side.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        column.addWidget(title)
        said = " · ".join(filter(None, (in_short(kept.draft), pace(kept.draft))))
        column.addWidget(text(said, "small"))
        words = {
            Deed.EDIT: self.tr("Edit"),
            Deed.DUPLICATE: self.tr("Duplicate"),
            Deed.UP: self.tr("Up"),
            Deed.DOWN: self.tr("Down"),
            Deed.DELETE: self.tr("Delete"),
        }
        self._buttons = {deed: self._button(deed, shown, name) for deed, shown in words.items()}
        self._buttons[Deed.UP].setEnabled(not is_first)
        self._buttons[Deed.DOWN].setEnabled(not is_last)
        column.addWidget(flowing(*self._buttons.values(), gap=GAP))

    def focus(self, deed: Deed) -> None:
        """Give the keyboard to that button, or to one that can be pressed."""
        other = {Deed.UP: Deed.DOWN, Deed.DOWN: Deed.UP}.get(deed, Deed.EDIT)
        for one in (deed, other, Deed.EDIT):
            wanted = self._buttons.get(one)
            if wanted is not None and wanted.isEnabled():
                wanted.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _button(self, deed: Deed, shown: str, name: str) -> QPushButton:
        full = self.tr("{deed}: {name}").format(deed=shown, name=name)
        return button(shown, "link", name=full, pressed=lambda: self.wanted.emit(deed))


class GoneRow(QFrame):
    """Stands in the same place after a removal, with the way back."""

    wanted = Signal(object)

    def __init__(self, kept: KeptPattern) -> None:
        super().__init__()
        self.setObjectName("card")
        name = kept.draft.name
        column = _column(self)
        said = self.tr("{name} is removed.").format(name=breakable(name))
        column.addWidget(text(said, "muted"))
        shown = self.tr("Undo")
        full = self.tr("{deed}: {name}").format(deed=shown, name=name)
        self._undo = button(shown, "link", name=full, pressed=lambda: self.wanted.emit(Deed.UNDO))
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)

    def focus(self, _deed: Deed) -> None:
        """Give the keyboard to the way back."""
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)


def _column(frame: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(frame)
    across, down = PADDING
    column.setContentsMargins(across, down, across, down)
    column.setSpacing(4)
    return column
