# SPDX-License-Identifier: MIT
"""Lets a person hear the sound and choose where it goes, without a session."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mindful.app.asked_process import told_by
from mindful.app.sample_practice import sample
from mindful.app.sounding import any_seed, sound_of
from mindful.domain.breath import BreathPattern
from mindful.domain.line import Line
from mindful.domain.plan import Plan
from mindful.domain.player import Player, SoundNews
from mindful.domain.settings import Settings, Way
from mindful.domain.sound import Sound
from mindful.domain.unfold import unfold
from mindful.ui.translated import told

if TYPE_CHECKING:
    from mindful.app.world import OpenPlayer

ONE_BREATH = BreathPattern.of(("inhale", 3), ("exhale", 4))
SETTLE_IN = 5
"""Seconds until the bowl has rung and a line can be said."""
LASTS_MS = 16_000


class SoundCheck(QObject):
    """Plays one breath, and lets a chosen voice say one line over it.

    `line` tells what came of it, `outputs` the names found.
    """

    outputs = Signal(object)
    line = Signal(str)

    def __init__(
        self, open_player: OpenPlayer, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._open_player = open_player
        self._clock = clock
        self._player: Player | None = None
        self._sound = Sound()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(LASTS_MS)
        self._end.timeout.connect(self.stop)

    def look_for_outputs(self) -> None:
        """Ask for the outputs there are; the answer comes by itself."""
        Thread(target=self._ask, name="outputs", daemon=True).start()

    def play(self, settings: Settings) -> None:
        """Let one breath be heard as these settings say."""
        self.stop()
        self._sound = sound = sound_of(settings, any_seed())
        self._player = self._open_player(sound, settings, Way.SOUND, self._tell)
        self._player.mix(settings.mix)
        plan = Plan(breaths=1, settle_in=SETTLE_IN)
        self._player.play(unfold(sample(ONE_BREATH), plan), 0.0, self._clock())
        self._end.start()

    def adopt(self, settings: Settings) -> None:
        """Change what is heard while it is heard."""
        if self._player is not None:
            self._player.mix(settings.mix)
            self._sound = sound_of(settings, self._sound.seed)
            self._player.sound_as(self._sound)

    def stop(self) -> None:
        """Fade out what is heard."""
        if self._player is not None:
            self._player.stop()
            self._player.close()
            self._player = None

    def _tell(self, news: SoundNews) -> None:
        if news.event != "noted":
            self.line.emit(told(Line(news.line)))

    def _ask(self) -> None:
        try:
            found = json.loads(told_by("mindful.audio.devices"))
            names = [name for name in found if isinstance(name, str)]
        except ValueError:
            names = []
        with suppress(RuntimeError):  # the page may be gone by now
            self.outputs.emit(names)
