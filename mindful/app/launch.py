# SPDX-License-Identifier: MIT
"""Supplies the real clocks, files and sound, and runs the app until it is left."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mindful.app.app import App
from mindful.app.log import Log
from mindful.app.wishes import read_start
from mindful.app.world import World
from mindful.desktop.signals import EndRequests
from mindful.domain.journal import Journal
from mindful.domain.player import Player, Sound, SoundNews
from mindful.domain.settings import Settings, Way
from mindful.domain.trace import Trace
from mindful.paths import Paths, resources
from mindful.session.clocks import Clock, Clocks
from mindful.storage.content_files import ContentFiles


def run(paths: Paths, trace: Trace, wish: Mapping[str, object] | None = None) -> int:
    """Open the window, or begin a session at once; returns the exit code.

    Raises MindfulError with one line where nothing can be begun.
    """
    paths.make()
    application = make_application()
    app = App(application, real_world(paths, trace))
    Log(paths.log, app.main.notice.say).install()
    ends = EndRequests(app.quit)
    trace("launched")
    if wish is None:
        app.main.show()
    else:
        app.start(read_start(wish))
        QTimer.singleShot(0, app.look_outside)
    code = application.exec()
    ends.deleteLater()
    return code


def make_application() -> QApplication:
    """Qt, dressed alike on every desktop."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("mindful")
    application.setApplicationDisplayName("mindful")
    application.setDesktopFileName("mindful")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    return application


def real_world(paths: Paths, trace: Trace) -> World:
    """The person's own files, the machine's clocks, the sound process."""
    return World(
        paths=paths,
        resources=resources(),
        content=ContentFiles(resources(), paths.practices),
        clocks=Clocks(time.monotonic, clock_counting_sleep(), local_now),
        open_journal=lambda: open_journal(paths, trace),
        open_player=open_player,
        trace=trace,
    )


def local_now() -> datetime:
    """The person's own date and time with its offset."""
    return datetime.now().astimezone()


def clock_counting_sleep() -> Clock:
    """A clock that runs while the machine sleeps, as the monotonic one on Linux does not."""
    if sys.platform == "linux":
        return lambda: time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic


def open_journal(paths: Paths, trace: Trace) -> tuple[Journal, str]:
    """Open the person's journal; what was left open is marked as interrupted."""
    # Imported here: SQLite is not part of the first paint.
    from mindful.storage import opening  # noqa: PLC0415
    from mindful.storage.traced_journal import TracedJournal  # noqa: PLC0415

    opened = opening.open_journal(paths.journal, paths.backups)
    opened.journal.interrupt_open_records()
    return TracedJournal(opened.journal, trace, time.monotonic), opened.notice or ""


def open_player(
    sound: Sound, settings: Settings, way: Way, on_news: Callable[[SoundNews], None]
) -> Player:
    """Sound in a process of its own, or silence where that is wished for."""
    # Imported here: orders are typed by msgspec, which the first paint does not need.
    if way is Way.SILENT:
        from mindful.audio.silence import SilentPlayer  # noqa: PLC0415

        return SilentPlayer()
    from mindful.audio.player import ProcessPlayer  # noqa: PLC0415

    return ProcessPlayer([sys.executable], sound, settings.device, on_news)
