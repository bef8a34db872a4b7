# SPDX-License-Identifier: MIT
"""One running mindful: a window, a tray where there is one, one sitting at a time."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mindful.app.late_journal import LateJournal
from mindful.app.preferences import Preferences
from mindful.domain.errors import JournalLocked, MindfulError, OwnedElsewhere
from mindful.domain.settings import LastChoice, Settings
from mindful.storage.settings_file import SettingsFile
from mindful.ui.main_window import MainWindow
from mindful.ui.presence import Presence
from mindful.ui.tongue import Tongue
from mindful.ui.translated import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mindful.app.flows import Flows
    from mindful.app.keeping import Keeping
    from mindful.app.outside import Outside
    from mindful.app.rooms import Rooms
    from mindful.app.sittings import Sittings
    from mindful.app.watching import Watching
    from mindful.app.world import World
    from mindful.domain.cards import Cards
    from mindful.domain.flow import FlowId
    from mindful.domain.journal import Journal
    from mindful.domain.record import SessionRecord
    from mindful.domain.reminding import Quiet
    from mindful.domain.sound import Mix
    from mindful.domain.start import Start
    from mindful.storage.content_files import ContentFiles
    from mindful.ui.now.page import NowPage
    from mindful.ui.rail import Place
    from mindful.ui.session.window import SessionWindow


class App(QObject):
    """Builds the window at once and the rest after its first paint."""

    def __init__(self, application: QApplication, world: World, *, shown: bool) -> None:
        super().__init__()
        self._application = application
        self._world = world
        self.journal = LateJournal(self._open_journal)
        self.is_private = False
        self._outside: Outside | None = None
        self._sittings: Sittings | None = None
        self.preferences = Preferences(SettingsFile(world.paths.settings))
        self._mix = self.preferences.settings.mix
        self.tongue = Tongue(application, world.resources / "translations")
        self.tongue.speak(self.preferences.settings.language)
        self.main = MainWindow()
        self.presence = Presence(self.main, self.preferences.settings.windows)
        if shown:
            self.main.show()
        self._furnish()
        self._connect()

    @property
    def present(self) -> Sittings | None:
        """Whoever holds the sittings, if there was any yet."""
        return self._sittings

    @property
    def sittings(self) -> Sittings:
        """Where sittings are begun; made for the first one."""
        if self._sittings is None:
            # Imported here: nothing of a session is part of the first paint.
            from mindful.app.sittings import Sittings  # noqa: PLC0415

            sittings = Sittings(self._world, self.content, self.theme, self.journal)
            self._sittings = sittings
            sittings.opened.connect(self._opened)
            sittings.shown.connect(self.presence.sitting_shown)
            sittings.closed.connect(self._sitting_closed)
            sittings.chosen.connect(self._remember_choice)
            sittings.mix_wanted.connect(self._adopt_mix)
            sittings.voice_wanted.connect(self._adopt_voice)
            sittings.leave_out_wanted.connect(self._leave_out)
        return self._sittings

    @cached_property
    def flows(self) -> Flows:
        """Where flows are held; made for the first one."""
        from mindful.app.flows import Flows  # noqa: PLC0415  # not part of the first paint

        return Flows(self, self._world.clocks.now)

    @cached_property
    def cards(self) -> Cards:
        """The person's own cards."""
        from mindful.app.late_cards import LateCards  # noqa: PLC0415  # as above

        return LateCards(self.journal)

    @cached_property
    def rooms(self) -> Rooms:
        """Everything that is shown in the main window beside the first page."""
        from mindful.app.rooms import Rooms  # noqa: PLC0415  # as above

        return Rooms(self, self._world)

    @cached_property
    def _watching(self) -> Watching:
        from mindful.app.watching import Watching  # noqa: PLC0415  # as above

        return Watching()

    @cached_property
    def keeping(self) -> Keeping:
        """Sees to it that nothing is lost."""
        from mindful.app.keeping import Keeping  # noqa: PLC0415  # as above

        return Keeping(self, self._world)

    @property
    def window(self) -> SessionWindow | None:
        """The window of the present sitting."""
        return None if self._sittings is None else self._sittings.window

    @cached_property
    def content(self) -> ContentFiles:
        """All content, read when it is needed."""
        return self._world.content(self.tongue.language)

    def start(self, start: Start) -> None:
        """Begin a session, or bring forward the one there is."""
        if self.window is not None:
            self.presence.show()
            return
        from mindful.domain.situation import UNSAFE  # noqa: PLC0415

        if start.situation == UNSAFE:
            self.open_support()
            return
        wanted = start._replace(private=start.private or self.is_private)
        try:
            self.sittings.begin(wanted, self.preferences.settings)
        except MindfulError:
            self.presence.show()
            raise

    def open_flow(self, id: FlowId) -> None:
        """Begin a flow, or bring forward the session there is."""
        if self.window is not None:
            self.presence.show()
        else:
            self.flows.open(id)

    def keep(self, record: SessionRecord) -> None:
        """Keep what was added to a session afterwards; one that is not kept stays so."""

        def add() -> None:
            if self.journal.get(record.id) is not None:
                self.journal.save(record)

        self._guard(add)

    def be_private(self, *, on: bool) -> None:
        """Write nothing of any session until told otherwise; never remembered itself."""
        self.is_private = on
        self.now.show_private(on=on)

    def be_found(self) -> None:
        """Show the window where there is still no tray to be found in."""
        if not self.presence.has_tray and self.window is None:
            self.presence.show()

    def be_quiet(self, quiet: Quiet) -> None:
        """Let no reminder come for so long."""
        if self._outside is not None:
            self._outside.be_quiet(quiet)

    def practices_changed(self) -> None:
        """Let the tray offer only what there is."""
        if self._outside is not None:
            self._outside.look_again()

    def words_changed(self) -> None:
        """Let the tray speak another language."""
        if self._outside is not None:
            self._outside.retell()

    def tell_outside(self, words: str) -> None:
        """Say something where the person may be looking."""
        if self._outside is not None:
            self._outside.tell(words)

    def start_quietly(self, start: Start) -> None:
        """Begin a session; what stands against it is said in the window."""
        self._guard(lambda: self.start(start))

    def say(self, line: str) -> None:
        """One quiet line above the page, beside what stands there unread."""
        self.main.notice.add(line)

    def show_now(self, page: NowPage) -> None:
        """Let this be the first page."""
        self.now = page
        page.start_wanted.connect(self.start_quietly)
        page.support_wanted.connect(self.open_support)
        page.flow_wanted.connect(self.open_flow)

    def bear_name(self) -> None:
        """Bear a neutral name where others may look: window titles, taskbar, tray."""
        on = self.preferences.settings.discreet
        name = self.tr("Timer") if on else "mindful"
        self.main.setWindowTitle(name)
        self._application.setApplicationDisplayName(name)
        if self._outside is not None:
            self._outside.be_discreet(on=on, name=name)

    def quit_soon(self) -> None:
        """Leave once whoever asked has had an answer."""
        QTimer.singleShot(0, self.quit)

    def quit(self) -> None:
        """End what runs, keep everything, and leave."""
        if self.window is not None:
            self.presence.has_tray = True  # so that closing the sitting does not quit again
            self.window.leave()
        self._keep_places()
        self.preferences.save()
        if self._outside is not None:
            self._outside.leave()
            self._outside = None
            self._rings.leave()
            self.theme.deleteLater()
        if self._sittings is not None:
            self._sittings.save_again()
        self.journal.close()
        if "flows" in vars(self):
            self.flows.leave()
        self._application.quit()

    def open_support(self) -> None:
        """Show where to find a human; a running practice pauses first."""
        if self.window is not None:
            self.window.pause()
        from mindful.ui.rail import Place  # noqa: PLC0415

        self.main.open_place(Place.SUPPORT)
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()

    def look_outside(self) -> None:
        """Do what can wait until something is on screen: journal, tray, commands."""
        if self._outside is not None:
            return
        gc.enable()
        self.now.decorate()
        self.theme.complete()
        for line in map(told, self.preferences.problems):
            self.say(line)
        self._guard(lambda: self.journal.behind)
        # Imported here: D-Bus, sockets and menus are not part of the first paint.
        from mindful.app.outside import Outside  # noqa: PLC0415
        from mindful.ui.controls.focus_ring import FocusRings  # noqa: PLC0415

        self._rings = FocusRings(self._application, self.theme)
        self.rooms.adorn(self.now)
        self.keeping.begin()
        self._outside = Outside(self, self._world)
        self._tell_of_session()
        self.bear_name()
        if not self._is_kept:
            self._world.first_page.keep(self.first_page, self.tongue.language)

    def _furnish(self) -> None:
        # Imported here: the desktop maps the window meanwhile, on another processor.
        from mindful.storage.first_page import FirstPage  # noqa: PLC0415
        from mindful.ui.now.page import NowPage  # noqa: PLC0415
        from mindful.ui.rail import Place, Rail  # noqa: PLC0415
        from mindful.ui.theme import Theme  # noqa: PLC0415

        world, settings = self._world, self.preferences.settings
        self.theme = Theme(self._application, world.resources, settings, self.tongue.language)
        kept = world.first_page.read(self.tongue.language)
        self._is_kept = kept is not None
        self.first_page = FirstPage.of(self.content) if kept is None else kept
        self.show_now(NowPage(*self.first_page, settings, self.theme))
        self.main.furnish(Rail(), (Place.NOW, self.now), self._page)

    def _page(self, place: Place) -> QWidget:
        return self.rooms.page(place)

    def _open_journal(self) -> Journal:
        opened = self._world.open_journal()
        if opened.backup is not None:
            self.keeping.offer_copy(opened.line, opened.backup)
        elif opened.line:
            self.say(opened.line)
        return opened.journal

    def _connect(self) -> None:
        self.main.painted.connect(self._painted)
        self.presence.left.connect(self.quit)
        self.presence.placed.connect(self._keep_places)
        self.preferences.changed.connect(self._adopt)
        self.preferences.troubled.connect(self.say)

    def _painted(self) -> None:
        self._world.trace("window_painted")
        QTimer.singleShot(0, self.look_outside)

    def _guard(self, act: Callable[[], object]) -> None:
        try:
            act()
        except JournalLocked as error:
            self.rooms.locking.ask(told(error))
        except OwnedElsewhere as error:
            self.keeping.offer_to_take_over(told(error))
        except MindfulError as error:
            self.main.notice.say(told(error))

    def _opened(self, window: SessionWindow) -> None:
        self.presence.sit_down(window)
        self._watching.follow(window)
        self._tell_of_session()
        window.support_wanted.connect(self.open_support)
        window.saving_changed.connect(self.keeping.save_again)

    def _tell_of_session(self) -> None:
        sittings, outside = self._sittings, self._outside
        if sittings is None or sittings.window is None or sittings.session is None:
            return
        if outside is not None:
            outside.follow(sittings.window, sittings.session)

    def _adopt(self, settings: Settings) -> None:
        self.theme.adopt(settings)
        self.main.place_rail()
        if self.tongue.speak(settings.language):
            from mindful.app.retelling import retell  # noqa: PLC0415  # few change it, and seldom

            retell(self, self._world)
        self.now.adopt(settings)
        self.bear_name()
        if self._sittings is not None:
            if settings.mix != self._mix:
                # Only then: a sitting may have fallen silent by itself, and stays so.
                self._sittings.set_mix(settings.mix)
            self._sittings.set_sound(settings)
        self._mix = settings.mix

    def _keep_places(self) -> None:
        settings = self.preferences.settings
        self.preferences.adopt(settings._replace(windows=self.presence.places))

    def _adopt_mix(self, mix: Mix) -> None:
        self.preferences.adopt(self.preferences.settings._replace(mix=mix))

    def _adopt_voice(self, voice: str) -> None:
        self.preferences.adopt(self.preferences.settings.with_voice(voice))

    def _sitting_closed(self, record: SessionRecord | None) -> None:
        self._watching.rest()
        if self._outside is not None:
            self._outside.rest()
        self.presence.stand_up()
        if "flows" in vars(self):
            self.flows.go_on(record)

    def _leave_out(self, practice: str) -> None:
        settings = self.preferences.settings
        left_out = tuple(dict.fromkeys((*settings.left_out, practice)))
        self.preferences.adopt(settings._replace(left_out=left_out))

    def _remember_choice(self, choice: LastChoice) -> None:
        self.preferences.adopt(self.preferences.settings._replace(last=choice))
