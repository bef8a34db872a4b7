# SPDX-License-Identifier: MIT
"""One running mindful: a window, a tray where there is one, one sitting at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mindful.app.pages import Pages
from mindful.app.preferences import Preferences
from mindful.app.sittings import Sittings
from mindful.app.world import World
from mindful.domain.errors import MindfulError
from mindful.domain.journal import Journal
from mindful.domain.player import Mix
from mindful.domain.settings import LastChoice, Settings
from mindful.domain.situation import UNSAFE
from mindful.domain.start import Start
from mindful.storage.settings_file import SettingsFile
from mindful.ui.controls.focus_ring import FocusRings
from mindful.ui.main_window import MainWindow
from mindful.ui.now.page import NowPage
from mindful.ui.presence import Presence
from mindful.ui.rail import Place
from mindful.ui.session.window import SessionWindow
from mindful.ui.theme import Theme

if TYPE_CHECKING:
    from mindful.app.outside import Outside


class App(QObject):
    """Builds the window at once and the rest after its first paint."""

    def __init__(self, application: QApplication, world: World) -> None:
        super().__init__()
        self._application = application
        self._world = world
        self._journal: Journal | None = None
        self._outside: Outside | None = None
        self.preferences = Preferences(SettingsFile(world.paths.settings))
        settings = self.preferences.settings
        self.theme = Theme(application, world.resources, settings)
        self._rings = FocusRings(application, self.theme)
        self._now = NowPage(world.content.glances, world.content.situations(), settings, self.theme)
        self._pages = Pages(world, self.preferences, self.theme, self.journal)
        self.main = MainWindow(self._now, self._pages.makers())
        self.presence = Presence(self.main, settings.windows)
        self.sittings = Sittings(world, self.theme, self.journal)
        self._connect()

    def journal(self) -> Journal:
        """The journal, opened when it is first needed."""
        if self._journal is None:
            self._journal, line = self._world.open_journal()
            if line:
                self.main.notice.say(line)
        return self._journal

    def start(self, start: Start) -> None:
        """Begin a session, or bring forward the one there is."""
        if self.sittings.window is not None:
            self.presence.show()
            return
        if start.situation == UNSAFE:
            self.open_support()
            return
        try:
            self.sittings.begin(start, self.preferences.settings)
        except MindfulError:
            self.presence.show()
            raise

    def start_quietly(self, start: Start) -> None:
        """Begin a session; what stands against it is said in the window."""
        self._guard(lambda: self.start(start))

    def quit_soon(self) -> None:
        """Leave once whoever asked has had an answer."""
        QTimer.singleShot(0, self.quit)

    def quit(self) -> None:
        """End what runs, keep everything, and leave."""
        if self.sittings.window is not None:
            self.presence.has_tray = True  # so that closing the sitting does not quit again
            self.sittings.window.leave()
        settings = self.preferences.settings
        self.preferences.adopt(replace(settings, windows=self.presence.places))
        self.preferences.save()
        if self._outside is not None:
            self._outside.leave()
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._application.quit()

    def open_support(self) -> None:
        """Show where to find a human; a running practice pauses first."""
        window = self.sittings.window
        if window is not None:
            window.pause()
        self.main.open_place(Place.SUPPORT)
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()

    def look_outside(self) -> None:
        """Do what can wait until something is on screen: journal, tray, commands."""
        if self._outside is not None:
            return
        for line in self.preferences.problems:
            self.main.notice.say(line)
        self._guard(self.journal)
        # Imported here: D-Bus, sockets and menus are not part of the first paint.
        from mindful.app.outside import Outside  # noqa: PLC0415

        self._outside = Outside(self, self._world)

    def _connect(self) -> None:
        self._pages.start = self.start_quietly
        self._pages.open_place = self.main.open_place
        self._now.start_wanted.connect(self.start_quietly)
        self._now.support_wanted.connect(self.open_support)
        self.main.painted.connect(self._painted)
        self.presence.left.connect(self.quit)
        self.preferences.changed.connect(self._adopt)
        self.preferences.troubled.connect(self.main.notice.say)
        self.sittings.opened.connect(self._opened)
        self.sittings.shown.connect(self.presence.sitting_shown)
        self.sittings.closed.connect(self._closed)
        self.sittings.chosen.connect(self._remember_choice)
        self.sittings.mix_wanted.connect(self._adopt_mix)

    def _painted(self) -> None:
        self._world.trace("window_painted")
        QTimer.singleShot(0, self.look_outside)

    def _guard(self, act: Callable[[], object]) -> None:
        try:
            act()
        except MindfulError as error:
            self.main.notice.say(str(error))

    def _opened(self, window: SessionWindow) -> None:
        self.presence.sit_down(window)
        window.support_wanted.connect(self.open_support)
        window.unsaved.connect(self._say_unsaved)

    def _closed(self) -> None:
        self.presence.stand_up()

    def _say_unsaved(self, line: str) -> None:
        self.main.notice.say(line, (self.tr("Try again"), self._save_again))

    def _save_again(self) -> None:
        line = self.sittings.save_again()
        if line:
            self._say_unsaved(line)
        else:
            self.main.notice.hide()

    def _adopt(self, settings: Settings) -> None:
        self.theme.adopt(settings)
        self._now.adopt(settings)
        self.sittings.set_mix(settings.mix)

    def _adopt_mix(self, mix: Mix) -> None:
        self.preferences.adopt(replace(self.preferences.settings, mix=mix))

    def _remember_choice(self, choice: LastChoice) -> None:
        self.preferences.adopt(replace(self.preferences.settings, last=choice))
