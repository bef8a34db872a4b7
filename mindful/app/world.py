# SPDX-License-Identifier: MIT
"""What the app is given from outside; tests give doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # Types only: nothing of this may be imported before the first paint.
    from collections.abc import Callable
    from pathlib import Path

    from mindful.app.keyhole import Keyhole
    from mindful.desktop.autostart import Autostart
    from mindful.domain.journal import Journal
    from mindful.domain.player import Player, SoundNews
    from mindful.domain.settings import Settings, Way
    from mindful.domain.sound import Sound
    from mindful.domain.trace import Trace
    from mindful.paths import Paths
    from mindful.session.clocks import Clocks
    from mindful.storage.content_files import ContentFiles
    from mindful.storage.first_page import FirstPageCache

    OpenPlayer = Callable[[Sound, Settings, Way, Callable[[SoundNews], None]], Player]


class OpenedJournal(NamedTuple):
    """A journal with a line for the person, empty where all is well, and a good older copy.

    There is a copy only where the journal itself could not be read and was set aside.
    """

    journal: Journal
    line: str = ""
    backup: Path | None = None


class World(NamedTuple):
    """The person's places, the machine's clocks, a journal and sound.

    `content` makes a reader of all content in a language; `put_back` adds what is missing from a
    copy and returns how many sessions, `make_backups` makes those that are due: both may be called
    in a worker thread, and raise JournalError with one line. `take_over` lets the journal be opened
    here whichever other computer says that it has it.
    """

    paths: Paths
    resources: Path
    content: Callable[[str], ContentFiles]
    first_page: FirstPageCache
    clocks: Clocks
    open_journal: Callable[[], OpenedJournal]
    put_back: Callable[[Path], int]
    make_backups: Callable[[], object]
    take_over: Callable[[], None]
    keyhole: Keyhole
    autostart: Autostart
    open_player: OpenPlayer
    trace: Trace
