# SPDX-License-Identifier: MIT
"""A comparison that is over: what came of it, in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mindful.domain.comparison import Comparison, State
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.ui.comparing import words
from mindful.ui.controls.button import button
from mindful.ui.controls.page import MARGIN
from mindful.ui.controls.text import text


class Over(QFrame):
    """Says the result; one that was left can be gone on with."""

    def __init__(
        self,
        comparison: Comparison,
        records: Sequence[SessionRecord],
        titles: Mapping[PracticeId, str],
        *,
        names: str,
        today: date,
    ) -> None:
        super().__init__()
        # Imported here: numpy is not needed before something is over.
        from mindful.ui.comparing.result import result_of  # noqa: PLC0415

        self.setObjectName("card")
        self.setAccessibleName(names)
        self._result = result = result_of(comparison, records, today)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        column.setSpacing(12)
        column.addWidget(text(names, "muted"))
        if comparison.state is State.LEFT:
            left = self.tr("You left it after {progress}. That is allowed.")
            progress = words.progress(result.pairs, comparison.pairs)
            column.addWidget(text(left.format(progress=progress)))
        column.addWidget(text(words.outcome(result, titles)))
        began = self.tr("Begun on {day}. It says how it was for you, in these weeks.")
        column.addWidget(text(began.format(day=words.day(comparison.begun_at.date())), "small"))

    @property
    def tells_nothing(self) -> bool:
        """Whether no result was shown, so that going on would not be swayed by it."""
        return self._result.difference is None

    def offer_to_go_on(self, act: Callable[[], object]) -> None:
        """A way back for whoever left by mistake."""
        way = button(self.tr("Go on with it"), "link", pressed=act)
        self._column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
