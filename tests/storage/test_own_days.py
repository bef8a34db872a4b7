# SPDX-License-Identifier: MIT
"""The day and the week of a session are those of the person's own clock, from disk to claims."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, Rating, Scale
from mindful.domain.record import Outcome
from mindful.insight.days import practised
from mindful.insight.gates import Hidden
from mindful.insight.insights import find_insights
from mindful.insight.medians import weekly_medians

LESS = Scale(ANXIETY, "Anxiety", "", "", "")


@pytest.fixture
def keep(journal, make_record):
    """Keeps sessions begun at these moments, rated one after another; gives what is read."""

    def save(*moments, **changed):
        for number, moment in enumerate(moments, 1):
            rated = {"before": Rating({ANXIETY: number % 11}), "after": Rating({ANXIETY: 0})}
            journal.save(make_record(number, started_at=moment, **{**rated, **changed}))
        return journal.columns(ANXIETY, Filter())

    return save


def days_of(columns):
    return [date.fromordinal(day).isoformat() for day in columns.days]


@pytest.mark.parametrize(
    ("zone", "sunday"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 10, 25)),
        ("America/New_York", date(2026, 11, 1)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),
        ("America/Santiago", date(2026, 9, 6)),
    ],
)
def test_a_week_of_changing_clocks_ends_at_its_own_midnight(keep, zone, sunday):
    def at(day, hour, minute):
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))

    monday = sunday + timedelta(days=1)
    columns = keep(at(sunday, 4, 30), at(sunday, 23, 59), at(monday, 0, 0), at(monday, 0, 1))

    assert days_of(columns) == [f"{sunday}", f"{sunday}", f"{monday}", f"{monday}"]
    weekly = weekly_medians(columns)
    assert weekly.counts.tolist() == [2, 2]
    assert np.diff(weekly.weeks).tolist() == [1]
    assert practised(columns, monday).counts.tolist() == [2, 2]


def test_both_hours_that_the_clock_shows_twice_are_kept_in_order(keep):
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)

    columns = keep(first.replace(fold=1), first)

    assert list(columns.before) == [2, 1]
    assert np.diff(columns.moments).tolist() == [3600]
    assert days_of(columns) == ["2026-10-25"] * 2


def test_the_last_instant_of_a_day_is_not_yet_the_next(keep):
    midnight = datetime.fromisoformat("2026-11-23T00:00:00+01:00")

    columns = keep(midnight - timedelta(milliseconds=1), midnight)

    assert days_of(columns) == ["2026-11-22", "2026-11-23"]
    assert weekly_medians(columns).counts.tolist() == [1, 1]


def test_who_travels_keeps_the_days_of_each_place(keep):
    """From Tokyo to Honolulu one lands on the day before one left."""
    columns = keep(
        datetime.fromisoformat("2026-11-24T20:00:00+09:00"),
        datetime.fromisoformat("2026-11-24T08:00:00-10:00"),
        datetime.fromisoformat("2026-11-23T23:00:00-10:00"),
    )

    assert list(columns.before) == [3, 1, 2]
    assert days_of(columns) == ["2026-11-23", "2026-11-24", "2026-11-24"]
    assert practised(columns, date(2026, 11, 24)).counts.tolist() == [1, 2]


def test_a_clock_that_was_set_back_puts_a_session_where_it_says(keep):
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    columns = keep(now, now - timedelta(days=400), now)

    assert list(columns.before) == [2, 1, 3]
    found = find_insights(columns, LESS, now.date())
    assert (found.sessions, found.rated) == (3, 3)


def test_many_sessions_of_one_day_are_one_day_and_one_week(keep):
    noon = datetime(2026, 11, 19, 12, tzinfo=UTC)
    columns = keep(*(noon + timedelta(minutes=n) for n in range(30)))

    assert practised(columns, date(2026, 11, 24)).counts.tolist() == [30]
    assert find_insights(columns, LESS, date(2026, 11, 24)).trend.weeks == 1


def test_years_far_apart_are_read_and_what_is_to_come_is_not_counted_yet(keep):
    columns = keep(
        datetime.fromisoformat("1970-01-01T00:00:00+14:00"),
        datetime.fromisoformat("2026-11-20T12:00:00+01:00"),
        datetime.fromisoformat("2100-12-31T23:59:59-12:00"),
    )

    assert days_of(columns) == ["1970-01-01", "2026-11-20", "2100-12-31"]
    found = find_insights(columns, LESS, date(2026, 11, 24))
    assert (found.sessions, found.rated, found.trend.weeks) == (2, 2, 2)
    assert find_insights(columns, LESS, date(2101, 1, 10)).rated == 3


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        (None, 4, Hidden.TOO_FEW_SESSIONS),
        (7, None, Hidden.TOO_FEW_SESSIONS),
        (0, 10, Hidden.TOO_FEW_SESSIONS),
        (2, 0, Hidden.TOO_FEW_SESSIONS),
        (10, 0, None),
        (10, 10, None),
    ],
)
def test_answers_at_either_end_or_on_one_side_alone_break_nothing(keep, before, after, why):
    begun = datetime(2026, 9, 1, 12, tzinfo=UTC)
    columns = keep(
        *(begun + timedelta(days=n) for n in range(12)),
        before=Rating({} if before is None else {ANXIETY: before}),
        after=Rating({} if after is None else {ANXIETY: after}),
    )

    found = find_insights(columns, LESS, date(2026, 11, 24))

    (row,) = found.relief
    assert row.why_hidden is why
    if why is None:
        assert row.raw == before - after
        assert row.low < row.adjusted < row.high
        assert np.isfinite([row.low, row.adjusted, row.high]).all()


def test_a_practice_that_is_no_more_still_has_its_row(keep, journal):
    begun = datetime(2026, 9, 1, 12, tzinfo=UTC)
    columns = keep(*(begun + timedelta(days=n) for n in range(9)), practice="gone_long_ago")

    (row,) = find_insights(columns, LESS, date(2026, 11, 24)).relief

    assert row.name == "gone_long_ago"
    assert journal.get(UUID(int=1)).outcome is Outcome.COMPLETED
