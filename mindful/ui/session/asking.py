# SPDX-License-Identifier: MIT
"""The questions around a sitting, made to fit it."""

from __future__ import annotations

from mindful.domain.glance import ONE_MINUTE_PRACTICE
from mindful.domain.rating import Rating
from mindful.domain.record import Outcome
from mindful.ui.session.check_in import Before, CheckIn
from mindful.ui.session.check_out import After, CheckOut
from mindful.ui.session.sitting import Sitting
from mindful.ui.wording import length, stopped


def check_in_for(sitting: Sitting) -> CheckIn:
    """What is asked before; grounding needs no offer of itself."""
    return CheckIn(
        sitting.scales if sitting.ask_before else (),
        sitting.shown_title,
        sitting.length,
        eyes_open_offered=sitting.practice.id != ONE_MINUTE_PRACTICE,
        before=Before(
            sitting.opening, sitting.practice.safety_line, sitting.much, sitting.eyes_open
        ),
    )


def check_out_for(sitting: Sitting, *, more_offered: bool) -> CheckOut:
    """What is asked after, beneath one line of how long it was."""
    record = sitting.session.record
    opening = length(sitting.session.timeline)
    if record is not None and record.outcome is Outcome.STOPPED:
        opening = stopped(record.practised_seconds)
    return CheckOut(
        sitting.scales if sitting.ask_after else (),
        opening,
        record.before if record is not None else Rating(),
        After(
            closing=sitting.closing,
            more_offered=more_offered,
            asks_for_words=sitting.asks_for_words,
            practice=sitting.practice.title,
            aftercare=sitting.aftercare,
        ),
    )
