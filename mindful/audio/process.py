# SPDX-License-Identifier: MIT
"""The sound process: `python -m mindful.audio.process`; orders come in, sound and news go out."""

from __future__ import annotations

import argparse
import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterable
from typing import BinaryIO

from mindful.audio.bed import Bed
from mindful.audio.instruments import Instruments
from mindful.audio.loop import Loop, Start, Work
from mindful.audio.orders import Close, Play, order_from, to_line
from mindful.audio.outlet import watch_outlet
from mindful.audio.output import PortAudioOutput
from mindful.audio.score import compose
from mindful.audio.voice import Voice, voice_named
from mindful.audio.voice_files import shipped
from mindful.domain.player import SoundNews
from mindful.domain.sound import Sound

PRECEDENCE = -10


class Mailbox:
    """Orders on their way from the thread that reads them to the loop that obeys."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Work] = queue.SimpleQueue()

    def put(self, work: Work) -> None:
        """Leave an order."""
        self._waiting.put(work)

    def next(self, seconds: float) -> Work | None:
        """The next order; None if there is none within that time."""
        try:
            return self._waiting.get(timeout=seconds) if seconds else self._waiting.get_nowait()
        except queue.Empty:
            return None


class Secretary:
    """Reads orders and composes what is to be played, so that the loop never waits for either.

    `voices` finds a voice by name; each is asked for once and keeps what it has decoded.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        sound: Sound,
        voices: Callable[[str], Voice | None] = lambda name: None,
    ) -> None:
        self._mailbox = mailbox
        self._sound = sound
        self._bed: Bed | None = None
        self._find = voices
        self._voices: dict[str, Voice | None] = {}

    def serve(self, lines: Iterable[bytes]) -> None:
        """Pass on orders until there are no more; then the sound ends as well."""
        try:
            # Made here: meanwhile the loop opens the device, which takes as long.
            self._bed = Bed(self._sound)
            for line in lines:
                order = order_from(line)
                self._mailbox.put(self._composed(order) if isinstance(order, Play) else order)
        finally:
            self._mailbox.put(Close())

    def _composed(self, order: Play) -> Start:
        sound = order.sound
        if self._bed is None or _ground(sound) != _ground(self._sound):
            self._bed = Bed(sound)
        self._sound = sound
        if sound.voice not in self._voices:
            self._voices[sound.voice] = self._find(sound.voice)
        voice = self._voices[sound.voice]
        score = compose(order.timeline, self._bed, voice, Instruments.of(sound))
        return Start(score, order.position, order.at)


def _ground(sound: Sound) -> tuple[str, int, bool]:
    """What the bed depends on, which takes a while to make."""
    return sound.bed, sound.seed, sound.small_speakers


class Herald:
    """Writes news; when nobody reads them any more, they are dropped."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def tell(self, news: SoundNews) -> None:
        """Write one line."""
        try:
            self._stream.write(to_line(news))
            self._stream.flush()
        except (BrokenPipeError, ValueError):
            return


def ask_for_precedence() -> None:
    """Let sound go first on a busy machine, where the system allows it."""
    with contextlib.suppress(OSError, AttributeError):  # not allowed; Windows has no nice
        os.nice(PRECEDENCE)


def main(arguments: list[str] | None = None) -> int:
    """Play until standard input closes."""
    parser = argparse.ArgumentParser(prog="mindful.audio.process")
    parser.add_argument("--device")
    parser.add_argument("--bed", default=Sound().bed)
    parser.add_argument("--seed", type=int, default=Sound().seed)
    parser.add_argument("--small-speakers", action="store_true")
    wanted = parser.parse_args(arguments)
    ask_for_precedence()
    mailbox = Mailbox()
    herald = Herald(sys.stdout.buffer)

    def note(line: str) -> None:
        herald.tell(SoundNews("noted", line=line))

    secretary = Secretary(
        mailbox,
        Sound(wanted.bed, wanted.seed, small_speakers=wanted.small_speakers),
        voices=lambda name: voice_named(shipped(), name, note),
    )
    threading.Thread(target=secretary.serve, args=(sys.stdin.buffer,), daemon=True).start()
    watch = threading.Thread(target=watch_outlet, args=(mailbox.put,), daemon=True)

    def tell(news: SoundNews) -> None:
        herald.tell(news)
        # Only then: finding the server's library takes a tenth of a second, and sound comes first.
        if news.event == "opened":
            watch.start()

    loop = Loop(
        mailbox,
        open_output=lambda: PortAudioOutput(wanted.device),
        clock=time.monotonic,
        tell=tell,
    )
    loop.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
