# SPDX-License-Identifier: MIT
"""The person's own situations: offered or archived, never deleted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindful.domain.situation import OwnSituation
from mindful.ui.controls.button import button
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup


class OwnSituationsGroup(SettingsGroup):
    """Tells which is to be archived or offered again."""

    archive_wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Your own situations"))
        self.column.addWidget(
            text(self.tr("Add one under Now, More. Archived ones keep their history."), "small")
        )
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)

    def show_all(self, situations: Sequence[OwnSituation]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for own in situations:
            row = self._row(own)
            self._rows.addWidget(row)
            row.show()
        self.setVisible(bool(situations))

    def _row(self, own: OwnSituation) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text(own.title, "muted" if own.archived else "body"), 1)
        words = self.tr("Offer again") if own.archived else self.tr("Archive")
        line.addWidget(
            button(
                words,
                "link",
                name=f"{words}: {own.title}",
                pressed=partial(self.archive_wanted.emit, str(own.id), not own.archived),
            )
        )
        return row
