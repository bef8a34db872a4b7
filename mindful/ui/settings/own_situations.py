# SPDX-License-Identifier: MIT
"""The person's own situations: offered or archived, never deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mindful.domain.situation import OwnSituation
from mindful.ui.controls.button import button
from mindful.ui.controls.text import text
from mindful.ui.settings.group import SettingsGroup
from mindful.ui.wording import named


class OwnSituationsGroup(SettingsGroup):
    """Tells which is to be archived or offered again."""

    archive_wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Your own situations"), inner=True)
        rows = QWidget()
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        about = self.tr("Add one under Now, More. Archived ones keep their history.")
        self.add(text(about, "small"), rows)
        self._has_any = False

    def show_all(self, situations: Sequence[OwnSituation]) -> None:
        """Show these."""
        while (item := self._list.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for own in situations:
            row = self._row(own)
            self._list.addWidget(row)
            row.show()
        self._has_any = bool(situations)
        self.setVisible(self._has_any)

    def search(self, words: Iterable[str], above: str = "") -> bool:
        """Nothing is found where there is nothing."""
        found = self._has_any and super().search(words, above)
        self.setVisible(found)
        return found

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
                name=named(words, own.title),
                pressed=partial(self.archive_wanted.emit, str(own.id), not own.archived),
            )
        )
        return row
