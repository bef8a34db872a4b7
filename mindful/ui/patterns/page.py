# SPDX-License-Identifier: MIT
"""All patterns of one's own: make one, change, copy, order or remove it, give them on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from mindful.domain.glance import PracticeId
from mindful.domain.pattern_draft import KeptPattern, PatternDraft, plain_breath
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.patterns.row import Deed, GoneRow, PatternRow
from mindful.ui.patterns.said import in_short
from mindful.ui.wording import named

LONGEST_CHOICE = 20
"""Characters that the choice of a beginning asks room for."""


class PatternPage(Page):
    """Tells what is wanted; whoever does it calls `show_patterns` or `show_removed` afterwards."""

    new_wanted = Signal(object)
    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    remove_wanted = Signal(object)
    undo_wanted = Signal(object)
    move_wanted = Signal(object, int)
    import_wanted = Signal()
    export_wanted = Signal()
    left = Signal()

    def __init__(self, models: Sequence[PatternDraft] = ()) -> None:
        super().__init__(
            self.tr("Patterns of your own"),
            self.tr("Breaths at the pace that suits you, under names that are yours."),
        )
        self._patterns: tuple[KeptPattern, ...] = ()
        self._gone: dict[PracticeId, tuple[int, KeptPattern]] = {}
        self._rows: dict[PracticeId, PatternRow | GoneRow] = {}
        back = button(self.tr("All practices"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self._beginning = QComboBox()
        self._beginning.setAccessibleName(self.tr("Begin from"))
        self._beginning.setMinimumContentsLength(LONGEST_CHOICE)
        self._beginning.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.offer(models)
        self._new = button(self.tr("New pattern"), "primary", pressed=self._make)
        begins = text(self.tr("from"), "muted", wraps=False)
        begins.setBuddy(self._beginning)
        self.column.addWidget(flowing(self._new, begins, self._beginning))
        self._line = text("", "muted")
        self._line.hide()
        self.column.addWidget(self._line)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self._empty = text(self.tr("Nothing here yet, and nothing is expected."), "muted")
        self.column.addWidget(self._empty)
        self._export = button(self.tr("Export all"), "link", pressed=self.export_wanted.emit)
        take_in = button(self.tr("Import"), "link", pressed=self.import_wanted.emit)
        self.column.addWidget(flowing(take_in, self._export, gap=24))
        self.column.addStretch(1)  # a row that breaks would else take its share of the rest
        self._show()

    def offer(self, models: Sequence[PatternDraft]) -> None:
        """What a new one may begin from, beside a plain breath."""
        self._models = (plain_breath(), *models)
        self._beginning.clear()
        for model in self._models:
            breath = in_short(model)
            self._beginning.addItem(named(model.name, breath) if model.name else breath)

    def show_patterns(self, patterns: Sequence[KeptPattern]) -> None:
        """Show these in that order; what was removed keeps its place until it is back."""
        self._patterns = tuple(patterns)
        for there in patterns:
            self._gone.pop(there.id, None)
        self._show()

    def show_removed(self, kept: KeptPattern) -> None:
        """Let the way back stand in the place of what was removed."""
        order = [one.id for one in self._in_place()]
        self._gone[kept.id] = (order.index(kept.id) if kept.id in order else len(order), kept)
        self._patterns = tuple(one for one in self._patterns if one.id != kept.id)
        self._show()
        self._rows[kept.id].focus(Deed.UNDO)

    def focus_pattern(self, id: PracticeId) -> None:
        """Give the keyboard to a pattern, and bring it into view."""
        if id in self._rows:
            self._rows[id].focus(Deed.EDIT)
            self.ensureWidgetVisible(self._rows[id])

    def say(self, line: str) -> None:
        """One line about what was done or could not be."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def _in_place(self) -> list[KeptPattern]:
        found = list(self._patterns)
        for place, kept in sorted(self._gone.values(), key=lambda gone: gone[0]):
            found.insert(place, kept)
        return found

    def _show(self) -> None:
        for gone in self._rows.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = {kept.id: self._row(kept) for kept in self._in_place()}
        for row in self._rows.values():
            self._list.addWidget(row)
            row.show()  # at once, so that it can have the keyboard
        self._empty.setVisible(not self._rows)
        self._export.setEnabled(bool(self._patterns))

    def _row(self, kept: KeptPattern) -> PatternRow | GoneRow:
        row = (
            GoneRow(kept)
            if kept.id in self._gone
            else PatternRow(
                kept,
                is_first=kept.id == self._patterns[0].id,
                is_last=kept.id == self._patterns[-1].id,
            )
        )
        row.wanted.connect(partial(self._do, kept))
        return row

    def _do(self, kept: KeptPattern, deed: Deed) -> None:
        self.say("")
        match deed:
            case Deed.UP | Deed.DOWN:
                self.move_wanted.emit(kept, -1 if deed is Deed.UP else 1)
            case Deed.EDIT:
                self.edit_wanted.emit(kept)
            case Deed.DUPLICATE:
                self.duplicate_wanted.emit(kept)
            case Deed.DELETE:
                self.remove_wanted.emit(kept)
            case Deed.UNDO:
                self.undo_wanted.emit(kept)
        if deed in (Deed.UP, Deed.DOWN, Deed.UNDO) and kept.id in self._rows:
            self._rows[kept.id].focus(deed)

    def _make(self) -> None:
        self.new_wanted.emit(self._models[self._beginning.currentIndex()])
