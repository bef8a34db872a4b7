# SPDX-License-Identifier: MIT
"""What the app tells the sound process and what comes back: one JSON object a line."""

from __future__ import annotations

import msgspec

from mindful.domain.player import SoundNews
from mindful.domain.sound import Mix, Sound
from mindful.domain.timeline import Timeline


class Play(msgspec.Struct, frozen=True, tag="play", tag_field="order"):
    """Let `position` of the timeline be heard at monotonic second `at`."""

    timeline: Timeline
    position: float
    at: float
    sound: Sound


class SetMix(msgspec.Struct, frozen=True, tag="mix", tag_field="order"):
    """Go to these levels."""

    mix: Mix


class Pause(msgspec.Struct, frozen=True, tag="pause", tag_field="order"):
    """Fade out soon."""


class Stop(msgspec.Struct, frozen=True, tag="stop", tag_field="order"):
    """Fade out softly for good."""


class Cut(msgspec.Struct, frozen=True, tag="cut", tag_field="order"):
    """Be silent at once."""


class Close(msgspec.Struct, frozen=True, tag="close", tag_field="order"):
    """End after what still fades."""


Order = Play | SetMix | Pause | Stop | Cut | Close


def to_line(message: Order | SoundNews) -> bytes:
    """The message as one line, its end included."""
    return msgspec.json.encode(message) + b"\n"


def order_from(line: bytes) -> Order:
    """Read an order; raises msgspec.DecodeError or a kind of it."""
    order: Order = msgspec.json.decode(line, type=Order)
    return order


def news_from(line: bytes) -> SoundNews:
    """Read news; raises msgspec.DecodeError or a kind of it."""
    return msgspec.json.decode(line, type=SoundNews)
