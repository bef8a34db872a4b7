# SPDX-License-Identifier: MIT
"""Takes the pictures in docs/pictures: the real app, no screen, a made-up journal of six weeks.

    .venv/bin/python scripts/screenshots.py [FOLDER]

Time stands still unless it is moved and chance is seeded, so that the same app gives the same
pictures wherever they are made.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "TZ": "Europe/London"}
if hasattr(time, "tzset"):
    time.tzset()

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mindful.app.app import App
from mindful.app.launch import make_application, real_world
from mindful.app.stroll import Step, Stroll
from mindful.audio.silence import SilentPlayer
from mindful.domain.glance import PracticeId
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Appearance, LastChoice, Settings
from mindful.domain.situation import SituationId
from mindful.domain.start import Start
from mindful.domain.trace import untraced
from mindful.paths import Paths
from mindful.session.clocks import Clocks
from mindful.session.stage import Stage
from mindful.storage.opening import open_journal
from mindful.storage.settings_file import SettingsFile
from mindful.ui.rail import Place

T = TypeVar("T")

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
NOW = datetime.fromisoformat("2026-11-24T18:40:00+00:00")
SESSIONS, WEEKS, SEED = 60, 6, 4
IN_THE_FIRST_BREATH = 8.7
"""Seconds: settled in, the lungs nearly full."""
PACE = 1.5
"""Seconds that time is moved at once; a session takes two for a closed lid."""
SETTLED_MS, FRAME_MS = 300, 25
HEARD_MS = 4000
"""Until it is known what a minute sounds like, which Settings shows."""
PATIENCE_MS = 60_000
SOMETIMES, SELDOM, RARELY = 0.35, 0.07, 0.06
"""How often something happens in the made-up weeks."""
PRACTICES = ("extended_4_6", "extended_4_6", "grounding_54321", "security_priming", "easy_3_5")
SITUATIONS = tuple(
    map(SituationId, ("waiting_for_reply", "after_argument", "before_hard_talk", "urge_to_check"))
)
NOTES = ("Phone in the other room.", "Rain on the window.", "Walked home afterwards.")


class HandClock:
    """Every clock of the app; it moves when it is told to."""

    def __init__(self) -> None:
        self._seconds = 1000.0

    @property
    def clocks(self) -> Clocks:
        """What a world is given."""
        return Clocks(lambda: self._seconds, lambda: self._seconds, lambda: NOW)

    def move(self, seconds: float) -> Iterator[Step]:
        """Let so much time pass, a little at a time."""
        while seconds > 0:
            self._seconds += min(PACE, seconds)
            seconds -= PACE
            yield FRAME_MS


def made_up(chance: random.Random) -> Iterator[SessionRecord]:
    """Six weeks of somebody's evenings and a few mornings; nobody's in particular."""
    days = sorted(chance.randrange(1, WEEKS * 7) for _ in range(SESSIONS))
    for count, day in enumerate(reversed(days)):
        begun = NOW - timedelta(days=day, minutes=chance.randrange(-180, 600))
        tense = round(chance.gauss(6.8 - count / 60, 1.2))
        relief = round(chance.gauss(1.8, 1.1))
        before = {ANXIETY: _kept(tense), MOOD: _kept(10 - tense + chance.randrange(-1, 2))}
        after = {ANXIETY: _kept(tense - relief), MOOD: _kept(before[MOOD] + relief)}
        stopped, silent = chance.random() < SELDOM, chance.random() < SELDOM
        minutes = chance.choice((1, 3, 3, 3, 5))
        yield SessionRecord(
            id=UUID(int=chance.getrandbits(128), version=4),
            practice=PracticeId(chance.choice(PRACTICES)),
            situation=_maybe(chance, SOMETIMES, SITUATIONS),
            started_at=begun,
            planned_seconds=minutes * 60,
            practised_seconds=minutes * 60 * (0.6 if stopped else 1),
            outcome=Outcome.STOPPED if stopped else Outcome.COMPLETED,
            before=Rating(before),
            after=Rating() if stopped or silent else Rating(after),
            felt=None if stopped or silent else _felt(relief),
            note=_maybe(chance, RARELY, NOTES),
        )


def _kept(value: int) -> int:
    return max(0, min(10, value))


def _maybe(chance: random.Random, often: float, things: tuple[T, ...]) -> T | None:
    return chance.choice(things) if chance.random() < often else None


def _felt(relief: int) -> Felt:
    if relief == 0:
        return Felt.SAME
    return Felt.EASIER if relief > 0 else Felt.HARDER


def through_everything(app: App, clock: HandClock, folder: Path) -> Iterator[Step]:
    """One rated session and every page, a picture of each."""
    yield SETTLED_MS
    _press(app.main, "Waiting for a reply")
    yield SETTLED_MS
    _take(app.main, folder / "now.png")
    yield from _sitting(app, clock, folder)
    for place in (Place.PRACTICES, Place.JOURNEY, Place.SETTINGS, Place.SUPPORT):
        app.main.open_place(place)
        yield HEARD_MS if place is Place.SETTINGS else SETTLED_MS
        _take(app.main, folder / f"{place}.png")
    app.main.open_place(Place.JOURNEY)
    app.preferences.adopt(app.preferences.settings._replace(appearance=Appearance.DARK))
    yield SETTLED_MS
    _take(app.main, folder / "journey-dark.png")


def _sitting(app: App, clock: HandClock, folder: Path) -> Iterator[Step]:
    app.start(Start(PracticeId("extended_4_6"), minutes=3, asks=True))
    window = app.window
    assert window is not None  # noqa: S101 - it was begun
    yield SETTLED_MS
    _type(window, Qt.Key.Key_6, Qt.Key.Key_4)
    yield SETTLED_MS
    _take(window, folder / "check-in.png")
    _type(window, Qt.Key.Key_Return)
    yield from clock.move(IN_THE_FIRST_BREATH)
    _take(window, folder / "session.png")
    while window.stage is Stage.PRACTISING:
        yield from clock.move(PACE)
    _type(window, Qt.Key.Key_4, Qt.Key.Key_6)
    yield SETTLED_MS
    _press(window, "Easier")
    yield SETTLED_MS
    _take(window, folder / "check-out.png")
    _type(window, Qt.Key.Key_Return)
    yield SETTLED_MS


def _take(window: QWidget, file: Path) -> None:
    window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(file))


def _press(window: QWidget, words: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text() == words).click()


def _type(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, event)


def main() -> int:
    """Take every picture; 1 where something did not come."""
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    # In a folder with a name of its own, for Settings shows it and measures how wide it is.
    with tempfile.TemporaryDirectory() as place, contextlib.chdir(place):
        paths = Paths.under(Path("mindful"))
        paths.make()
        journal = open_journal(paths.journal, paths.backups, now=lambda: NOW).journal
        journal.add_all(made_up(random.Random(SEED)))  # noqa: S311 - not for secrets
        journal.close()
        last = LastChoice("extended_4_6")
        SettingsFile(paths.settings).write(Settings(appearance=Appearance.LIGHT, last=last))
        clock = HandClock()
        world = real_world(paths, untraced)._replace(
            clocks=clock.clocks, open_player=lambda *_: SilentPlayer()
        )
        application = make_application()
        app = App(application, world, shown=True)
        stroll = Stroll(through_everything(app, clock, folder), app.quit)
        QTimer.singleShot(0, stroll.step)
        QTimer.singleShot(PATIENCE_MS, app.quit)
        application.exec()
    return 0 if stroll.is_done else 1


if __name__ == "__main__":
    sys.exit(main())
