# SPDX-License-Identifier: MIT
"""How a session begins, what it asks and what it leaves out."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from mindful.domain.lengths import LONGEST_SETTLE_IN
from mindful.domain.settings import AskRatings, Settings
from mindful.ui.settings.group import SettingsGroup

INSET = 10
"""Pixels; a spin box does not heed the padding of a style sheet."""


class SessionGroup(SettingsGroup):
    """Ratings, settle-in, numbers, announcements, what must not be offered; `parts` beneath."""

    def __init__(self, settings: Settings, *parts: SettingsGroup) -> None:
        super().__init__(self.tr("Session"))
        self.add_choice(
            self.tr("Ask how you are"),
            "ask_ratings",
            (
                (AskRatings.ALWAYS, self.tr("Before and after")),
                (AskRatings.AFTER, self.tr("After only")),
                (AskRatings.NEVER, self.tr("Never")),
            ),
            also=self.tr("ratings questions"),
        )
        settle_in = QSpinBox()
        settle_in.setRange(0, round(LONGEST_SETTLE_IN))
        settle_in.lineEdit().setTextMargins(INSET, 0, INSET, 0)
        settle_in.setSuffix(self.tr(" s"))
        self._shows.append(lambda s: settle_in.setValue(round(s.settle_in)))
        settle_in.setAccessibleName(self.tr("Seconds to settle in"))
        settle_in.valueChanged.connect(
            lambda value: self._tell(lambda s: s._replace(settle_in=float(value)))
        )
        self.add_row(self.tr("Seconds to settle in"), settle_in)
        self.add_switch(
            self.tr("Show seconds"),
            "show_seconds",
            self.tr("Off at first: with seconds in view it is easy to push."),
        )
        self.add_switch(
            self.tr("Announce phases to a screen reader"),
            "announce_phases",
            self.tr("Once a breath at most."),
            also=self.tr("accessibility"),
        )
        self.add_switch(
            self.tr("Breathing makes it worse"),
            "breathing_makes_it_worse",
            self.tr(
                "Paced breathing is then left out of every suggestion."
                " That happens, and it is no fault of yours."
            ),
        )
        self.add_switch(
            self.tr("Suggest patterns that hold the breath"),
            "holds_allowed",
        )
        for part in parts:
            self.add_part(part)
        self.adopt(settings)
