# SPDX-License-Identifier: MIT
"""Opens one flow at a time and gives it breath, cards, a clipboard and a reminder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mindful.app.reminder import Reminder
from mindful.desktop.private_clipboard import PrivateClipboard
from mindful.domain.flow import FlowId
from mindful.domain.record import Later, SessionRecord
from mindful.ui.flows.after_argument import AfterArgument
from mindful.ui.flows.before_send import BeforeSend, Draft
from mindful.ui.flows.before_talk import BeforeTalk
from mindful.ui.flows.flow import Flow, Surroundings
from mindful.ui.flows.in_view import InView
from mindful.ui.flows.page import FlowPage
from mindful.ui.flows.secure_base import SecureBase
from mindful.ui.flows.soothing_touch import SoothingTouch
from mindful.ui.flows.titles import flow_titles
from mindful.ui.flows.waiting import Waiting

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.domain.rating import Scale, ScaleId
    from mindful.domain.start import Start


class Flows(QObject):
    """Lives as long as the app; what a person wrote is in memory only unless they keep it."""

    def __init__(self, app: App, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._app = app
        self._now = now
        self._draft = Draft()
        self._clipboard = PrivateClipboard()
        self._page: FlowPage | None = None
        self._flow: Flow | None = None
        self._is_breathing = False
        self._in_view: InView | None = None

    def open(self, id: FlowId) -> None:
        """Begin a flow in place of the one there may be."""
        self._close()
        page = FlowPage(flow_titles()[id])
        self._page = page
        page.session_wanted.connect(self._breathe)
        page.support_wanted.connect(self._app.open_support)
        page.front_wanted.connect(lambda: self._app.main.show_aside(page))
        page.closed.connect(self._close)
        page.app_left.connect(self._app.presence.close_main)
        self._flow = flow = self._made(id, page)
        self._app.main.show_aside(page)
        self._app.presence.show()
        flow.begin()

    def go_on(self, record: SessionRecord | None) -> None:
        """A session is over; if it was the flow's own, the flow goes on."""
        if self._flow is not None and self._is_breathing:
            self._is_breathing = False
            self._flow.go_on(record)

    def leave(self) -> None:
        """Forget everything."""
        self._close()
        self._draft.words = ""
        self._clipboard.clear()
        if self._in_view is not None:
            self._in_view.close()

    def _breathe(self, start: Start) -> None:
        """Begin the flow's session; where it cannot be, the flow goes on without."""
        if self._app.window is not None:
            self._app.presence.show()
            return
        self._is_breathing = True
        self._app.start_quietly(start)
        if self._app.window is None:
            self.go_on(None)

    def _made(self, id: FlowId, page: FlowPage) -> Flow:
        around = Surroundings(
            now=self._now,
            scale=self._scale,
            cards=self._app.cards,
            rate_later=self._rate_later,
            copy=self._clipboard.copy,
            remind=self._remind,
            alert=self._alert,
            keep_on_top=self._keep_on_top,
        )
        makers: dict[FlowId, Callable[[], Flow]] = {
            FlowId.WAITING: lambda: Waiting(page, around),
            FlowId.BEFORE_SEND: lambda: BeforeSend(page, around, self._draft),
            FlowId.AFTER_ARGUMENT: lambda: AfterArgument(page, around),
            FlowId.BEFORE_TALK: lambda: BeforeTalk(page, around),
            FlowId.SECURE_BASE: lambda: SecureBase(page, around),
            FlowId.SOOTHING_TOUCH: lambda: SoothingTouch(page),
        }
        return makers[id]()

    def _close(self) -> None:
        page, self._page, self._flow = self._page, None, None
        self._is_breathing = False
        if page is not None:
            page.end()
            for reminder in self.findChildren(Reminder):
                reminder.deleteLater()
            self._app.main.leave_aside(page)
            page.deleteLater()

    def _scale(self, id: ScaleId) -> Scale:
        return self._app.content.scales()[id]

    def _rate_later(self, record: SessionRecord, scale: ScaleId, value: int) -> None:
        later = (*record.later, Later(self._now(), scale, value))
        self._app.keep(replace(record, later=later))

    def _remind(self, at: datetime, act: Callable[[], object]) -> Callable[[], None]:
        reminder = Reminder(at, self._now, act)
        reminder.setParent(self)
        return reminder.cancel

    def _alert(self, words: str) -> None:
        main = self._app.main
        QApplication.alert(main)
        if not main.isVisible():
            self._app.tell_outside(words)
        elif self._page is not None and not self._page.isVisible():
            self._app.say(words)

    def _keep_on_top(self, title: str, lines: tuple[str, ...]) -> None:
        if self._in_view is not None:
            self._in_view.close()
        self._in_view = InView(title, lines)
        self._in_view.place()
