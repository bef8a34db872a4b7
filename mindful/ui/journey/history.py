# SPDX-License-Identifier: MIT
"""The history as a table, read page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter, Journal
from mindful.domain.rating import Felt, Rating, Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import SituationId
from mindful.ui.wording import clock

PAGE = 100
LOOKED_AT = 30
AIR = 28
"""Rows that decide how wide a column is, and pixels around the widest."""
Index = QModelIndex


class HistoryModel(QAbstractTableModel):
    """Holds the pages that were looked at; the rest stays on disk."""

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
        self._titles = titles
        self._situations = situations
        self._scales = scales
        self._pages: dict[int, Sequence[SessionRecord]] = {}
        self._total = 0
        self._columns = (
            (self.tr("When"), self._when),
            (self.tr("Practice"), lambda r: self._titles.get(r.practice, str(r.practice))),
            (self.tr("Situation"), lambda r: self._situations.get(r.situation, "")),
            (self.tr("Practised"), lambda r: clock(r.practised_seconds)),
            (self.tr("Before"), lambda r: self._rating(r.before)),
            (self.tr("After"), lambda r: self._rating(r.after)),
            (self.tr("Compared"), self._felt),
            (self.tr("Note"), lambda r: r.note or ""),
        )

    def refresh(self) -> None:
        """Read anew."""
        self.beginResetModel()
        first = self._journal.page(Filter(), 0, PAGE)
        self._pages = {0: first.records}
        self._total = first.total
        self.endResetModel()

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
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        record = self._record(index.row())
        return None if record is None else self._columns[index.column()][1](record)

    def _record(self, row: int) -> SessionRecord | None:
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._journal.page(Filter(), number * PAGE, PAGE).records
        page = self._pages[number]
        return page[place] if place < len(page) else None

    def _when(self, record: SessionRecord) -> str:
        moment = QDateTime.fromString(
            record.started_at.isoformat(timespec="seconds"), Qt.DateFormat.ISODate
        )
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)

    def _rating(self, rating: Rating) -> str:
        return ", ".join(
            f"{self._scales[scale].name} {value}"
            for scale, value in rating.answers.items()
            if scale in self._scales
        )

    def _felt(self, record: SessionRecord) -> str:
        words = {
            Felt.EASIER: self.tr("Easier"),
            Felt.SAME: self.tr("About the same"),
            Felt.HARDER: self.tr("Harder"),
        }
        return "" if record.felt is None else words[record.felt]


class HistoryTable(QTableView):
    """Lets letters mean what they mean on the page; a search by typing would read every row."""

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
        if event.text().isprintable() and event.text().strip():
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
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    table.setMinimumHeight(200)
    return table
