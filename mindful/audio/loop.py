# SPDX-License-Identifier: MIT
"""The sound process at work: takes orders, plays, and comes back when the device was lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from mindful.audio.orders import Close, Cut, Pause, SetMix, Stop
from mindful.audio.outlet import Outlet
from mindful.audio.playback import Playback
from mindful.audio.score import Score
from mindful.audio.signals import RATE, Samples
from mindful.domain.errors import AudioUnavailable
from mindful.domain.line import Line
from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix

BLOCK = 4800
"""Frames rendered and written at a time, or less: waking up costs more than rendering."""
SHARE = 0.4
"""Of what a device holds, so that most of it is left when the next block is written."""
LEAST = 0.03
"""Seconds that have to be left."""
EARLY = 0.01
"""Seconds before there is room from which writing waits: a server tells its delay best when it asks
for more."""
HARDLY = 0.001
"""Seconds not worth waiting for."""
LEAD = 0.55
"""Seconds of silence after opening: the first 20 ms may be lost, and before the device has taken
twice what it holds (a sound server may wait a second), it cannot tell its delay."""
DRAIN = 0.05
"""Seconds of silence beyond the delay before a stream is closed, for stopping does not drain."""
RETRY = 2.0
UNPLUGGED = Line("Your headphones are gone, so it is silent. M brings the sound back.")
STUMBLE = 0.002
MOST_MEASUREMENTS = 5


class Output(Protocol):
    """An open device; every method but `close` raises AudioUnavailable when it is gone."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def holds(self) -> float:
        """Seconds that it takes before writing waits."""

    def delay(self) -> float:
        """Seconds until a frame written now is heard."""

    def write(self, samples: Samples) -> None:
        """Hand over frames (n, 2); waits while the device has enough."""

    def drop(self) -> None:
        """Forget what was written and not heard yet."""

    def close(self) -> None:
        """Let go of the device without waiting."""


@dataclass(frozen=True)
class Start:
    """An order to play, composed."""

    score: Score
    position: float
    at: float


Work = Start | SetMix | Pause | Stop | Cut | Close | Outlet


class Inbox(Protocol):
    """Where orders arrive."""

    def next(self, seconds: float) -> Work | None:
        """The next order; None if there is none within that time."""


class Loop:
    """Plays until it is closed; one turn obeys what was ordered and writes one block."""

    def __init__(
        self,
        inbox: Inbox,
        open_output: Callable[[], Output],
        clock: Callable[[], float],
        tell: Callable[[SoundNews], None],
    ) -> None:
        self._inbox = inbox
        self._open_output = open_output
        self._clock = clock
        self._tell = tell
        self._playback = Playback()
        self._output: Output | None = None
        self._retry_at = clock()
        self._was_open = False
        self._was_playing = False
        self._told_unavailable = False
        self._closing = False
        self._mix = Mix()
        self._outlet: Outlet | None = None
        self._name = ""
        self._fed_until = 0.0
        self._block = BLOCK

    def run(self) -> None:
        """Turn until closed, then let go of the device."""
        while self.turn():
            pass

    def turn(self) -> bool:
        """Whether to go on."""
        self._obey()
        if self._closing and (self._output is None or self._playback.is_silent):
            self._let_go()
            return False
        try:
            if self._output is None:
                if self._clock() >= self._retry_at:
                    self._open()
            elif self._spare() < HARDLY:
                self._write_block(self._output)
        except AudioUnavailable as error:
            self._lose(str(error))
        return True

    def _obey(self) -> None:
        wait = self._spare()
        while (work := self._inbox.next(wait)) is not None:
            wait = 0.0
            match work:
                case SetMix():
                    self._mix = work.mix
                    self._playback.mix(work.mix)
                case Outlet():
                    self._come_out_of(work)
                case Close():
                    self._playback.finish()
                    self._closing = True
                case _:
                    self._was_playing = isinstance(work, Start)
                    self._lead(work)

    def _spare(self) -> float:
        """Seconds with nothing to do but to wait for orders; a write would keep them waiting."""
        if self._output is None:
            return max(0.0, self._retry_at - self._clock())
        left = max(LEAST, self._output.holds - self._block / RATE + EARLY)
        return max(0.0, self._fed_until - self._clock() - left)

    def _lead(self, work: Start | Pause | Stop | Cut) -> None:
        match work:
            case Start():
                self._playback.play(work.score, work.position, work.at)
            case Pause():
                self._playback.pause()
            case Stop():
                self._playback.stop()
            case Cut():
                self._playback.silence()
                self._drop()

    def _come_out_of(self, outlet: Outlet) -> None:
        """Fall silent where one person alone heard it, and now the room would."""
        before, self._outlet = self._outlet, outlet
        if before is not None and before.for_one and not outlet.for_one:
            self._hush()

    def _hush(self) -> None:
        """Be silent until the person asks, by any change that is not mute."""
        if not self._mix.muted:
            self._mix = self._mix._replace(muted=True)
            self._playback.mix(self._mix)
            self._drop()
            self._playback.rejoin()
            self._tell(SoundNews("unplugged", line=UNPLUGGED))

    def _drop(self) -> None:
        if self._output is not None:
            try:
                self._output.drop()
                self._fed_until = 0.0
            except AudioUnavailable as error:
                self._lose(str(error))

    def _open(self) -> None:
        self._output = output = self._open_output()
        self._block = min(BLOCK, round(output.holds * RATE * SHARE) or BLOCK)
        output.write(_silence(LEAD))
        self._playback.rejoin()
        event = "reopened" if self._was_open else "opened"
        if self._was_open and output.name != self._name:
            self._hush()
        self._was_open, self._name = True, output.name
        self._told_unavailable = False
        self._fed_until = self._end_of_fed(output)
        self._tell(SoundNews(event, latency=output.delay()))

    def _write_block(self, output: Output) -> None:
        if self._playback.is_silent:
            output.write(np.zeros((self._block, 2), np.float32))
        else:
            if self._fed_until < self._clock():
                self._fed_until = self._end_of_fed(output)
            adds = self._outlet.adds if self._outlet is not None else 0.0
            output.write(self._playback.block(self._fed_until + adds, self._block))
        self._fed_until = self._end_of_fed(output)
        if self._was_playing and self._playback.is_silent:
            self._was_playing = False
            self._tell(SoundNews("ended"))

    def _end_of_fed(self, output: Output) -> float:
        """When a frame written now comes out; measured again if the machine stumbled in between."""
        for _ in range(MOST_MEASUREMENTS):
            before = self._clock()
            delay = output.delay()
            after = self._clock()
            if after - before < STUMBLE:
                break
        return after + delay

    def _lose(self, line: str) -> None:
        if self._output is not None:
            self._output.close()
            self._output = None
            self._tell(SoundNews("lost", line=line))
        elif not self._told_unavailable and not self._was_open:
            self._told_unavailable = True
            self._tell(SoundNews("unavailable", line=line))
        self._retry_at = self._clock() + RETRY

    def _let_go(self) -> None:
        if self._output is None:
            return
        try:
            self._output.write(_silence(self._output.delay() + DRAIN))
        except AudioUnavailable as error:
            self._lose(str(error))
        else:
            self._output.close()


def _silence(seconds: float) -> Samples:
    return np.zeros((round(seconds * RATE), 2), np.float32)
