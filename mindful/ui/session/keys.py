# SPDX-License-Identifier: MIT
"""What each key means in a session window, by stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt

from mindful.session.stage import Stage


class Wish(StrEnum):
    """Something a key asks for."""

    PAUSE_OR_GO_ON = "pause or go on"
    STEP_BACK = "step back"
    MUTE = "mute"
    VOICE = "voice"
    LOUDER = "louder"
    SOFTER = "softer"
    FULL_SCREEN = "full screen"
    NOT_HELPING = "not helping"
    SKIP = "skip"
    TOO_SLOW = "too slow"
    HIDE = "hide"
    SUPPORT = "support"


ALWAYS = {
    Qt.Key.Key_Escape: Wish.STEP_BACK,
    Qt.Key.Key_F1: Wish.SUPPORT,
    Qt.Key.Key_F9: Wish.HIDE,
    Qt.Key.Key_F11: Wish.FULL_SCREEN,
}
WHILE_PRACTISING = {
    Qt.Key.Key_Space: Wish.PAUSE_OR_GO_ON,
    Qt.Key.Key_M: Wish.MUTE,
    Qt.Key.Key_V: Wish.VOICE,
    Qt.Key.Key_Up: Wish.LOUDER,
    Qt.Key.Key_Down: Wish.SOFTER,
    Qt.Key.Key_H: Wish.NOT_HELPING,
    Qt.Key.Key_Right: Wish.SKIP,
    Qt.Key.Key_S: Wish.TOO_SLOW,
}

Wishes = Mapping[Wish, Callable[[], object]]


def wish_of(key: int, stage: Stage) -> Wish | None:
    """The wish behind a key, or None where it has no meaning."""
    known = dict(ALWAYS)
    if stage in (Stage.PRACTISING, Stage.PAUSED):
        known |= WHILE_PRACTISING
    return {int(k): wish for k, wish in known.items()}.get(key)
