# SPDX-License-Identifier: MIT
"""The whole app without a screen: real files and journal, time and sound in the test's hands."""

from __future__ import annotations

import gc
import logging
import signal
import sys

import pytest
from doubles import BrokenJournal, ManualClock, ToldPlayer
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mindful.app.app import App
from mindful.app.keyhole import Keyhole
from mindful.app.launch import read_content
from mindful.app.world import OpenedJournal, World
from mindful.desktop.autostart import DesktopEntry
from mindful.domain.journal import Filter
from mindful.paths import Paths, resources
from mindful.session.stage import Stage
from mindful.storage.backups import Backups
from mindful.storage.first_page import FirstPageCache
from mindful.storage.opening import open_journal, take_over
from mindful.storage.restoring import put_back
from mindful.storage.settings_file import SettingsFile


class Application:
    """The one application of all tests, which only notes that it is asked to quit."""

    def __init__(self, qapp):
        self._qapp = qapp
        self.has_quit = False

    def __getattr__(self, name):
        return getattr(self._qapp, name)

    def quit(self):
        self.has_quit = True


class Trace:
    """Remembers what was told to it."""

    def __init__(self):
        self.told = []

    def __call__(self, event, **fields):
        self.told.append((event, fields))

    def all(self, event):
        return [fields for told, fields in self.told if told == event]


class Life:
    """What one start of the app is given, and what came of it."""

    def __init__(self, home, clock, application):
        self.paths = Paths.under(home)
        self.clock = clock
        self.application = application
        self.trace = Trace()
        self.keyhole = Keyhole()
        self.players = []
        self.sounds = []
        self.tell_news = None
        self.journal_fails = False
        self.broken = None
        self.line = ""
        self.app = None

    @property
    def world(self):
        shipped = resources()
        folders = (shipped, shipped / "practices", self.paths.practices)
        return World(
            paths=self.paths,
            resources=shipped,
            content=lambda language: read_content(self.paths, language),
            first_page=FirstPageCache(
                self.paths.cache / "first_page.json", folders=folders, texts=shipped / "text"
            ),
            clocks=self.clock.clocks,
            open_journal=self._open_journal,
            autostart=DesktopEntry(
                self.paths.journal.parent / "autostart", ["mindful", "--hidden"]
            ),
            put_back=lambda backup: put_back(backup, self.paths.journal),
            make_backups=lambda: Backups(self.paths.backups, now=self.clock.now).make_due(
                self.paths.journal
            ),
            take_over=lambda: take_over(self.paths.journal),
            keyhole=self.keyhole,
            open_player=self._open_player,
            trace=self.trace,
        )

    @property
    def player(self):
        return self.players[-1]

    @property
    def settings(self):
        """What is on disk by now."""
        return SettingsFile(self.paths.settings).read()[0]

    @property
    def records(self):
        return self.app.journal.page(Filter(), 0, 100).records

    def _open_journal(self):
        opened = open_journal(
            self.paths.journal, self.paths.backups, self.clock.now, self.keyhole.door
        )
        opened.journal.interrupt_open_records()
        if self.journal_fails:
            self.broken = FailingJournal(opened.journal)
            return OpenedJournal(self.broken)
        return OpenedJournal(opened.journal, opened.notice or "", opened.backup)

    def _open_player(self, sound, settings, way, on_news):
        self.players.append(ToldPlayer())
        self.sounds.append((sound, settings.device, way))
        self.tell_news = on_news
        return self.player


class FailingJournal(BrokenJournal):
    """Can be read, and cannot be written until it is mended."""

    def __getattr__(self, name):
        return getattr(self._journal, name)


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def application(qapp):
    yield Application(qapp)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


@pytest.fixture(autouse=True)
def _as_it_was(tmp_path_factory, monkeypatch):
    """Give back what an app takes of its process: signals, the last word on errors, the log."""
    # A short name: sockets may have 107 characters.
    folder = tmp_path_factory.getbasetemp() / "r"
    folder.mkdir(mode=0o700, exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    numbers = [signal.SIGTERM, signal.SIGINT, *([signal.SIGHUP] if sys.platform != "win32" else [])]
    before = {number: signal.getsignal(number) for number in numbers}
    hook = sys.excepthook
    messages = qInstallMessageHandler(None)
    qInstallMessageHandler(messages)
    yield
    qInstallMessageHandler(messages)
    sys.excepthook = hook
    signal.set_wakeup_fd(-1)
    log = logging.getLogger("mindful")
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def live(home, clock, application, qtbot):
    """Starts the app as a launch does; may be called again after it has been left."""
    lives = []

    def begin(*, shown=True, **given):
        life = Life(home, clock, application)
        application.has_quit = False
        for name, value in given.items():
            setattr(life, name, value)
        life.paths.make()
        life.app = App(application, life.world, shown=shown)
        lives.append(life)
        if shown:
            qtbot.waitUntil(lambda: life.app._outside is not None)
            life.app.main.activateWindow()
        else:
            life.app.look_outside()
        return life

    yield begin
    for life in lives:
        if life.app is not None:
            leave(life)


@pytest.fixture
def life(live):
    """One start with nothing kept from before."""
    return live()


def leave(life):
    """Quit and be gone."""
    app, life.app = life.app, None
    app.quit()
    for window in (app.window, app.main):
        if window is not None:
            window.hide()
            window.deleteLater()
    app.deleteLater()
    # Cycles of widgets would else be collected while the next app is being dressed.
    del app
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def practise(clock):
    """Lets seconds pass in the sitting, half a second a tick."""

    def go_on(life, seconds):
        for _ in range(round(seconds * 2)):
            window = life.app.window
            if window is None or window.stage is not Stage.PRACTISING:
                break
            clock.advance(0.5)
            window._ticker._tick()

    return go_on


@pytest.fixture
def finish(practise):
    """Practises to the end and closes the check-out."""

    def go_through(life, *keys):
        if life.app.window.stage is Stage.CHECK_IN:
            strike(life.app.window, *keys, Qt.Key.Key_Return)
        practise(life, 3600)
        assert life.app.window.stage is Stage.CHECK_OUT
        strike(life.app.window, *keys, Qt.Key.Key_Return)
        assert life.app.window is None

    return go_through


def strike(window, *keys):
    """Type keys at a window, which gives them to whatever has the focus in it."""
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


@pytest.fixture
def press():
    return strike


@pytest.fixture
def click():
    """Clicks the one button with that name that can be seen."""

    def find(widget, name):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = [
            b
            for b in widget.findChildren(QAbstractButton)
            if b.accessibleName() == name and b.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} buttons are called {name}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return find


@pytest.fixture
def words():
    """All words that can be seen in a widget."""

    def read(widget):
        return [
            shown.text().replace("&&", "&")
            for kind in (QLabel, QAbstractButton)
            for shown in widget.findChildren(kind)
            if shown.isVisible() and shown.text()
        ]

    return read
