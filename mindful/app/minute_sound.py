# SPDX-License-Identifier: MIT
"""Finds out what a minute sounds like, in a process of its own, for a picture of it."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from mindful.app.asked_process import told_by
from mindful.app.sample_practice import sample
from mindful.app.sounding import sound_of
from mindful.domain.breath import BreathPattern
from mindful.domain.envelope import Envelope
from mindful.domain.plan import Plan
from mindful.domain.settings import Settings
from mindful.domain.sound import Sound
from mindful.domain.unfold import unfold

BREATHS = 5
SETTLE_IN = 5
LONG_OUT = BreathPattern.of(("inhale", 4), ("exhale", 6))
"""The breath that is offered first; five of them, settling in and closing make a minute."""
SOON_MS = 400
"""A process is not begun for a page that is only passed by."""


class MinuteSound(QObject):
    """`told` gives the Envelope of what the settings let be heard, or None where none is found.

    Levels play no part in it. While one is looked for, only the last wish after it is kept.
    """

    told = Signal(object)
    _found = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: Sound | None = None
        self._asked: Sound | None = None
        self._is_asking = False
        self._found.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look)

    def look(self, settings: Settings) -> None:
        """Find out soon, unless it is known already."""
        self._wanted = sound_of(settings, 0)
        self._soon.start()

    def _look(self) -> None:
        if self._wanted is not None and not self._is_asking and self._wanted != self._asked:
            self._ask(self._wanted)

    def _ask(self, sound: Sound) -> None:
        self._asked, self._is_asking = sound, True
        Thread(target=self._find, args=(sound,), name="minute", daemon=True).start()

    def _find(self, sound: Sound) -> None:
        # Imported here: 25 ms, and only Settings need it before a session.
        import msgspec  # noqa: PLC0415

        from mindful.audio.orders import Play, to_line  # noqa: PLC0415

        timeline = unfold(sample(LONG_OUT), Plan(breaths=BREATHS, settle_in=SETTLE_IN))
        envelope: Envelope | None = None
        said = told_by("mindful.audio.envelope", to_line(Play(timeline, 0.0, 0.0, sound)))
        with suppress(msgspec.DecodeError):
            envelope = msgspec.json.decode(said, type=Envelope)
        with suppress(RuntimeError):  # the page may be gone by now
            self._found.emit(sound, envelope)

    def _take(self, sound: Sound, envelope: object) -> None:
        self._is_asking = False
        if sound == self._wanted:
            self.told.emit(envelope)
        elif self._wanted is not None:
            self._ask(self._wanted)
