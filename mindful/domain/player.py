# SPDX-License-Identifier: MIT
"""The port to sound: what a player must offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Timeline


@dataclass(frozen=True)
class SoundNews:
    """What came back from the sound, told by `event`.

    There are opened, lost, reopened, unavailable, unplugged, ended and noted.

    `latency` is seconds from writing to hearing where known; `line` is for the person, or, of what
    was noted, for the log.
    """

    event: str
    latency: float | None = None
    line: str = ""


class Player(Protocol):
    """Never raises and never waits: a session does not depend on sound."""

    def play(self, timeline: Timeline, position: float, at: float) -> None:
        """Let that position be heard at monotonic second `at`; crossfades from what plays."""

    def mix(self, mix: Mix) -> None:
        """Change levels while playing."""

    def sound_as(self, sound: Sound) -> None:
        """Let everything be heard like this from now on; what plays goes on where it is."""

    def pause(self) -> None:
        """Fade out within 350 ms."""

    def stop(self) -> None:
        """Fade out softly for good."""

    def cut(self) -> None:
        """Be silent within 50 ms."""

    def close(self) -> None:
        """Let go of the device after what still fades."""
