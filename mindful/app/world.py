# SPDX-License-Identifier: MIT
"""What the app is given from outside; tests give doubles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mindful.domain.journal import Journal
from mindful.domain.player import Player, Sound, SoundNews
from mindful.domain.settings import Settings, Way
from mindful.domain.trace import Trace
from mindful.paths import Paths
from mindful.session.clocks import Clocks
from mindful.storage.content_files import ContentFiles

OpenPlayer = Callable[[Sound, Settings, Way, Callable[[SoundNews], None]], Player]


@dataclass(frozen=True)
class World:
    """The person's places, the machine's clocks, a journal and sound.

    `open_journal` returns the journal and a line for the person, empty where all is well.
    """

    paths: Paths
    resources: Path
    content: ContentFiles
    clocks: Clocks
    open_journal: Callable[[], tuple[Journal, str]]
    open_player: OpenPlayer
    trace: Trace
