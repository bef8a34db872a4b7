# SPDX-License-Identifier: MIT
"""What is happening right now, one suggestion, and Begin; works without any set-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mindful.domain.glance import Glance, PracticeId
from mindful.domain.settings import Settings, Way
from mindful.domain.situation import UNSAFE, Leaning, Situation, SituationId
from mindful.domain.suggestion import Limits, Reason, Suggestion, suggest
from mindful.ui.controls.button import button
from mindful.ui.controls.page import Page
from mindful.ui.controls.text import text
from mindful.ui.now.foot import Foot
from mindful.ui.now.situations import SituationChips
from mindful.ui.now.suggestion_card import SuggestionCard

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mindful.ui.now.leaning import LeaningRow
    from mindful.ui.theme import Theme


class NowPage(Page):
    """Emits what to begin; shows neither graph nor personal words, for colleagues see it."""

    start_wanted = Signal(object)
    support_wanted = Signal()
    flow_wanted = Signal(object)
    own_situation_written = Signal(str)

    def __init__(
        self,
        library: Mapping[PracticeId, Glance],
        situations: Sequence[Situation],
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(
            self.tr("What is happening right now?"),
            self.tr("Choose what fits, or begin as it is."),
        )
        self._library = library
        self._situations = {s.id: s for s in situations if s.id != UNSAFE}
        self._shipped = dict(self._situations)
        self._settings = settings
        self._situation: SituationId | None = None
        self._practice: PracticeId | None = None
        self._minutes = settings.last.minutes
        self._chips = chips = SituationChips(list(self._situations.values()))
        chips.chosen.connect(self._situation_chosen)
        chips.own_written.connect(self.own_situation_written)
        self._leaning: Leaning | None = None
        self._leaning_row: LeaningRow | None = None
        self._card = SuggestionCard(theme)
        self._card.begun.connect(self._begin)
        self._card.other_chosen.connect(self._other_chosen)
        self._card.minutes_chosen.connect(self._minutes_chosen)
        self.column.addWidget(chips)
        self._beneath_chips = self.column.count()
        self.column.addSpacing(12)
        self.column.addWidget(self._card)
        unsafe = (s.title for s in situations if s.id == UNSAFE)
        self._foot = Foot([button(t, "plain", pressed=self.support_wanted.emit) for t in unsafe])
        self.column.addWidget(self._foot)
        if settings.last.practice is None:
            self.column.addWidget(
                text(
                    self.tr(
                        "Everything stays on this computer. Esc stops, F9 hides."
                        " Start whenever you like."
                    ),
                    "small",
                )
            )
        self.column.addStretch()
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Suggest as these settings allow."""
        self._settings = settings
        self._card.remember_way(settings.last.way)
        device = settings.device or self.tr("your computer's own output")
        self._card.name_sound(self.tr("Sound: {device}").format(device=device))
        self._suggest()

    def offer(self, library: Mapping[PracticeId, Glance]) -> None:
        """Suggest from these practices from now on."""
        self._library = library
        self._suggest()

    def show_private(self, *, on: bool) -> None:
        """Say that nothing is written, as long as that is so."""
        self.say(
            self.tr("Private: nothing of a session is written.")
            if on
            else self.tr("Choose what fits, or begin as it is.")
        )

    def show_own(self, situations: Sequence[Situation]) -> None:
        """Offer the person's own situations too."""
        self._situations = {**self._shipped, **{own.id: own for own in situations}}
        self._chips.show_own(situations)
        if self._situation is not None and self._situation not in self._situations:
            self._situation_chosen(None)

    def decorate(self) -> None:
        """Add what the first paint need not wait for."""
        from mindful.ui.now.more_help import MoreHelp  # noqa: PLC0415  # not at first sight

        self._card.decorate()
        more = MoreHelp()
        more.flow_wanted.connect(self.flow_wanted)
        self._foot.put_first(more)

    def focus_begin(self) -> None:
        """Let Space begin."""
        self._card.way(self._settings.last.way).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415  # 20 ms before the first paint

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin(self._settings.last.way)
        else:
            super().keyPressEvent(event)

    def _suggest(self) -> None:
        chosen = None if self._situation is None else self._situations[self._situation]
        last = self._settings.last.practice
        suggestion = suggest(
            self._library,
            situation=chosen,
            last=None if last is None else PracticeId(last),
            limits=Limits.of(self._settings),
            leaning=self._leaning,
        )
        if suggestion is not None:
            self._show(suggestion, chosen)

    def _show(self, suggestion: Suggestion, situation: Situation | None) -> None:
        self._practice = suggestion.practice
        self._card.show_practice(
            self._library[suggestion.practice],
            self._words(suggestion.reason, situation),
            minutes=self._minutes,
            others=[self._library[other] for other in suggestion.others],
        )

    def _words(self, reason: Reason, situation: Situation | None) -> str:
        if reason is Reason.SITUATION and situation is not None:
            return situation.why(self._leaning)
        if reason is Reason.LAST:
            return self.tr("What you chose last time")
        return self.tr("To begin with, if you like")

    def _situation_chosen(self, situation: SituationId | None) -> None:
        self._situation = situation
        self._leaning = None
        self._ask_leaning(asked=situation is not None)
        self._suggest()

    def _ask_leaning(self, *, asked: bool) -> None:
        if asked and self._leaning_row is None:
            from mindful.ui.now.leaning import LeaningRow  # noqa: PLC0415  # not at first sight

            self._leaning_row = LeaningRow()
            self._leaning_row.chosen.connect(self._leaning_chosen)
            self.column.insertWidget(self._beneath_chips, self._leaning_row)
        if self._leaning_row is not None:
            self._leaning_row.clear()
            self._leaning_row.setVisible(asked)

    def _leaning_chosen(self, leaning: Leaning | None) -> None:
        self._leaning = leaning
        self._suggest()

    def _other_chosen(self, practice: PracticeId) -> None:
        shown = self._practice
        others = [self._library[shown]] if shown is not None else []
        self._practice = practice
        self._card.show_practice(
            self._library[practice],
            self.tr("Your choice"),
            minutes=self._minutes,
            others=others,
        )
        self.focus_begin()

    def _minutes_chosen(self, minutes: int) -> None:
        self._minutes = minutes

    def _begin(self, way: Way) -> None:
        from mindful.domain.start import Start  # noqa: PLC0415  # not part of the first paint

        self.start_wanted.emit(
            Start(
                practice=self._practice,
                minutes=self._card.minutes,
                situation=self._situation,
                way=way,
                leaning=self._leaning,
            )
        )
