# SPDX-License-Identifier: MIT
"""A player for machines or people without sound."""

from __future__ import annotations

from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Timeline


class SilentPlayer:
    """Does nothing, so that a session needs no sound."""

    def play(self, timeline: Timeline, position: float, at: float) -> None:
        """Stay silent."""

    def mix(self, mix: Mix) -> None:
        """Stay silent."""

    def sound_as(self, sound: Sound) -> None:
        """Stay silent."""

    def pause(self) -> None:
        """Stay silent."""

    def stop(self) -> None:
        """Stay silent."""

    def cut(self) -> None:
        """Stay silent."""

    def close(self) -> None:
        """There is nothing to let go of."""
