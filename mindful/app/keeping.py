# SPDX-License-Identifier: MIT
"""Sees to it that nothing is lost: what could not be written, copies that are due, a good copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mindful.app.worker import Worker
from mindful.domain.errors import JournalLocked, MindfulError, OwnedElsewhere
from mindful.ui.translated import told

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World

FIRST_LOOK_MS = 90_000
"""After the start, when whoever opened the app has long begun."""
NEXT_LOOK_MS = 6 * 3600 * 1000


class Keeping(QObject):
    """Says what stands in the way in the strip above the page, with what can be done about it."""

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._app = app
        self._world = world
        self._worker = Worker()
        self._worker.done.connect(self._tell)
        self._worker.failed.connect(app.say)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look_for_backups)

    def begin(self) -> None:
        """Look for copies that are due from some time after the start on."""
        self._later.start(FIRST_LOOK_MS)

    def look_for_backups(self) -> None:
        """Make the copies that are due, beside whatever the person does."""
        self._later.start(NEXT_LOOK_MS)
        self._worker.do(self._make_backups)

    def save_again(self) -> None:
        """Try to write what could not be written; where it still cannot, say so."""
        trouble = self._app.sittings.save_again()
        if trouble is None:
            self._app.main.notice.hide()
            return
        again = (self.tr("Try again"), self.save_again)
        if isinstance(trouble, JournalLocked):
            self._app.rooms.locking.ask(
                self.tr(
                    "The journal is locked. This session is kept in memory until you unlock it."
                )
            )
            return
        if isinstance(trouble, OwnedElsewhere):
            again = (self.tr("Use it here"), self._take_over)
        copy = (self.tr("Save a copy…"), self._save_copy)
        self._app.main.notice.say(told(trouble), again, copy)

    def offer_copy(self, line: str, backup: Path) -> None:
        """Say what became of a damaged journal, and offer the newest good copy of it."""
        self._app.main.notice.say(
            self.tr("{line} There is a good copy from {name}.").format(
                line=line, name=backup.stem.removeprefix("journal-")
            ),
            (self.tr("Take it from there"), lambda: self._put_back(backup)),
        )

    def offer_to_take_over(self, line: str) -> None:
        """Say that another computer has the journal, and let whoever knows better use it here."""
        self._app.main.notice.say(line, (self.tr("Use it here"), self._take_over))

    def _take_over(self) -> None:
        try:
            self._world.take_over()
            self._app.rooms.journal_changed()
        except MindfulError as error:
            self._app.main.notice.say(told(error))
        else:
            self.save_again()

    def _put_back(self, backup: Path) -> None:
        self._app.main.notice.hide()
        if not self._worker.do(lambda: self._from(backup)):
            self._app.say(self.tr("A copy is being made; please try again in a moment."))

    def _from(self, backup: Path) -> str:
        count = self._world.put_back(backup)
        return self.tr("Sessions brought back: {count}").format(count=count)

    def _make_backups(self) -> str:
        self._world.make_backups()
        return ""

    def _tell(self, line: str) -> None:
        if line:
            self._app.say(line)

    def _save_copy(self) -> None:
        from mindful.ui.save_dialog import ask_where  # noqa: PLC0415  # on a good day never

        target = ask_where(self._app.main, self.tr("mindful-copy.json"))
        if target is not None:
            try:
                self._app.sittings.write_copy(target)
            except MindfulError as error:
                self._app.main.notice.say(told(error))
