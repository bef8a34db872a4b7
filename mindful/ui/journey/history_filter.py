# SPDX-License-Identifier: MIT
"""Which sessions of the history are shown: words of a note, practice, situation, days."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter
from mindful.domain.situation import UNSAFE, SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.journey.history_fields import (
    DayField,
    NarrowField,
    Picker,
    labelled,
    unreadable_day,
)

PATIENCE_MS = 250
"""After the last letter, so that a word is looked for and not each of its letters."""
WORDS_WIDTH = 10
"""Digits there is room for."""


class HistoryFilter(QWidget):
    """Tells a new filter once one has stopped typing, or at once where one chooses."""

    changed = Signal(object)

    def __init__(
        self, titles: Mapping[PracticeId, str], situations: Mapping[SituationId, str]
    ) -> None:
        super().__init__()
        self._told = Filter()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._tell)
        self._words = NarrowField(self.tr("Words in notes"), WORDS_WIDTH)
        self._words.textChanged.connect(self._soon.start)
        self._practice = Picker[PracticeId | None](
            self.tr("Practice"), [(None, self.tr("all")), *titles.items()]
        )
        offered = [(known, words) for known, words in situations.items() if known != UNSAFE]
        self._situation = Picker[SituationId | None](
            self.tr("Situation"), [(None, self.tr("all")), *offered]
        )
        self._since = DayField(self.tr("From day"))
        self._until = DayField(self.tr("To day"))
        for picker in (self._practice, self._situation):
            picker.currentIndexChanged.connect(self._tell)
        for field in (self._since, self._until):
            field.textChanged.connect(self._soon.start)
        self._line = text(unreadable_day(), "small")
        self._line.hide()
        self._clear = button(self.tr("Show all"), "link", pressed=self.clear)
        self._clear.hide()
        self._lay_out()

    @property
    def wanted(self) -> Filter:
        """What stands here; a day that cannot be read asks for nothing."""
        return Filter(
            since=self._since.day,
            until=self._until.day,
            practice=self._practice.value,
            situation=self._situation.value,
            text=self._words.text().strip(),
        )

    def clear(self) -> None:
        """Want everything again."""
        self._practice.put(None)
        self._situation.put(None)
        for field in (self._words, self._since, self._until):
            field.clear()
        self._tell()
        self._words.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(
            flowing(
                labelled(self._words.accessibleName(), self._words),
                labelled(self.tr("Practice"), self._practice),
                labelled(self.tr("Situation"), self._situation),
                labelled(self._since.accessibleName(), self._since),
                labelled(self._until.accessibleName(), self._until),
                self._clear,
            )
        )
        column.addWidget(self._line)

    def _tell(self) -> None:
        self._soon.stop()
        self._line.setVisible(not (self._since.is_readable and self._until.is_readable))
        wanted = self.wanted
        if wanted != self._told:
            self._told = wanted
            self._clear.setVisible(wanted != Filter())
            self.changed.emit(wanted)
