# SPDX-License-Identifier: MIT
"""The history as a table, read page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mindful.domain.errors import JournalError
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter, Journal
from mindful.domain.rating import Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.ui.journey.history_words import SessionWords, when
from mindful.ui.translated import told
from mindful.ui.wording import clock

PAGE = 100
MOST_PAGES = 30
"""Held at once; whoever scrolls through ten years does not keep them in memory."""
LOOKED_AT = 30
AIR = 28
"""Rows that decide how wide a column is, and pixels around the widest."""
ONE_DAY = timedelta(days=1)
EVERYTHING = Filter()
Index = QModelIndex


class HistoryModel(QAbstractTableModel):
    """Holds the pages last looked at; the rest stays on disk.

    A page that cannot be read is told by `troubled` and shown empty.
    """

    troubled = Signal(str)

    def __init__(
        self,
        journal: Journal,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._pages: OrderedDict[int, Sequence[SessionRecord]] = OrderedDict()
        self._total = 0
        self._wanted = EVERYTHING
        self.words = words = SessionWords(titles, situations, scales)
        self._columns: tuple[tuple[str, Callable[[SessionRecord], str]], ...] = (
            (self.tr("When"), lambda r: when(r.started_at)),
            (self.tr("Practice"), words.practice),
            (self.tr("Situation"), words.situation),
            (self.tr("Practised"), lambda r: clock(r.practised_seconds)),
            (self.tr("Before"), lambda r: words.rating(r.before)),
            (self.tr("After"), lambda r: words.rating(r.after)),
            (self.tr("Compared"), words.felt),
            (self.tr("Note"), lambda r: " ".join((r.note or "").split())),
        )

    @property
    def wanted(self) -> Filter:
        """Which sessions are shown."""
        return self._wanted

    def want(self, wanted: Filter) -> None:
        """Show those sessions instead; raises JournalError."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read anew; raises JournalError."""
        first = self._journal.page(self._wanted, 0, PAGE)
        self.beginResetModel()
        self._pages = OrderedDict({0: first.records})
        self._total = first.total
        self.endResetModel()

    def record(self, row: int) -> SessionRecord | None:
        """The session of a row, read if it has to be."""
        number, place = divmod(row, PAGE)
        page = self._page(number)
        return page[place] if 0 <= place < len(page) else None

    def row_of(self, record: SessionRecord) -> int:
        """Where it stands among what is shown, -1 where it does not; raises JournalError."""
        day, (since, until) = record.day, self._wanted[:2]
        if (since is not None and day < since) or (until is not None and day > until):
            return -1
        newer = self._journal.page(self._wanted._replace(since=day + ONE_DAY), 0, 1).total
        that_day = self._wanted._replace(since=day, until=day)
        # A day of a hundred sessions is longer than any; beyond that the row is not sought.
        same = [one.id for one in self._journal.page(that_day, 0, PAGE).records]
        return newer + same.index(record.id) if record.id in same else -1

    def rowCount(self, parent: Index | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: Index | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        heard = role == Qt.ItemDataRole.AccessibleTextRole
        if not heard and role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        record = self.record(index.row())
        if record is None:
            return None
        header, said = self._columns[index.column()]
        if not heard:
            return said(record)
        if index.column() == 0:
            return self.words.sentence(record)
        return self.tr("{header}: {value}").format(
            header=header, value=said(record) or self.tr("none")
        )

    def _page(self, number: int) -> Sequence[SessionRecord]:
        if number not in self._pages:
            try:
                found = self._journal.page(self._wanted, number * PAGE, PAGE).records
            except JournalError as error:
                found = ()
                self.troubled.emit(told(error))
            self._pages[number] = found
            if len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]


class HistoryTable(QTableView):
    """Lets letters mean what they mean on the page; a search by typing would read every row.

    Enter and a double click ask for editing, Delete for deleting what is current.
    """

    edit_wanted = Signal()
    delete_wanted = Signal()

    def fit_columns(self) -> None:
        """Give each column the width of its first rows; looking at all would read them all."""
        model, metrics = self.model(), self.fontMetrics()
        for column in range(model.columnCount()):
            words = [model.headerData(column, Qt.Orientation.Horizontal)]
            rows = range(min(model.rowCount(), LOOKED_AT))
            words += [model.index(row, column).data() for row in rows]
            width = max(metrics.horizontalAdvance(str(word or "")) for word in words)
            self.setColumnWidth(column, width + AIR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


def history_table(model: HistoryModel, name: str) -> HistoryTable:
    """A table that shows the model, one row a session."""
    table = HistoryTable()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.doubleClicked.connect(lambda _index: table.edit_wanted.emit())
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    table.setMinimumHeight(200)
    return table
