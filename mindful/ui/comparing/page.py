# SPDX-License-Identifier: MIT
"""Compare two practices fairly: choose, hold session after session, and read what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from mindful.domain.comparison import (
    Comparison,
    Comparisons,
    Standing,
    State,
    begun,
    next_start,
    ready_at,
    standing,
)
from mindful.domain.errors import JournalError
from mindful.domain.glance import Glance, PracticeId
from mindful.domain.suggestion import Limits
from mindful.insight.never_ranked import never_ranked
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.comparing.choosing import Choosing
from mindful.ui.comparing.over import Over
from mindful.ui.comparing.running import Running
from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.translated import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QHideEvent, QShowEvent

LOOKS_AGAIN_MS = 20_000
"""While it is shown, for a moment may come from which the next session is possible."""


class ComparisonPage(Page):
    """Reads what is kept whenever it is shown; `start_wanted` tells a Start of the next session.

    Which practice that is stands nowhere here.
    """

    start_wanted = Signal(object)
    troubled = Signal(str)
    left = Signal()

    def __init__(
        self,
        comparisons: Comparisons,
        glances: Mapping[PracticeId, Glance],
        limits: Limits,
        *,
        now: Callable[[], datetime],
        last_rated_at: Callable[[], datetime | None],
    ) -> None:
        super().__init__(
            self.tr("Compare two practices fairly"),
            self.tr(
                "Two practices in turn, equally long, in an order that is drawn. It is the one way"
                " here to find out whether one suits you better."
            ),
        )
        self._comparisons = comparisons
        self._glances = glances
        self._titles = {known: glance.title for known, glance in glances.items()}
        self._now = now
        self._last_rated_at = last_rated_at
        self._running: tuple[Comparison, Standing] | None = None
        self._choosing = Choosing()
        self._choosing.chosen.connect(self._begin)
        self._card = Running()
        self._card.begin_wanted.connect(self._begin_next)
        self._card.leave_wanted.connect(self._leave)
        self._latest, self._older = QVBoxLayout(), QVBoxLayout()
        self._older.setSpacing(16)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOKS_AGAIN_MS)
        self._clock.timeout.connect(self.refresh)
        self.adopt(limits)
        self._lay_out()

    def adopt(self, limits: Limits) -> None:
        """Offer what the person's settings leave; at home and at a desk alike."""
        anywhere = limits._replace(at_desk=False)
        unranked = never_ranked(self._glances.values())
        self._choosing.offer(
            [g for g in self._glances.values() if anywhere.allow(g) and g.id not in unranked]
        )

    def choose_first(self, practice: PracticeId) -> None:
        """Have that practice as the first of the two."""
        self._choosing.choose_first(practice)

    def refresh(self) -> None:
        """Read anew; one that has all its pairs has ended."""
        with self._told():
            kept = [self._up_to_date(one) for one in self._comparisons.all()]
            running = next((one for one in kept if one.is_running), None)
            self._show_running(running)
            self._show_past([one for one in kept if one is not running])

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
            self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        back = button(self.tr("All practices"), "link", pressed=self.left.emit)
        self.column.insertWidget(0, back, 0, Qt.AlignmentFlag.AlignLeft)
        self._caution = text(
            self.tr("Lower anxiety does not mean a relationship is good for you."), "small"
        )
        reading = ReadingColumn()
        reading.column.addWidget(self._card)
        reading.column.addLayout(self._latest)
        reading.column.addWidget(self._caution)
        reading.column.addWidget(self._choosing)
        reading.column.addLayout(self._older)
        self.column.addLayout(reading.row)
        self.column.addStretch(1)  # a row that breaks would else take its share of the rest

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except JournalError as error:
            self.troubled.emit(told(error))

    def _up_to_date(self, kept: Comparison) -> Comparison:
        if not kept.is_running or self._standing(kept).pairs < kept.pairs:
            return kept
        self._comparisons.turn(kept.id, State.ENDED)
        return kept._replace(state=State.ENDED)

    def _standing(self, comparison: Comparison) -> Standing:
        today = self._now().date()
        return standing(comparison, self._comparisons.sessions(comparison.id), today)

    def _show_running(self, running: Comparison | None) -> None:
        self._card.setVisible(running is not None)
        self._choosing.setVisible(running is None)
        self._running = None
        if running is not None:
            where = self._standing(running)
            self._running = running, where
            ready = ready_at(where, self._last_rated_at())
            self._card.show_standing(running, where, self._names(running), self._now(), ready)

    def _show_past(self, past: list[Comparison]) -> None:
        _empty(self._latest)
        _empty(self._older)
        for one in past:
            held, today = self._comparisons.sessions(one.id), self._now().date()
            shown = Over(one, held, self._titles, names=self._names(one), today=today)
            was_left = one.state is State.LEFT and one is past[0] and self._running is None
            if was_left and shown.tells_nothing:
                shown.offer_to_go_on(partial(self._turn, one, State.RUNNING))
            (self._latest if one is past[0] else self._older).addWidget(shown)
            shown.show()
        self._caution.setVisible(bool(past))

    def _begin(self, a: str, b: str, minutes: int, pairs: int) -> None:
        made = begun(PracticeId(a), PracticeId(b), minutes, pairs, self._now())
        with self._told():
            self._comparisons.add(made)
            self.refresh()
            self._card.focus_begin()
            self.verticalScrollBar().setValue(0)

    def _begin_next(self) -> None:
        self.refresh()  # a session elsewhere may have changed which is next, or how soon
        if self._running is None:
            return
        comparison, where = self._running
        with self._told():
            ready = ready_at(where, self._last_rated_at())
            if ready is None or ready <= self._now():
                self.start_wanted.emit(next_start(comparison, where))

    def _leave(self) -> None:
        if self._running is not None:
            self._turn(self._running[0], State.LEFT)

    def _turn(self, comparison: Comparison, state: State) -> None:
        with self._told():
            self._comparisons.turn(comparison.id, state)
            self.refresh()

    def _names(self, comparison: Comparison) -> str:
        a, b = (self._titles.get(one, str(one)) for one in (comparison.a, comparison.b))
        if comparison.minutes is None:
            return self.tr("{a} and {b}").format(a=a, b=b)
        words = self.tr("{a} and {b}, {minutes} min each")
        return words.format(a=a, b=b, minutes=comparison.minutes)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
