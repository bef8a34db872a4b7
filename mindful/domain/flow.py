# SPDX-License-Identifier: MIT
"""The short sequences of words and breath for one moment each."""

from __future__ import annotations

from enum import StrEnum


class FlowId(StrEnum):
    """What can be opened by name."""

    WAITING = "waiting"
    BEFORE_SEND = "before_send"
    AFTER_ARGUMENT = "after_argument"
    BEFORE_TALK = "before_talk"
    SECURE_BASE = "secure_base"
    SOOTHING_TOUCH = "soothing_touch"
