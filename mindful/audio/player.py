# SPDX-License-Identifier: MIT
"""The app's player: orders go to the sound process without waiting, news come back."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence

from mindful.audio.lifeline import Lifeline
from mindful.audio.orders import Close, Cut, Order, Pause, Play, SetMix, Stop
from mindful.domain.line import Line
from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Timeline

MODULE = "mindful.audio.process"
LIVES = 2
IN_SILENCE = Line("No sound: the session goes on in silence.")


class _Ended:
    """The sound process closed its end; each is served until this comes."""


class ProcessPlayer:
    """A Player in a process of its own, begun at once, so that it is ready when needed.

    A process that dies is begun once more and goes on where it is due; then there is silence.
    `on_news` is called from threads of the player's own.
    """

    def __init__(
        self,
        python_command: Sequence[str],
        sound: Sound,
        device: str | None,
        on_news: Callable[[SoundNews], None],
    ) -> None:
        self._sound = sound
        self._command = [*python_command, "-m", MODULE, *_arguments(sound, device)]
        self._on_news = on_news
        self._waiting: queue.SimpleQueue[Order | _Ended] = queue.SimpleQueue()
        self._to_repeat: dict[type[Order], Order] = {}
        self._playing: Play | None = None
        threading.Thread(target=self._keep_alive, name="sound", daemon=True).start()

    def play(self, timeline: Timeline, position: float, at: float) -> None:
        """Let that position be heard at monotonic second `at`."""
        self._playing = Play(timeline, position, at, self._sound)
        self._waiting.put(self._playing)

    def mix(self, mix: Mix) -> None:
        """Change levels while playing."""
        self._waiting.put(SetMix(mix))

    def sound_as(self, sound: Sound) -> None:
        """Let everything be heard like this from now on; what plays goes on where it is."""
        if sound != self._sound:
            self._sound = sound
            if self._playing is not None:
                self.play(self._playing.timeline, self._playing.position, self._playing.at)

    def pause(self) -> None:
        """Fade out soon."""
        self._playing = None
        self._waiting.put(Pause())

    def stop(self) -> None:
        """Fade out softly for good."""
        self._playing = None
        self._waiting.put(Stop())

    def cut(self) -> None:
        """Be silent within 50 ms."""
        self._playing = None
        self._waiting.put(Cut())

    def close(self) -> None:
        """Let go of the device after what still fades."""
        self._playing = None
        self._waiting.put(Close())

    def _keep_alive(self) -> None:
        for _ in range(LIVES):
            try:
                lifeline = Lifeline(self._command)
            except OSError:
                continue
            threading.Thread(
                target=self._listen, args=(lifeline,), name="news", daemon=True
            ).start()
            if self._serve(lifeline):
                return
        self._on_news(SoundNews("unavailable", line=IN_SILENCE))

    def _listen(self, lifeline: Lifeline) -> None:
        for news in lifeline.news():
            self._on_news(news)
        self._waiting.put(_Ended())

    def _serve(self, lifeline: Lifeline) -> bool:
        """Pass orders on; whether they ended because the player was closed."""
        for known in self._to_repeat.values():
            lifeline.send(known)
        closed = False
        while not isinstance(order := self._waiting.get(), _Ended):
            if not closed:
                self._remember(order)
                lifeline.send(order)
            if isinstance(order, Close):
                closed = True
                lifeline.hang_up()
        lifeline.hang_up()
        lifeline.wait()
        return closed

    def _remember(self, order: Order) -> None:
        """Keep what a second process has to be told."""
        if isinstance(order, Play | SetMix):
            self._to_repeat[type(order)] = order
        else:
            self._to_repeat.pop(Play, None)


def _arguments(sound: Sound, device: str | None) -> list[str]:
    chosen = [] if device is None else [f"--device={device}"]
    small = ["--small-speakers"] if sound.small_speakers else []
    return [f"--bed={sound.bed}", f"--seed={sound.seed}", *small, *chosen]
