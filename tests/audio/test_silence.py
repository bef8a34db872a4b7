# SPDX-License-Identifier: MIT
"""Silence is a player too."""

from __future__ import annotations

from mindful.audio.silence import SilentPlayer
from mindful.domain.player import Player
from mindful.domain.sound import Mix


def test_it_takes_every_order(four_six):
    player: Player = SilentPlayer()
    player.play(four_six, 0.0, 0.0)
    player.mix(Mix())
    player.pause()
    player.stop()
    player.cut()
    player.close()
