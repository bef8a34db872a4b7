# SPDX-License-Identifier: MIT
"""Sees to it that nothing is lost: what could not be written, copies that are due, a good copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mindful.domain.errors import JournalError, MindfulError

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World

FIRST_LOOK_MS = 90_000
"""After the start, when whoever opened the app has long begun."""
NEXT_LOOK_MS = 6 * 3600 * 1000


class Keeping(QObject):
    """Says what stands in the way in the strip above the page, with what can be done about it."""

    _was_put_back = Signal(int)
    _failed = Signal(str)

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._app = app
        self._world = world
        self._was_put_back.connect(self._tell_put_back)
        self._failed.connect(app.say)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look_for_backups)
        self._later.start(FIRST_LOOK_MS)

    def look_for_backups(self) -> None:
        """Make the copies that are due, beside whatever the person does."""
        self._later.start(NEXT_LOOK_MS)
        self._beside(self._world.make_backups)

    def save_again(self) -> None:
        """Try to write what could not be written; where it still cannot, say so."""
        line = self._app.sittings.save_again()
        if line:
            self._app.main.notice.say(
                line,
                (self.tr("Try again"), self.save_again),
                (self.tr("Save a copy…"), self._save_copy),
            )
        else:
            self._app.main.notice.hide()

    def offer_copy(self, line: str, backup: Path) -> None:
        """Say what became of a damaged journal, and offer the newest good copy of it."""
        self._app.main.notice.say(
            self.tr("{line} There is a good copy from {name}.").format(
                line=line, name=backup.stem.removeprefix("journal-")
            ),
            (self.tr("Take it from there"), lambda: self._put_back(backup)),
        )

    def _put_back(self, backup: Path) -> None:
        self._app.main.notice.hide()
        self._beside(lambda: self._was_put_back.emit(self._world.put_back(backup)))

    def _tell_put_back(self, sessions: int) -> None:
        self._app.say(self.tr("Sessions brought back: {count}").format(count=sessions))

    def _save_copy(self) -> None:
        from mindful.ui.save_dialog import ask_where  # noqa: PLC0415  # on a good day never

        target = ask_where(self._app.main, self.tr("mindful-copy.json"))
        if target is not None:
            try:
                self._app.sittings.write_copy(target)
            except MindfulError as error:
                self._app.main.notice.say(str(error))

    def _beside(self, work: Callable[[], object]) -> None:
        def do() -> None:
            try:
                work()
            except JournalError as error:
                self._failed.emit(str(error))

        Thread(target=do, daemon=True).start()
