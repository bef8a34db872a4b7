# SPDX-License-Identifier: MIT
"""Supplies the real clocks, files and sound, and runs the app until it is left."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mindful.app.app import App
from mindful.app.keyhole import Keyhole
from mindful.app.world import OpenedJournal, World
from mindful.paths import Paths, resources
from mindful.session.clocks import Clock, Clocks
from mindful.storage.first_page import FirstPageCache
from mindful.ui.translated import told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from mindful.desktop.autostart import Autostart
    from mindful.domain.player import Player, SoundNews
    from mindful.domain.settings import Settings, Way
    from mindful.domain.sound import Sound
    from mindful.domain.trace import Trace
    from mindful.storage.content_files import ContentFiles

LATE_TRAY_MS = 60_000
"""How late after a login a tray may appear."""

# What the first paint does not need is imported where it is used: a start is a wait.
# ruff: noqa: PLC0415


def run(paths: Paths, trace: Trace, wish: tuple[str, Mapping[str, object]] | None = None) -> int:
    """Open the window, or begin a session or a flow at once; returns the exit code.

    Raises MindfulError with one line where nothing can be begun.
    """
    application = make_application()
    app = App(application, real_world(paths, trace), shown=wish is None)
    trace("launched")
    if wish is not None:
        from mindful.app.wishes import read_flow, read_start

        command, arguments = wish
        if command == "hidden":
            QTimer.singleShot(LATE_TRAY_MS, app.be_found)
        elif command == "flow":
            app.open_flow(read_flow(arguments))
        else:
            app.start(read_start(arguments))
        QTimer.singleShot(0, app.look_outside)
    code = application.exec()
    # Hidden while Python is there: what is told of it afterwards takes the program down.
    for window in application.topLevelWidgets():
        window.hide()
    return code


def make_application() -> QApplication:
    """Qt, dressed alike on every desktop."""
    if sys.platform != "linux":
        # There Qt wears Fusion unasked; naming a style makes Python types for 7 ms.
        QApplication.setStyle("Fusion")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("mindful")
    application.setApplicationDisplayName("mindful")
    application.setDesktopFileName("mindful")
    application.setQuitOnLastWindowClosed(False)
    return application


def real_world(paths: Paths, trace: Trace) -> World:
    """The person's own files, the machine's clocks, the sound process."""
    shipped, keyhole = resources(), Keyhole()
    return World(
        paths=paths,
        resources=shipped,
        content=lambda language: read_content(paths, language),
        first_page=FirstPageCache(
            paths.cache / "first_page.json",
            folders=(shipped, shipped / "practices", paths.practices),
            texts=shipped / "text",
        ),
        clocks=Clocks(time.monotonic, clock_counting_sleep(), local_now),
        open_journal=lambda: open_journal(paths, trace, keyhole),
        autostart=LateAutostart(paths),
        put_back=lambda backup: put_back(paths, backup, keyhole),
        make_backups=lambda: make_backups(paths, keyhole),
        take_over=lambda: take_over(paths),
        keyhole=keyhole,
        open_player=open_player,
        trace=trace,
    )


def read_content(paths: Paths, language: str) -> ContentFiles:
    """All content, shipped and the person's own."""
    from mindful.storage.content_files import ContentFiles

    return ContentFiles(resources(), paths.practices, language)


def local_now() -> datetime:
    """The person's own date and time with its offset."""
    from datetime import datetime

    return datetime.now().astimezone()


def clock_counting_sleep() -> Clock:
    """A clock that runs while the machine sleeps, as the monotonic one on Linux does not."""
    if sys.platform == "linux":
        return lambda: time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic


def open_journal(paths: Paths, trace: Trace, keyhole: Keyhole) -> OpenedJournal:
    """Open the person's journal; what was left open is marked as interrupted."""
    # Imported here: SQLite is not part of the first paint.
    from mindful.storage import opening
    from mindful.storage.traced_journal import TracedJournal

    opened = opening.open_journal(paths.journal, paths.backups, door=keyhole.door)
    opened.journal.interrupt_open_records()
    return OpenedJournal(
        TracedJournal(opened.journal, trace, time.monotonic),
        told(opened.notice or ""),
        opened.backup,
    )


class LateAutostart:
    """Starting with the desktop, looked up when Settings asks."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def is_on(self) -> bool:
        """What the system would do at the next login."""
        return self._here().is_on()

    def set(self, *, on: bool) -> None:
        """Start with the desktop, or no more."""
        self._here().set(on=on)

    def _here(self) -> Autostart:
        from mindful.app.starting_up import command_of_this_app
        from mindful.desktop.autostart import autostart_here

        own = self._paths == Paths.of_user()
        return autostart_here(command_of_this_app(None if own else self._paths.journal.parent))


def put_back(paths: Paths, backup: Path, keyhole: Keyhole) -> int:
    """Take what is missing from a copy; returns how many sessions there are then."""
    from mindful.storage.restoring import put_back as take_from

    return take_from(backup, paths.journal, keyhole.door)


def take_over(paths: Paths) -> None:
    """Let the journal be opened on this computer."""
    from mindful.storage.opening import take_over as take

    take(paths.journal)


def make_backups(paths: Paths, keyhole: Keyhole) -> object:
    """Make the daily and the weekly copy where they are due."""
    from mindful.storage.backups import Backups

    copies = Backups(paths.backups, door=keyhole.door)
    return () if is_locked(paths, keyhole) else copies.make_due(paths.journal)


def is_locked(paths: Paths, keyhole: Keyhole) -> bool:
    """Whether the journal waits for its passphrase."""
    from mindful.storage.seal import salt_of

    return not keyhole.has_key and salt_of(paths.journal) is not None


def open_player(
    sound: Sound, settings: Settings, way: Way, on_news: Callable[[SoundNews], None]
) -> Player:
    """Sound in a process of its own, or silence where that is wished for."""
    # Imported here: orders are typed by msgspec, which the first paint does not need.
    if way == "silent":
        from mindful.audio.silence import SilentPlayer

        return SilentPlayer()
    from mindful.audio.player import ProcessPlayer

    return ProcessPlayer([sys.executable], sound, settings.device, on_news)
