# SPDX-License-Identifier: MIT
"""Weeks of the real app without a screen, as a person has them: a week takes a minute.

    python -m bench.week WEEKS FOLDER

Each day the window is opened and closed, the journal unlocked and locked, a reminder comes, four
sessions are rated, Journey is looked at and copies are made. Prints one JSON line: what was done,
and what each week after the first has added.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.growing import DrivenClock, settle, weighed
from mindful.app.app import App
from mindful.app.keyhole import Keyhole
from mindful.app.launch import make_application, real_world
from mindful.app.world import OpenedJournal
from mindful.audio.silence import SilentPlayer
from mindful.domain.glance import PracticeId
from mindful.domain.journal import Filter
from mindful.domain.reminders import WEEKDAYS, Reminders
from mindful.domain.start import Start
from mindful.domain.trace import untraced
from mindful.paths import Paths
from mindful.session.stage import Stage
from mindful.storage.backups import Backups
from mindful.storage.opening import open_journal
from mindful.ui.passphrase.page import Said, Wish
from mindful.ui.rail import Place

PRACTICES = ("extended_4_6", "sigh_rescue", "box_4", "natural")
"""One after another, a session each."""
HOUR = 3600.0
STEP = 1.5
PATIENCE = 30.0
WORDS = "eight or more"
DAYS = 7


class Week:
    """One app that is lived with."""

    def __init__(self, app: App, clock: DrivenClock, paths: Paths) -> None:
        self._app = app
        self._clock = clock
        self._paths = paths
        self.done = dict.fromkeys(("days", "sessions", "reminders", "lockings", "copies made"), 0)

    def settle_in(self) -> None:
        """What a person sets once: a passphrase, and a reminder each day."""
        settings = self._app.preferences.settings
        wished = Reminders(on=True, times=("12:30",), weekdays=(*WEEKDAYS, 5, 6))
        self._app.preferences.adopt(settings._replace(reminders=wished, settle_in=0.0))
        self._say(Said(Wish.SET, "", WORDS, remember=False))

    def pass_by(self) -> None:
        """Seven days."""
        for _ in range(DAYS):
            self._day()

    def _day(self) -> None:
        begun = self._clock.clocks.monotonic()
        for number, practice in enumerate(PRACTICES):
            self._app.presence.show()
            settle()
            self._practise(practice)
            self._app.main.close()
            settle()
            self._wait_until(begun + (number + 1) * HOUR)
        self._look_at_journey()
        self._app.rooms.locking.lock()
        self._say(Said(Wish.UNLOCK, WORDS, "", remember=False))
        self.done["lockings"] += 1
        before = self._copies()
        self._app.keeping.look_for_backups()
        self._until_at_rest()
        self.done["copies made"] += len(self._copies() - before)
        self._wait_until(begun + 24 * HOUR)
        self.done["days"] += 1

    def _practise(self, practice: str) -> None:
        self._app.start(Start(PracticeId(practice), minutes=1, asks=True))
        window, sittings = self._app.window, self._app.present
        assert window is not None  # noqa: S101 - just begun
        assert sittings is not None  # noqa: S101
        self._strike(Qt.Key.Key_7, Qt.Key.Key_3, Qt.Key.Key_Return)
        while window.stage is Stage.PRACTISING and sittings.session is not None:
            self._clock.move(STEP)
            QApplication.processEvents()
            sittings.session.tick()
        assert window.stage is Stage.CHECK_OUT, window.stage  # noqa: S101 - or nothing was practised
        self._strike(Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_Return)
        settle()
        assert self._app.window is None  # noqa: S101
        self.done["sessions"] += 1

    def _strike(self, *keys: Qt.Key) -> None:
        for key in keys:
            settle()
            if self._app.window is not None:
                QTest.keyClick(self._app.window.windowHandle(), key)
        settle()

    def _wait_until(self, moment: float) -> None:
        """Let time pass with reminders looked for as their timer would; that runs on real time."""
        outside = self._app._outside  # noqa: SLF001
        assert outside is not None  # noqa: S101
        reminding = outside._reminding  # noqa: SLF001
        assert reminding is not None  # noqa: S101 - wished for
        while (left := moment - self._clock.clocks.monotonic()) > 0:
            before = self._app.preferences.settings.reminders.told
            self._clock.move(min(left, reminding._asked.total_seconds()))  # noqa: SLF001
            reminding.look()
            settle()
            self.done["reminders"] += self._app.preferences.settings.reminders.told != before

    def _look_at_journey(self) -> None:
        self._app.presence.show()
        self._app.main.open_place(Place.JOURNEY)
        self._until_at_rest()
        self._app.main.open_place(Place.NOW)
        self._app.main.close()
        settle()

    def _say(self, said: Said) -> None:
        locking = self._app.rooms.locking
        locking.open(said.wish)
        locking._page.said.emit(said)  # noqa: SLF001
        self._until_at_rest()
        until(lambda: not locking.is_locked, "unlocked")

    def _until_at_rest(self) -> None:
        until(lambda: threading.active_count() == 1, "at rest")
        settle()

    def _copies(self) -> set[str]:
        return {place.name for place in self._paths.backups.glob("*.sqlite3")}


def until(holds: Callable[[], bool], what: str) -> None:
    """Let the app go on until that holds."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        settle()
        assert time.monotonic() < deadline, f"never {what}"  # noqa: S101
        time.sleep(0.002)


def main() -> None:
    """Live a first week, then the others, and tell what they left."""
    weeks, folder = int(sys.argv[1]), Path(sys.argv[2])
    application = make_application()
    paths, clock, keyhole = Paths.under(folder), DrivenClock(), Keyhole()
    paths.make()
    now = clock.clocks.now

    def opened() -> OpenedJournal:
        journal = open_journal(paths.journal, paths.backups, now, keyhole.door)
        return OpenedJournal(journal.journal, journal.notice or "", journal.backup)

    world = real_world(paths, untraced)._replace(
        clocks=clock.clocks,
        keyhole=keyhole,
        open_journal=opened,
        open_player=lambda *_: SilentPlayer(),
        make_backups=lambda: Backups(paths.backups, now, keyhole.door).make_due(paths.journal),
    )
    app = App(application, world, shown=True)
    until(paths.socket.exists, "begun")
    app.presence.see_tray(True)
    week = Week(app, clock, paths)
    week.settle_in()
    week.pass_by()
    before = weighed()
    for _ in range(weeks - 1):
        week.pass_by()
    after = weighed()
    kept = app.journal.page(Filter(), 0, 1).total
    copies = len([*paths.backups.glob("*.sqlite3")])
    app.quit()
    added = {name: round((after[name] - before[name]) / (weeks - 1), 2) for name in before}
    done = {**week.done, "sessions kept": kept, "copies kept": copies}
    sys.stdout.write(json.dumps({"done": done, "added": added}) + "\n")


if __name__ == "__main__":
    main()
