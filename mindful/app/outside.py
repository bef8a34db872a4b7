# SPDX-License-Identifier: MIT
"""What connects the app to the desktop around it: tray, command line, reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon

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
    from mindful.app.alongside import Alongside
    from mindful.app.app import App
    from mindful.app.reminding import Reminding
    from mindful.app.world import World
    from mindful.domain.reminding import Quiet
    from mindful.session.session import Session
    from mindful.ui.session.window import SessionWindow


ICON = "mindful-48.png"


class Outside(QObject):
    """Made after the first paint; `leave` takes it all away."""

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._trace = world.trace
        self._app = app
        self._world = world
        self._alongside: Alongside | None = None
        self._reminding: Reminding | None = None
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
        self._tray.quiet_wanted.connect(self.be_quiet)
        self._tray.available_changed.connect(app.presence.see_tray)
        app.presence.see_tray(self._tray.available)
        app.preferences.changed.connect(self._adopt)
        self._adopt(app.preferences.settings)
        doors = Doors(app.start, app.open_flow, app.presence.show, app.presence.hide, app.quit_soon)
        self._server = CommandServer(world.paths.socket, Answers(doors, lambda: app.present))
        self._ends = EndRequests(app.quit)
        Log(world.paths.log, app.say).install()
        # For panels that do not know the menu entry, or where there is none.
        QGuiApplication.setWindowIcon(QIcon(str(world.resources / "icons" / ICON)))
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

    def retell(self) -> None:
        """Say everything in another language."""
        app = self._app
        quick = self._quick(app.preferences.settings)
        self._tray.retell(quick, app.first_page.situations, flow_titles())

    def follow(self, window: SessionWindow, session: Session) -> None:
        """Let the tray tell of this session while it runs."""
        if self._alongside is None:
            # Imported here: an app at rest has no session to tell of.
            from mindful.app.alongside import Alongside  # noqa: PLC0415

            self._alongside = Alongside(self._tray, lambda: self._app.preferences.settings)
        self._alongside.follow(window, session)

    def rest(self) -> None:
        """There is no session any more."""
        if self._alongside is not None:
            self._alongside.rest()

    def be_quiet(self, quiet: Quiet) -> None:
        """Let no reminder come for so long."""
        if self._reminding is not None:
            self._reminding.be_quiet(quiet)

    def leave(self) -> None:
        """Take the icon and the address away."""
        self._tray.leave()
        self._server.close()

    def _trace_tray(self, there: bool) -> None:  # a signal's value
        if there:
            self._trace("tray_ready")

    def _adopt(self, settings: Settings) -> None:
        self._tray.offer(self._quick(settings))
        if self._alongside is not None:
            self._alongside.adopt()
        wished = settings.reminders
        if wished.on and self._reminding is None:
            # Imported here: they are off unless somebody wishes for them.
            from mindful.app.reminding import Reminding  # noqa: PLC0415

            app = self._app
            self._reminding = Reminding(
                app.preferences, self._world.clocks, self._is_unwelcome, self._remind
            )
        self._tray.show_reminders(wished=wished.on, quiet=self._is_quiet(settings))

    def _is_quiet(self, settings: Settings) -> bool:
        if not settings.reminders.quiet_until:
            return False
        from mindful.domain.reminding import is_quiet  # noqa: PLC0415  # few are ever quiet

        return is_quiet(settings.reminders, self._world.clocks.now())

    def _is_unwelcome(self) -> bool:
        """Whether somebody is practising, is here anyway, away, or watching something."""
        if self._app.window is not None or self._app.main.isActiveWindow():
            return True
        # Imported here: asked a few times a day, where it is asked at all.
        from mindful.desktop.full_screen import full_screen_here  # noqa: PLC0415
        from mindful.desktop.screen_lock import is_locked  # noqa: PLC0415

        return is_locked() or full_screen_here().is_there()

    def _remind(self) -> None:
        words = self.tr("A minute for yourself, if you like.")
        if self._tray.available:
            self._tray.say(words)
        else:
            self._app.say(words)

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
