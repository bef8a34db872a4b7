# SPDX-License-Identifier: MIT
"""What is known of a practice where one chooses, before it is needed whole."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, NewType

PracticeId = NewType("PracticeId", str)

DEFAULT_PRACTICE = PracticeId("extended_4_6")
ONE_MINUTE_PRACTICE = PracticeId("grounding_54321")


class Group(StrEnum):
    """What a practice is for; the order is that of the library."""

    BREATHE = "breathe"
    GROUND = "ground"
    FEEL_SAFE = "feel_safe"
    BE_KIND = "be_kind"
    THINK_AGAIN = "think_again"
    SPEAK_AND_LISTEN = "speak_and_listen"


class Room(StrEnum):
    """Where a practice can be done without being noticed."""

    DESK = "desk"
    ALONE = "alone"


class Glance(NamedTuple):
    """Its title, what it is, and whether it may be offered; `not_for` are conditions."""

    id: PracticeId
    title: str
    summary: str
    minutes: tuple[int, ...]
    default_minutes: int
    group: Group
    room: Room
    is_paced: bool
    holds: bool
    not_for: tuple[str, ...] = ()
