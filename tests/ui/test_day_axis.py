# SPDX-License-Identifier: MIT
"""Dates stand at the person's own midnights, across daylight saving and in any zone."""

from __future__ import annotations

import time
from datetime import datetime
from itertools import pairwise

import pytest

from mindful.ui.journey.day_axis import day_ticks, day_words, midnight, tick_words

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
         "America/Santiago", "UTC"]  # fmt: skip
"""Among them half an hour of daylight saving, and a change at midnight itself."""


@pytest.fixture
def living_in(monkeypatch):
    """Lets the machine stand in another time zone for a while."""

    def move(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def ticks(first, last, most=15):
    return day_ticks(first.timestamp(), last.timestamp(), most)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("month", "day"), [(3, 24), (10, 22), (11, 1), (4, 2), (9, 4)])
def test_every_day_has_one_date_across_a_change_of_the_clocks(living_in, zone, month, day):
    living_in(zone)
    first = datetime(2026, month, day, 12)
    last = datetime(2026, month, day + 6, 12)

    found, step = ticks(first, last)

    assert step == 1
    days = [datetime.fromtimestamp(moment).date().toordinal() for moment in found]
    assert days == list(range(first.toordinal() + 1, last.toordinal() + 1))
    assert [tick_words(moment, step) for moment in found] == [
        f"{day + n} {first:%b}" for n in range(1, 7)
    ]


def test_midnights_are_local_and_a_day_of_change_has_another_length(living_in):
    living_in("Europe/Berlin")

    found, _ = ticks(datetime(2026, 10, 23, 12), datetime(2026, 10, 27, 12))

    assert [datetime.fromtimestamp(moment).hour for moment in found] == [0, 0, 0, 0]
    hours = [round((b - a) / 3600) for a, b in pairwise(found)]
    assert hours == [24, 25, 24]
    assert found[0] == midnight(datetime(2026, 10, 24).toordinal())


@pytest.mark.parametrize("days", [3, 10, 42, 180, 365, 2000, 100_000])
def test_dates_never_crowd_one_another(days):
    first = datetime(1726, 1, 1)
    last = datetime.fromordinal(first.toordinal() + days)

    found, _ = ticks(first, last, 7)

    assert 1 <= len(found) <= 8


def test_years_are_named_where_dates_lie_far_apart():
    found, step = ticks(datetime(2020, 1, 1), datetime(2026, 1, 1), 7)

    assert all(len(words.split()) == 2 and words[-4:].isdigit()
               for words in (tick_words(moment, step) for moment in found))  # fmt: skip


def test_a_day_is_named_in_full_where_it_is_told():
    assert "24" in day_words(datetime(2026, 11, 24).toordinal())
    assert "2026" in day_words(datetime(2026, 11, 24).toordinal())
