# SPDX-License-Identifier: MIT
"""What a pattern is made of: its name, a row for each part, switches, and minutes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from mindful.domain.breath import Phase
from mindful.domain.pattern_draft import PatternDraft
from mindful.domain.pattern_edits import sips_twice, with_hold, with_second_sip, with_seconds
from mindful.domain.pattern_limits import Broken
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.text import text
from mindful.ui.palette import Palette
from mindful.ui.patterns.holds import HoldSwitches
from mindful.ui.patterns.limit_words import explain
from mindful.ui.patterns.own_undo import NameField
from mindful.ui.patterns.pace_buttons import PaceButtons
from mindful.ui.patterns.part_row import PartRow
from mindful.ui.patterns.said import part_names

PADDING = 32
NAME, MINUTES = "name", "minutes"
"""Kinds of edits that join with the next of their kind."""


class PatternForm(QFrame):
    """Shows a draft; tells each edit as a new draft and its kind, and when typing is over."""

    edited = Signal(object, str)
    settled = Signal()
    holds_allowed = Signal()

    def __init__(self, draft: PatternDraft, palette: Palette, *, holds_allowed: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self._draft = draft
        self._palette = palette
        self._rows: list[PartRow] = []
        self.name = NameField()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textEdited.connect(self._rename)
        self.name.editingFinished.connect(self.settled)
        self._why_name, self._why_whole, self._why_length = (_why() for _ in range(3))
        self._rows_place = QVBoxLayout()
        self._rows_place.setSpacing(10)
        self._sip = QCheckBox(self.tr("A second sip"))
        self._sip.setAccessibleName(self._sip.text())
        self._sip.clicked.connect(self._switch_sip)
        self._holds = HoldSwitches(allowed=holds_allowed)
        self._holds.switched.connect(self._switch_hold)
        self._holds.allowed.connect(self.holds_allowed)
        self._pace = PaceButtons(draft)
        self._pace.edited.connect(self.edited)
        self._minutes = Choice(
            [(minutes, str(minutes)) for minutes in draft._replace(most_breaths=None).lengths()],
            draft.minutes,
            name=self.tr("Minutes"),
        )
        self._minutes.chosen.connect(self._choose_minutes)
        self._lay_out()

    def show_draft(self, draft: PatternDraft, broken: Sequence[Broken]) -> None:
        """Show it, each sentence about a limit beside its field."""
        phases = [part.phase for part in draft.parts]
        if not self._rows or phases != [part.phase for part in self._draft.parts]:
            self._make_rows(draft)
        self._draft = draft
        if self.name.text() != draft.name:
            self.name.setText(draft.name)
        for index, row in enumerate(self._rows):
            row.show_seconds(draft.parts[index].seconds, _first(broken, part=index))
        self._sip.setChecked(sips_twice(draft))
        self._holds.show_draft(draft)
        self._pace.show_draft(draft)
        self._minutes.choose(draft.minutes)
        of_name = [one for one in broken if one.limit.of_name]
        of_length = [one for one in broken if one.limit.of_length]
        of_whole = [one for one in broken if one.limit.of_whole]
        for label, those in (
            (self._why_name, of_name),
            (self._why_whole, of_whole),
            (self._why_length, of_length),
        ):
            label.setText(_first(those))
            label.setVisible(bool(those))
        self.name.setAccessibleDescription(self._why_name.text())

    def dress(self, palette: Palette) -> None:
        """Wear these colours."""
        self._palette = palette
        for row in self._rows:
            row.box.dress(palette)

    def focus_name(self) -> None:
        """Let writing begin at the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 8, PADDING, PADDING - 8)
        column.setSpacing(8)
        column.addWidget(text(self.tr("Name"), "muted"))
        column.addWidget(self.name)
        column.addWidget(self._why_name)
        column.addSpacing(12)
        column.addLayout(self._rows_place)
        column.addWidget(self._why_whole)
        column.addSpacing(4)
        column.addWidget(self._pace)
        column.addSpacing(8)
        column.addWidget(self._sip)
        column.addWidget(self._holds)
        column.addSpacing(8)
        column.addWidget(text(self.tr("Minutes"), "muted"))
        column.addWidget(self._minutes)
        column.addWidget(self._why_length)

    def _make_rows(self, draft: PatternDraft) -> None:
        had = next((i for i, row in enumerate(self._rows) if row.box.hasFocus()), None)
        for row in self._rows:
            self._rows_place.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [PartRow(name, self._palette) for name in part_names(draft.parts)]
        before: QWidget = self.name
        for index, row in enumerate(self._rows):
            row.changed.connect(partial(self._change_seconds, index))
            row.settled.connect(self.settled)
            self._rows_place.addWidget(row)
            row.show()  # at once, so that it can have the keyboard
            QWidget.setTabOrder(before, row.box)
            before = row.box
        if had is not None:
            box = self._rows[min(had, len(self._rows) - 1)].box
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, name: str) -> None:
        self.edited.emit(self._draft._replace(name=name), NAME)

    def _change_seconds(self, index: int, seconds: float) -> None:
        self.edited.emit(with_seconds(self._draft, index, seconds), f"part {index}")

    def _switch_sip(self, there: bool) -> None:  # a signal's value
        self.edited.emit(with_second_sip(self._draft, there=there), "")

    def _switch_hold(self, hold: Phase, there: bool) -> None:  # as above
        self.edited.emit(with_hold(self._draft, hold, there=there), "")

    def _choose_minutes(self, minutes: int) -> None:
        self.edited.emit(self._draft._replace(minutes=minutes), MINUTES)


def _why() -> QLabel:
    label = text("", "small")
    label.hide()
    return label


def _first(broken: Sequence[Broken], part: int | None = None) -> str:
    return next((explain(one) for one in broken if one.part == part), "")
