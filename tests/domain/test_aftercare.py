# SPDX-License-Identifier: MIT
"""When it is harder afterwards, and when one has done much of it already."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from mindful.domain.aftercare import Aftercare, aftercare, is_much, was_harder
from mindful.domain.rating import ANXIETY, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord

NOW = datetime(2026, 11, 24, 20, tzinfo=UTC)


def held(ago=timedelta(hours=5), practice="box_4", **changed):
    return SessionRecord(
        uuid4(), practice, None, NOW - ago, 60.0, 60.0, Outcome.COMPLETED, **changed
    )


def harder(**changed):
    return held(felt=Felt.HARDER, **changed)


def rated(before, after):
    return held(before=Rating({ANXIETY: before}), after=Rating({ANXIETY: after}))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (held(), False),
        (held(felt=Felt.EASIER), False),
        (harder(), True),
        (rated(5, 6), False),
        (rated(5, 7), True),
        (rated(7, 5), False),
    ],
)
def test_harder_is_said_or_two_points_more(record, expected):
    assert was_harder(record) is expected


def test_the_first_time_nothing_more_is_said():
    assert aftercare([held(), held()], "box_4", NOW) == Aftercare()


def test_the_second_time_among_five_uses_it_can_be_left_out():
    uses = [held(), held(), held(), harder()]

    assert aftercare(uses, "box_4", NOW).leave_out
    assert not aftercare([held(), *uses], "box_4", NOW).leave_out, "six uses ago"
    assert not aftercare([harder(practice="natural")], "box_4", NOW).leave_out


def test_the_third_time_in_a_fortnight_is_a_reason_to_rest():
    days = [timedelta(days=3), timedelta(days=13)]

    assert aftercare([harder(ago=ago, practice="x") for ago in days], "box_4", NOW).rest
    assert not aftercare([harder(ago=days[0])], "natural", NOW).rest
    late = [harder(ago=timedelta(days=3)), harder(ago=timedelta(days=15))]
    assert not aftercare(late, "natural", NOW).rest


@pytest.mark.parametrize(
    ("ages_in_minutes", "expected"),
    [
        ([], False),
        ([5, 20], False),
        ([5, 20, 59], True),
        ([5, 20, 60], False),
        ([100, 200, 300, 400, 500, 600], False),
        ([100, 200, 300, 400, 500, 600, 700], True),
        ([100, 200, 300, 400, 500, 600, 1441], False),
    ],
)
def test_the_fourth_in_an_hour_or_the_eighth_in_a_day_is_much(ages_in_minutes, expected):
    earlier = [held(ago=timedelta(minutes=age)) for age in ages_in_minutes]

    assert is_much(earlier, NOW) is expected
