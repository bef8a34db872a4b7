# SPDX-License-Identifier: MIT
"""Choosing what to compare: two practices, one length, how many pairs; and what that can tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mindful.domain.comparison import TELLS_FROM, USUAL_PAIRS
from mindful.domain.glance import DEFAULT_PRACTICE, Glance, PracticeId
from mindful.ui.comparing import words
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.flowing import flowing
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text
from mindful.ui.journey.history_fields import Picker, labelled

QUIET = PracticeId("quiet_timer")
USUAL_MINUTES = 5


class Choosing(QFrame):
    """Tells two practices, minutes and pairs once one begins."""

    chosen = Signal(str, str, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("What to compare"))
        self._offered: dict[PracticeId, Glance] = {}
        self._nothing = (None, self.tr("none"))
        self._first = Picker[PracticeId | None](self.tr("First practice"), [self._nothing])
        self._second = Picker[PracticeId | None](self.tr("Second practice"), [self._nothing])
        self._minutes = Picker[int | None](self.tr("Length of each session"), [self._nothing])
        self._pairs = Choice(
            [(pairs, str(pairs)) for pairs in TELLS_FROM], USUAL_PAIRS, name=self.tr("Pairs")
        )
        self._telling = text(words.telling(USUAL_PAIRS), "muted")
        self._line = text("", "muted")
        self._begin = button(self.tr("Begin the comparison"), "primary", pressed=self._tell)
        for picker in (self._first, self._second):
            picker.currentIndexChanged.connect(self._fit)
        self._pairs.chosen.connect(lambda pairs: self._telling.setText(words.telling(pairs)))
        self._lay_out()

    def offer(self, glances: Sequence[Glance]) -> None:
        """Let one choose among these, in that order."""
        chosen = self._first.value, self._second.value
        self._offered = {glance.id: glance for glance in glances}
        titles: list[tuple[PracticeId | None, str]] = [(one.id, one.title) for one in glances]
        for picker in (self._first, self._second):
            picker.offer(titles or [self._nothing])
        for picker, before, usual in (
            (self._first, chosen[0], DEFAULT_PRACTICE),
            (self._second, chosen[1], QUIET),
        ):
            wanted = usual if before is None else before
            if wanted in self._offered:
                picker.put(wanted)
        self._fit()

    def choose_first(self, practice: PracticeId) -> None:
        """Begin with that one, where it may be compared."""
        if practice not in self._offered:
            return
        if self._second.value == practice:
            self._second.put(next((one for one in self._offered if one != practice), None))
        self._first.put(practice)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        column.setSpacing(16)
        column.addWidget(
            flowing(
                labelled(self._first.accessibleName(), self._first),
                labelled(self._second.accessibleName(), self._second),
                labelled(self._minutes.accessibleName(), self._minutes),
                gap=16,
            )
        )
        column.addWidget(labelled(self.tr("Pairs"), self._pairs))
        column.addWidget(self._telling)
        honest = QVBoxLayout()
        honest.setSpacing(8)
        for sentence in words.before_starting():
            honest.addWidget(text(sentence))
        column.addLayout(honest)
        column.addWidget(self._line)
        column.addWidget(flowing(self._begin))

    def _fit(self) -> None:
        """Offer the lengths that both have."""
        shared = self._shared()
        before = self._minutes.value or USUAL_MINUTES
        shown = self.tr("{minutes} min")
        lengths: list[tuple[int | None, str]] = [(m, shown.format(minutes=m)) for m in shared]
        self._minutes.offer(lengths or [self._nothing])
        if shared:
            self._minutes.put(min(shared, key=lambda minutes: abs(minutes - before)))
        same = self._first.value == self._second.value
        self._line.setText(
            self.tr("Choose two that differ.")
            if same
            else self.tr("They have no length in common; choose another.")
        )
        self._line.setVisible(same or not shared)
        self._begin.setVisible(bool(shared) and not same)

    def _shared(self) -> list[int]:
        first, second = (
            self._offered[picker.value].minutes if picker.value is not None else ()
            for picker in (self._first, self._second)
        )
        return [minutes for minutes in first if minutes in second]

    def _tell(self) -> None:
        self.chosen.emit(
            self._first.value, self._second.value, self._minutes.value, self._pairs.value
        )
