# SPDX-License-Identifier: MIT
"""What is offered when it is harder afterwards, and when a day holds many sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from mindful.domain.rating import ANXIETY, Felt
from mindful.domain.record import SessionRecord

CLEARLY_HARDER = 2
"""Points of anxiety by which more afterwards is more than chance wording."""
LAST_USES = 5
HARDER_AMONG_LAST = 2
FORTNIGHT = timedelta(days=14)
HARDER_IN_A_FORTNIGHT = 3
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MANY_IN_AN_HOUR, MANY_IN_A_DAY = 4, 8


class Aftercare(NamedTuple):
    """What more to say after a harder session."""

    leave_out: bool = False
    """Ask whether this practice is to be left out of suggestions."""
    rest: bool = False
    """Say that a pause and a person to talk to may help more."""


def was_harder(record: SessionRecord) -> bool:
    """Whether it was said or rated to be harder afterwards."""
    before, after = record.before.answers.get(ANXIETY), record.after.answers.get(ANXIETY)
    rose = before is not None and after is not None and after - before >= CLEARLY_HARDER
    return rose or record.felt is Felt.HARDER


def aftercare(earlier: Sequence[SessionRecord], practice: str, now: datetime) -> Aftercare:
    """What fits this harder session, given the earlier ones, newest first.

    The second time among the last five uses a practice is asked about; the third harder session
    of any kind within fourteen days is a reason to rest.
    """
    harder = [record for record in earlier if was_harder(record)]
    uses = [record for record in earlier if record.practice == practice][: LAST_USES - 1]
    return Aftercare(
        leave_out=sum(map(was_harder, uses)) + 1 >= HARDER_AMONG_LAST,
        rest=sum(now - record.started_at <= FORTNIGHT for record in harder) + 1
        >= HARDER_IN_A_FORTNIGHT,
    )


def is_much(earlier: Sequence[SessionRecord], now: datetime) -> bool:
    """Whether a session begun now is the fourth in an hour or the eighth in a day."""
    ages = [now - record.started_at for record in earlier]
    in_hour = sum(timedelta() <= age < HOUR for age in ages)
    in_day = sum(timedelta() <= age < DAY for age in ages)
    return in_hour + 1 >= MANY_IN_AN_HOUR or in_day + 1 >= MANY_IN_A_DAY
