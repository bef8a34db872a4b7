# SPDX-License-Identifier: MIT
"""When a person wishes to be reminded: off until they say, and a few times a day at most.

Read before the first paint, so nothing but named tuples; `reminding` reckons with them.
"""

from __future__ import annotations

from typing import NamedTuple

MOST_A_DAY = 3
"""A reminder that comes often is a demand."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""As they are kept, in the order in which Python counts them."""

UNTIL_I_SAY = "until_i_say"
"""Quiet without an end."""

REMEMBERED = 16
"""Moments that have had their turn and are kept: some days of them, at three a day."""

LAST_HOUR, LAST_MINUTE = 23, 59


class Reminders(NamedTuple):
    """`times` are HH:MM on the person's own clock, `weekdays` among WEEKDAYS.

    `quiet_until` is empty, UNTIL_I_SAY, or a moment in ISO 8601 with its offset. `told` holds the
    last moments that have had their turn, YYYY-MM-DDTHH:MM as the clock on the wall showed them.
    """

    on: bool = False
    times: tuple[str, ...] = ("10:30", "15:30")
    weekdays: tuple[str, ...] = WEEKDAYS[:5]
    quiet_until: str = ""
    told: tuple[str, ...] = ()


def clock_time(words: str) -> tuple[int, int]:
    """Hour and minute of HH:MM; raises ValueError where it is none."""
    hour, colon, minute = words.partition(":")
    fits = len(hour) == len(minute) == 2 and words.isascii()  # noqa: PLR2004  # digits of each
    if not (fits and colon and hour.isdigit() and minute.isdigit()):
        raise ValueError(words)
    if int(hour) > LAST_HOUR or int(minute) > LAST_MINUTE:
        raise ValueError(words)
    return int(hour), int(minute)
