# SPDX-License-Identifier: MIT
"""After: the same rows, compared with before, a note if one likes, and a way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mindful.domain.aftercare import CLEARLY_HARDER, Aftercare
from mindful.domain.rating import ANXIETY, Felt, Rating, Scale
from mindful.ui.controls.button import button
from mindful.ui.controls.centred_card import CentredCard
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.text import text
from mindful.ui.rating.panel import RatingPanel
from mindful.ui.session.compared import OneTap
from mindful.ui.session.harder import Harder
from mindful.ui.wording import felt as felt_words

LONGEST_NOTE = 2000


class After(NamedTuple):
    """What fits the sitting that ended; `aftercare` is asked only where it was harder."""

    closing: str = ""
    more_offered: bool = True
    asks_for_words: bool = False
    practice: str = ""
    aftercare: Callable[[], Aftercare] = Aftercare


class CheckOut(CentredCard):
    """Tells every answer as it is given: rating, felt, note, whether it suited.

    Close needs none of them.
    """

    answered = Signal(object, object, str, object)
    closed = Signal()
    more_wanted = Signal()
    grounding_wanted = Signal()
    support_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, scales: Sequence[Scale], opening: str, before: Rating, after: After) -> None:
        super().__init__()
        self._before = before
        self._opening = opening
        self._after = after
        self._line = text(opening, "lead")
        self._panel = RatingPanel(scales)
        self._felt: OneTap[Felt] | None = None
        self._found: OneTap[bool] | None = None
        self._note = QLineEdit()
        self._harder = Harder(after.practice)
        self._care: Aftercare | None = None
        self._fill()
        self._line.setVisible(bool(opening))
        self._panel.setVisible(bool(scales) and not after.asks_for_words)
        self.settle(after.closing)
        self._panel.answered.connect(self._tell)
        self._panel.finished.connect(self._close_button.setFocus)

    def take_key(self, event: QKeyEvent) -> bool:
        """Rate by the number row; Enter closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
            return True
        return not self._panel.isHidden() and self._panel.take_key(event)

    def _fill(self) -> None:
        self._note.setPlaceholderText(self.tr("A note, if you like"))
        self._note.setAccessibleName(self.tr("A note, if you like"))
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.editingFinished.connect(self._tell)
        self.column.addWidget(self._line)
        self.column.addWidget(self._panel)
        self.column.addSpacing(8)
        self.column.addWidget(self._one_tap())
        self.column.addWidget(self._note)
        self.column.addWidget(self._harder)
        self._harder.hide()
        self._harder.grounding_wanted.connect(self.grounding_wanted)
        self._harder.support_wanted.connect(self.support_wanted)
        self._harder.leave_out_wanted.connect(self.leave_out_wanted)
        self.column.addSpacing(8)
        self.column.addWidget(self._ways_out())

    def _one_tap(self) -> QWidget:
        if self._after.asks_for_words:
            self._found = OneTap(
                self.tr("Did you find your words?"),
                [
                    (True, self.tr("Yes")),
                    (True, self.tr("Some of them")),
                    (False, self.tr("Not yet")),
                ],
            )
            self._found.answered.connect(self._tell)
            return self._found
        self._felt = OneTap(
            self.tr("Compared with before, it feels"),
            [
                (Felt.EASIER, self.tr("Easier")),
                (Felt.SAME, self.tr("About the same")),
                (Felt.HARDER, self.tr("Harder")),
            ],
        )
        self._felt.answered.connect(self._tell)
        return self._felt

    def _ways_out(self) -> QWidget:
        self._close_button = button(self.tr("Close"), "primary", pressed=self._close)
        self._more = button(self.tr("One more minute"), pressed=self.more_wanted.emit)
        if not self._after.more_offered:
            self._more.hide()
        return flowing(self._close_button, self._more)

    def _tell(self) -> None:
        felt = None if self._felt is None else self._felt.value
        harder = felt is Felt.HARDER or self._is_clearly_harder()
        # Words that were not found yet say nothing against the practice.
        found = self._found is not None and self._found.value is True
        suited = False if harder else (True if found else None)
        self.answered.emit(self._panel.rating, felt, self._note.text(), suited)
        words = felt_words(Felt.HARDER) if harder else self._opening
        if felt is not None and not harder:
            words = felt_words(felt)
        self._line.setText(words)
        self._line.setVisible(bool(words))
        if harder:
            if self._care is None:
                self._care = self._after.aftercare()
            self._harder.show_for(self._care)
            self._more.hide()
        else:
            self._harder.hide()

    def _is_clearly_harder(self) -> bool:
        before = self._before.answers.get(ANXIETY)
        now = self._panel.rating.answers.get(ANXIETY)
        return before is not None and now is not None and now - before >= CLEARLY_HARDER

    def _close(self) -> None:
        self._tell()
        self.closed.emit()
