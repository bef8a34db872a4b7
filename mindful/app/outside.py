# SPDX-License-Identifier: MIT
"""What connects the app to the desktop around it: the tray and the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mindful.app.answers import Answers, Doors
from mindful.app.log import Log
from mindful.desktop.command_server import CommandServer
from mindful.desktop.signals import EndRequests
from mindful.desktop.tray import QuickStart, Tray
from mindful.domain.glance import DEFAULT_PRACTICE, PracticeId
from mindful.domain.settings import Settings
from mindful.domain.start import Start
from mindful.ui.flows.titles import flow_titles

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World


class Outside(QObject):
    """Made after the first paint; `leave` takes it all away."""

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._trace = world.trace
        self._app = app
        self._tray = Tray(
            world.resources / "icons",
            self._quick(app.preferences.settings),
            app.first_page.situations,
            flow_titles(),
            dark=app.theme.system_is_dark,
        )
        app.theme.system_changed.connect(lambda: self._tray.dress(dark=app.theme.system_is_dark))
        self._tray.start_wanted.connect(app.start_quietly)
        self._tray.open_wanted.connect(app.presence.show)
        self._tray.support_wanted.connect(app.open_support)
        self._tray.flow_wanted.connect(app.open_flow)
        self._tray.quit_wanted.connect(app.quit)
        self._tray.available_changed.connect(app.presence.see_tray)
        app.presence.see_tray(self._tray.available)
        app.preferences.changed.connect(lambda now: self._tray.offer(self._quick(now)))
        doors = Doors(app.start, app.open_flow, app.presence.show, app.presence.hide, app.quit_soon)
        self._server = CommandServer(world.paths.socket, Answers(doors, lambda: app.present))
        self._ends = EndRequests(app.quit)
        Log(world.paths.log, app.say).install()
        self._tray.available_changed.connect(self._trace_tray)
        self._trace_tray(self._tray.available)

    def tell(self, words: str) -> None:
        """Say something from the tray."""
        self._tray.say(words)

    def be_discreet(self, *, on: bool, name: str) -> None:
        """Let the tray say no more than it must."""
        self._tray.be_discreet(on=on, name=name)

    def look_again(self) -> None:
        """Offer what there is now."""
        self._tray.offer(self._quick(self._app.preferences.settings))

    def leave(self) -> None:
        """Take the icon and the address away."""
        self._tray.leave()
        self._server.close()

    def _trace_tray(self, there: bool) -> None:  # a signal's value
        if there:
            self._trace("tray_ready")

    def _quick(self, settings: Settings) -> QuickStart:
        last = settings.last
        practice = DEFAULT_PRACTICE if last.practice is None else PracticeId(last.practice)
        glances = self._app.first_page.glances
        glance = glances.get(practice)
        if glance is None:
            practice = DEFAULT_PRACTICE
            glance = glances[practice]
        words = self.tr("Begin again") if last.practice is not None else self.tr("Begin")
        label = self.tr("{begin}: {title}, {minutes} min").format(
            begin=words, title=glance.title, minutes=last.minutes
        )
        return QuickStart(Start(practice, minutes=last.minutes, way=last.way), label)
