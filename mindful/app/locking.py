# SPDX-License-Identifier: MIT
"""Unlocks and locks the journal, and sets, changes or takes away its passphrase.

Sessions that are practised while it is locked stay in memory until it is unlocked. They could be
sealed on the disk with a public key; but whoever locks wants nothing of them on the disk that the
passphrase does not cover, and one more cipher would be one more thing to trust.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindful.app.attempts import Attempts
from mindful.app.idle import Idle
from mindful.app.worker import Worker
from mindful.desktop.keyring_entry import KeyringEntry
from mindful.domain.errors import MindfulError, WrongPassphrase
from mindful.storage.database import PLAIN, Door
from mindful.storage.locking import can_lock, new_door, reseal, unlocked
from mindful.storage.seal import salt_of
from mindful.ui.passphrase.choices import Passphrase
from mindful.ui.passphrase.page import PassphrasePage, Said, Wish
from mindful.ui.rail import Place
from mindful.ui.translated import told
from mindful.ui.wording import listed

if TYPE_CHECKING:
    from mindful.app.app import App
    from mindful.app.world import World
    from mindful.domain.settings import Settings


class Locking(QObject):
    """All that takes time is done in a thread of its own, and the journal is closed meanwhile."""

    changed = Signal(object)

    def __init__(self, app: App, world: World) -> None:
        super().__init__()
        self._app = app
        self._paths = world.paths
        self._keyhole = world.keyhole
        self._keyring = KeyringEntry(world.paths.journal)
        self._attempts = Attempts(world.clocks.monotonic)
        self._idle = Idle(world.clocks.monotonic, self._idle_for_long)
        self._worker = Worker()
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._page: PassphrasePage | None = None
        self._made: Door | None = None
        self._is_asked = False
        self._was_wrong = False
        app.preferences.changed.connect(self._adopt)
        app.main.place_opened.connect(self._left_for)

    @property
    def is_set(self) -> bool:
        """Whether the journal has a passphrase."""
        return salt_of(self._paths.journal) is not None

    @property
    def is_locked(self) -> bool:
        """Whether it waits for it."""
        return self.is_set and not self._keyhole.has_key

    def tell(self) -> None:
        """Say how things are."""
        self.changed.emit(Passphrase(can_lock(), self.is_set, self.is_locked))

    def ask(self, line: str) -> None:
        """Say that it is locked and offer to unlock; the first time the keyring is asked before."""
        self._app.main.notice.say(line, (self.tr("Unlock…"), lambda: self.open(Wish.UNLOCK)))
        if not self._is_asked:
            self._is_asked = True
            self._worker.do(self._unlock_by_keyring)

    def open(self, wish: Wish) -> None:
        """Show where the passphrase is typed."""
        self._put_away()
        page = PassphrasePage(wish)
        page.said.connect(self._take)
        page.left.connect(lambda: self._app.main.open_place(Place.SETTINGS))
        self._page = page
        self._app.main.show_over(Place.SETTINGS, page)
        page.focus_first()

    def lock(self) -> None:
        """Close the journal and forget its key; a session that runs goes on."""
        if not self.is_set or self._keyhole.is_turning:
            return
        self._app.journal.close()
        self._keyhole.turn(None)
        self._idle.rest()
        self._is_asked = True  # whoever locks does not want it unlocked by itself
        self._app.rooms.journal_changed()
        self.tell()
        self.ask(self.tr("The journal is locked. You can breathe and find help as ever."))

    def _take(self, said: Said) -> None:
        if self._attempts.wait > 0 and said.present:
            seconds = int(self._attempts.wait) + 1
            self._tell(self.tr("Please wait {count} s and try again.").format(count=seconds))
            return
        if self._app.window is not None or self._worker.is_busy:
            self._tell(self.tr("Something is still going on; please try again afterwards."))
            return
        if said.wish is not Wish.UNLOCK:
            self._app.journal.close()
            self._keyhole.is_turning = True
        self._tell(self.tr("One moment…"))
        self._worker.do(lambda: self._act(said))

    def _act(self, said: Said) -> str:
        """In the worker's thread: half a second for each key, seconds for a large journal."""
        journal, backups = self._paths.journal, self._paths.backups
        self._was_wrong = False
        try:
            old = unlocked(journal, backups, said.present)
        except WrongPassphrase:
            self._was_wrong = True
            raise
        if said.wish is Wish.UNLOCK:
            self._made = old
        else:
            self._made = PLAIN if said.wish is Wish.TAKE_AWAY else new_door(said.new)
            left = reseal(journal, backups, old, self._made)
            if left:
                return self._remember(said) or self._left(left)
        return self._remember(said)

    def _remember(self, said: Said) -> str:
        if said.wish is not Wish.UNLOCK:
            self._keyring.forget()
        if said.remember and not self._keyring.keep(said.new or said.present):
            return self.tr("There is no keyring here to remember it in.")
        return ""

    def _left(self, names: tuple[str, ...]) -> str:
        words = self.tr("These could not be read and stay as they are: {names}")
        return words.format(names=listed(names))

    def _unlock_by_keyring(self) -> str:
        self._was_wrong = False
        remembered = self._keyring.read() if self.is_locked else None
        if remembered is not None:
            self._made = unlocked(self._paths.journal, self._paths.backups, remembered)
        return ""

    def _done(self, line: str) -> None:
        made, self._made = self._made, None
        self._keyhole.is_turning = False
        if made is None:
            return
        self._keyhole.turn(None if made is PLAIN else made)
        self._attempts.was_right()
        self._app.main.notice.hide()
        self._guard(self._open_again)
        self._adopt(self._app.preferences.settings)
        self.tell()
        if self._page is not None:
            self._put_away()
            self._app.main.open_place(Place.SETTINGS)
        if line:
            self._app.say(line)

    def _open_again(self) -> None:
        _ = self._app.journal.behind
        self._app.rooms.journal_changed()
        if self._app.present is not None:
            self._app.keeping.save_again()

    def _failed(self, line: str) -> None:
        self._keyhole.is_turning = False
        self._made = None
        if self._was_wrong:
            self._attempts.was_wrong()
        self._tell(line)

    def _tell(self, line: str) -> None:
        if self._page is not None:
            self._page.tell(line)

    def _left_for(self, _: Place) -> None:
        if not self._worker.is_busy:
            self._put_away()

    def _put_away(self) -> None:
        """Let go of the page, and with it of what was typed there."""
        page, self._page = self._page, None
        if page is not None:
            page.deleteLater()

    def _adopt(self, settings: Settings) -> None:
        if self._keyhole.has_key and settings.lock_minutes:
            self._idle.watch(settings.lock_minutes * 60.0)
        else:
            self._idle.rest()

    def _idle_for_long(self) -> None:
        if self._app.window is None:
            self.lock()
        else:
            self._adopt(self._app.preferences.settings)

    def _guard(self, act: Callable[[], object]) -> None:
        try:
            act()
        except MindfulError as error:
            self._app.say(told(error))
