# SPDX-License-Identifier: MIT
"""What a person does with all that is kept: take it out, bring it in, copy, put back, erase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mindful.app.worker import Worker
from mindful.domain.errors import ImportRefused, MindfulError
from mindful.storage import database
from mindful.storage.backups import Backups, Reason
from mindful.storage.candidates import read_candidates
from mindful.storage.erasing import erase_days, erase_everything
from mindful.storage.export import export_journal
from mindful.storage.import_ import take
from mindful.storage.journal import SqliteJournal
from mindful.storage.opening import open_for_reading
from mindful.storage.pattern_folder import REMOVED
from mindful.storage.restoring import restore
from mindful.ui.save_dialog import ask_where, ask_which
from mindful.ui.translated import told

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.keyhole import Keyhole
    from mindful.domain.rating import Scale, ScaleId
    from mindful.paths import Paths


class Belongings(QObject):
    """Each ends with one line in the window, whether it went well or not."""

    def __init__(self, app: App, paths: Paths, keyhole: Keyhole, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._paths = paths
        self._keyhole = keyhole
        self._window = window
        self._worker = Worker()
        self._worker.done.connect(self._tell)
        self._worker.failed.connect(app.say)

    def export(self) -> None:
        """Write everything to a file of the person's choice."""
        target = ask_where(self._window, self.tr("mindful.json"))
        if target is not None:
            self._do(lambda: self._export(target))

    def import_(self) -> None:
        """Take in a file, all of it or nothing."""
        file = ask_which(self._window, self.tr("Import sessions"))
        if file is not None:
            scales = self._app.content.scales()
            self._do(lambda: self._import(file, scales))

    def back_up(self) -> None:
        """Make a copy now, where the others are."""
        self._do(self._back_up)

    def restore(self) -> None:
        """Put a copy in the journal's place; the present one is kept beside it."""
        file = ask_which(self._window, self.tr("Restore a backup"))
        if file is None or not self._is_free():
            return
        self._app.journal.close()
        try:
            restored = restore(file, self._paths.journal, self._backups)
        except MindfulError as error:
            self._app.say(told(error))
        else:
            self._tell(self.tr("Restored sessions: {count}").format(count=restored.sessions))

    def erase_days(self, first: date, last: date) -> None:
        """Delete the sessions of some days for good, and what copies hold of them."""
        self._erase(
            lambda: erase_days(
                self._paths.journal,
                first,
                last,
                backups=self._paths.backups,
                log=self._paths.log,
                door=self._keyhole.door,
            )
        )

    def erase_everything(self) -> None:
        """Delete all there is for good, patterns that were removed with it."""

        def act() -> int:
            rmtree(self._paths.practices / REMOVED, ignore_errors=True)
            return erase_everything(
                self._paths.journal,
                backups=self._paths.backups,
                log=self._paths.log,
                door=self._keyhole.door,
            )

        self._erase(act)

    @property
    def _backups(self) -> Backups:
        return Backups(self._paths.backups, door=self._keyhole.door)

    def _erase(self, act: Callable[[], int]) -> None:
        if not self._is_free():
            return
        self._app.journal.close()
        try:
            count = act()
        except MindfulError as error:
            self._app.say(told(error))
        else:
            self._tell(self.tr("Deleted sessions: {count}").format(count=count))

    def _is_free(self) -> bool:
        """Whether nothing else is at the journal; a session that runs would write it again."""
        if self._app.window is not None or self._worker.is_busy:
            self._app.say(self.tr("Something is still going on; please try again afterwards."))
            return False
        return True

    def _do(self, work: Callable[[], str]) -> None:
        if not self._worker.do(work):
            self._is_free()

    def _export(self, target: Path) -> str:
        journal = open_for_reading(self._paths.journal, self._keyhole.door)
        try:
            count = export_journal(journal, target, overwrite=True)
        finally:
            journal.close()
        words = self.tr("Sessions in {name}: {count}")
        return words.format(name=target.name, count=count)

    def _import(self, file: Path, scales: Mapping[ScaleId, Scale]) -> str:
        found = read_candidates(file, scales)
        backups, path = self._backups, self._paths.journal
        with database.spoken(path):
            journal = SqliteJournal(database.connect(path, self._keyhole.door), path)
        try:
            report = take(found, journal, lambda: backups.make(Reason.IMPORT, self._paths.journal))
        finally:
            journal.close()
        if report.refused:
            raise ImportRefused("{file}: {reason}", file=file.name, reason=report.refused[0])
        words = self.tr("Taken in: {added}. Already there: {known}.")
        return words.format(added=report.added, known=report.already_there)

    def _back_up(self) -> str:
        made = self._backups.make(Reason.ASKED, self._paths.journal)
        return self.tr("Backed up as {name}.").format(name=made.name)

    def _tell(self, line: str) -> None:
        self._app.say(line)
        self._app.rooms.journal_changed()
