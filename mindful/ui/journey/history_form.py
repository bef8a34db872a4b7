# SPDX-License-Identifier: MIT
"""Changing what was said of a session, or writing down one that was held elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mindful.domain.glance import PracticeId
from mindful.domain.rating import Felt, Rating, Scale, ScaleId
from mindful.domain.record import SessionRecord
from mindful.domain.situation import UNSAFE, SituationId
from mindful.ui.controls.button import button
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.journey.history_answers import AnswerFields
from mindful.ui.journey.history_fields import NoteField, Picker, labelled
from mindful.ui.journey.history_new import NewSessionFields, Unfit
from mindful.ui.journey.history_words import SessionWords, felt_names

PADDING = 28
LONGEST_NOTE = 20_000
"""Characters; an import takes no more."""


class SessionForm(QFrame):
    """Tells the record as it is to be kept, or that it stays as it was.

    Enter keeps wherever the keyboard is, Esc leaves.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(
        self,
        titles: Mapping[PracticeId, str],
        situations: Mapping[SituationId, str],
        scales: Mapping[ScaleId, Scale],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Session"))
        self._now = now
        self._record: SessionRecord | None = None
        self._words = SessionWords(titles, situations, scales)
        self._heading = text("")
        self._new = NewSessionFields(titles)
        self._answers = AnswerFields(scales)
        offered = [(known, words) for known, words in situations.items() if known != UNSAFE]
        self._situation = Picker[SituationId | None](
            self.tr("Situation"), [(None, self.tr("none")), *offered]
        )
        self._felt = Picker[Felt | None](
            self.tr("Compared with before"), [(None, self.tr("not said")), *felt_names().items()]
        )
        self._note = NoteField(self.tr("A note, if you like"))
        self._line = text("", "muted")
        self._lay_out()

    def show_record(self, record: SessionRecord) -> None:
        """Show what is kept of a session, to be changed."""
        self._record = record
        self._heading.setText(self._words.title(record))
        self._new.hide()
        self._fill(record)

    def show_new(self) -> None:
        """Ask for a session that was held without the app."""
        self._record = None
        self._heading.setText(self.tr("A session from before"))
        self._new.start_over(self._now())
        self._new.show()
        self._fill(None)

    def focus_first(self) -> None:
        """Let the keyboard begin at the first thing to be said."""
        if self._record is None:
            self._new.focus_first()
        else:
            self._answers.focus_first()

    def say(self, line: str) -> None:
        """One line about what could not be done."""
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def changed(self, record: SessionRecord) -> SessionRecord:
        """That record with what stands here; a skipped scale stays absent."""
        note = self._note.toPlainText().strip()[:LONGEST_NOTE] or None
        return replace(
            record,
            situation=self._situation.value,
            before=self._answers.before(record.before),
            after=self._answers.after(record.after),
            felt=self._felt.value,
            note=note,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)
        # A letter that means something on the page means nothing while one writes.

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 8, PADDING, PADDING - 8)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._new)
        column.addWidget(self._answers)
        column.addWidget(
            flowing(
                labelled(self.tr("Situation"), self._situation),
                labelled(self.tr("Compared with before"), self._felt),
                gap=16,
            )
        )
        column.addWidget(self._note)
        column.addWidget(self._line)
        column.addWidget(self._ways_on())
        self._note.finished.connect(self._keep)

    def _ways_on(self) -> QWidget:
        return flowing(
            button(self.tr("Keep"), "primary", pressed=self._keep),
            button(self.tr("Leave as it was"), pressed=self.left.emit),
        )

    def _fill(self, record: SessionRecord | None) -> None:
        self.say("")
        self._answers.put(
            Rating() if record is None else record.before,
            Rating() if record is None else record.after,
        )
        situation = None if record is None else record.situation
        self._situation.put(situation)
        self._felt.put(None if record is None else record.felt)
        self._note.setPlainText("" if record is None else record.note or "")

    def _keep(self) -> None:
        record = self._record
        if record is None:
            try:
                record = self._new.record(self._now())
            except Unfit as error:
                self.say(str(error))
                return
        self.kept.emit(self.changed(record))
