# SPDX-License-Identifier: MIT
"""The clocks a session reads; supplied from outside so that tests own the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

Clock = Callable[[], float]
"""Seconds from some fixed moment, never going back."""


class Clocks(NamedTuple):
    """`monotonic` leads the session, `counting_sleep` also runs while the machine sleeps.

    `now` tells the person's own date and time with its offset.
    """

    monotonic: Clock
    counting_sleep: Clock
    now: Callable[[], datetime]
