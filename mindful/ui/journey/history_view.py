# SPDX-License-Identifier: MIT
"""All sessions kept: found, looked at, put right, added and deleted, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter, Journal
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.situation import SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.journey.history import HistoryModel, history_table
from mindful.ui.journey.history_filter import HistoryFilter
from mindful.ui.journey.history_form import SessionForm
from mindful.ui.journey.history_gone import GoneRow
from mindful.ui.translated import told
from mindful.ui.wording import figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QHideEvent, QShowEvent

GAP = 20
OTHER = Qt.FocusReason.OtherFocusReason


class HistoryView(QWidget):
    """Reads the journal whenever it is shown; `changed` after each change it has kept.

    What was deleted is in memory until the next is deleted or one leaves; `troubled` is one line,
    `reached` tells what has opened beneath, so that it can be scrolled to.
    """

    changed = Signal()
    reached = Signal(QWidget)
    troubled = Signal(str)

    def __init__(
        self,
        journal: Journal,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("History"))
        self._journal = journal
        self._gone: SessionRecord | None = None
        self._model = HistoryModel(journal, titles, situations, scales, self)
        self._model.troubled.connect(self.troubled)
        self._filter = HistoryFilter(titles, situations)
        self._filter.changed.connect(self._want)
        self._count = text("", "small")
        self._table = history_table(self._model, self.tr("History"))
        self._table.edit_wanted.connect(self._edit)
        self._table.delete_wanted.connect(self._delete)
        self._edit_button = button(self.tr("Edit"), "link", pressed=self._edit)
        self._delete_button = button(self.tr("Delete"), "link", pressed=self._delete)
        self._add_button = button(self.tr("Add a past session"), "link", pressed=self._add)
        self._gone_row = GoneRow()
        self._gone_row.undo_wanted.connect(self._undo)
        self._form = SessionForm(titles, situations, scales, now)
        self._form.kept.connect(self._keep)
        self._form.left.connect(self._leave_form)
        self._form.hide()
        self._lay_out()
        selection = self._table.selectionModel()
        selection.currentRowChanged.connect(lambda *_rows: self._offer())

    def refresh(self) -> None:
        """Read anew, staying at the row one was at."""
        with self._told():
            self._read(self._table.currentIndex().row())

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
            self._table.fit_columns()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._form.hide()
            self._forget_gone()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._filter)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        column.addWidget(flowing(self._edit_button, self._delete_button, self._add_button, gap=GAP))
        column.addWidget(self._gone_row)
        column.addWidget(self._form)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever the journal refuses is told in its line."""
        try:
            yield
        except JournalError as error:
            self.troubled.emit(told(error))

    def _read(self, row: int) -> None:
        self._model.refresh()
        self._go_to(row)
        self._offer()

    def _go_to(self, row: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self._table.setCurrentIndex(self._model.index(min(max(row, 0), last), 0))

    def _offer(self) -> None:
        total = self._model.rowCount()
        filtered = self._model.wanted != Filter()
        if total:
            found = self.tr("1 session") if total == 1 else self.tr("{count} sessions", "", total)
            self._count.setText(found.format(count=figure(total, 0)))
        elif filtered:
            self._count.setText(self.tr("No session is like that."))
        else:
            self._count.setText(self.tr("Nothing here yet, and nothing is expected."))
        self._table.setVisible(total > 0)
        there = self._current()
        may_change = there is not None and there.outcome is not Outcome.OPEN
        for needing in (self._edit_button, self._delete_button):
            needing.setEnabled(may_change)

    def _current(self) -> SessionRecord | None:
        row = self._table.currentIndex().row()
        return self._model.record(row) if row >= 0 else None

    def _want(self, wanted: Filter) -> None:
        with self._told():
            self._model.want(wanted)
            self._go_to(0)
            self._offer()

    def _edit(self) -> None:
        record = self._current()
        if record is None or record.outcome is Outcome.OPEN:
            return  # what goes on is written by the session itself
        self._form.show_record(record)
        self._open_form()

    def _add(self) -> None:
        self._form.show_new()
        self._open_form()

    def _open_form(self) -> None:
        self._form.show()
        self._form.focus_first()
        # Once the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.reached.emit(self._form))

    def _keep(self, record: SessionRecord) -> None:
        with self._told():
            present = self._journal.get(record.id)
            # Only what stands in the form is new; all else may have changed meanwhile.
            self._journal.amend(record if present is None else self._form.changed(present))
            self._form.hide()
            self._show(record)
            self.changed.emit()

    def _delete(self) -> None:
        record = self._current()
        if record is None or record.outcome is Outcome.OPEN:
            return
        with self._told():
            self._journal.forget(record.id)
            self._form.hide()
            self._read(self._table.currentIndex().row())
            self._gone = record
            self._gone_row.show_gone(self._model.words.title(record))
            self.changed.emit()

    def _undo(self) -> None:
        record = self._gone
        if record is None:
            return
        with self._told():
            self._journal.amend(record)
            self._forget_gone()
            self._show(record)
            self.changed.emit()

    def _leave_form(self) -> None:
        self._form.hide()
        self._focus_table()

    def _show(self, record: SessionRecord) -> None:
        """Stand at that session, letting go of a filter that hides it."""
        self._model.refresh()
        row = self._model.row_of(record)
        if row < 0:
            self._filter.clear()
            row = self._model.row_of(record)
        self._go_to(row)
        self._offer()
        self._focus_table()

    def _focus_table(self) -> None:
        (self._table if self._table.isVisible() else self._add_button).setFocus(OTHER)

    def _forget_gone(self) -> None:
        self._gone = None
        self._gone_row.hide()
