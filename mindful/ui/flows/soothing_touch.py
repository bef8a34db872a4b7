# SPDX-License-Identifier: MIT
"""One minute with a hand where it feels kind."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mindful.domain.flow import FlowId
from mindful.domain.glance import PracticeId
from mindful.domain.record import SessionRecord
from mindful.domain.start import Start
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.step_card import StepCard

MINUTE = Start(
    practice=PracticeId("soothing_touch"), minutes=1, asks=False, flow=FlowId.SOOTHING_TOUCH
)


class SoothingTouch(QObject):
    """Begins at once; a hand on the desk or on one's own arm is as good as any."""

    def __init__(self, page: FlowPage) -> None:
        super().__init__(page)
        self._page = page

    def begin(self) -> None:
        """Begin the minute."""
        self._page.breathe(MINUTE)

    def go_on(self, record: SessionRecord | None) -> None:
        """Offer to close."""
        self._page.come_back()
        card = StepCard(
            self.tr("That was a minute for you."),
            self.tr("You can do this anywhere, also without any app."),
        )
        card.offer(
            (self.tr("Close mindful"), self._page.end_with_app),
            (self.tr("Once more"), lambda: self._page.breathe(MINUTE)),
            (self.tr("Keep it open"), self._page.end),
        )
        self._page.turn_to(card)
