# SPDX-License-Identifier: MIT
"""A reminder comes at its moment, once, on the days that were chosen, and never when it is late."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mindful.domain.reminders import MOST_A_DAY, WEEKDAYS, Reminders, clock_time
from mindful.domain.reminding import (
    GRACE,
    LOOKS_EVERY,
    Quiet,
    be_quiet,
    due,
    had_its_turn,
    has_woken,
    is_quiet,
    quiet_end,
    wait,
)

BERLIN = ZoneInfo("Europe/Berlin")
WISHED = Reminders(on=True, times=("10:30", "15:30"), weekdays=WEEKDAYS)
MINUTE = timedelta(minutes=1)


def at(words, fold=0):
    """A moment in Berlin, with its offset fixed as the app's clock tells it."""
    moment = datetime.fromisoformat(words).replace(tzinfo=BERLIN, fold=fold)
    return datetime.fromisoformat(moment.isoformat())


def live(reminders, moments):
    """Which moments are told by somebody who looks at each of these."""
    told = []
    for now in moments:
        slot = due(reminders, now)
        if slot is not None:
            told.append(slot.isoformat(timespec="minutes"))
            reminders = had_its_turn(reminders, slot)
    return told


def each_minute(first, last):
    """Every minute that really passes between two moments, as the wall's clock shows it."""
    moment = first.astimezone(ZoneInfo("UTC"))
    while moment <= last:
        yield datetime.fromisoformat(moment.astimezone(BERLIN).isoformat())
        moment += MINUTE


def test_off_at_first_and_then_nothing_is_ever_due_or_waited_for():
    first = Reminders()
    assert not first.on

    assert wait(first, at("2026-11-24T10:30")) is None
    assert live(first, each_minute(at("2026-11-24T00:00"), at("2026-11-25T00:00"))) == []


def test_each_moment_of_a_day_has_its_turn_once():
    day = each_minute(at("2026-11-24T00:00"), at("2026-11-24T23:59"))

    assert live(WISHED, day) == ["2026-11-24T10:30", "2026-11-24T15:30"]


def test_only_on_the_days_that_were_chosen():
    reminders = WISHED._replace(times=("12:00",), weekdays=("mon", "sat"))
    week = each_minute(at("2026-11-23T00:00"), at("2026-11-29T23:59"))

    assert live(reminders, week) == ["2026-11-23T12:00", "2026-11-28T12:00"]


def test_what_is_late_does_not_come_any_more():
    assert due(WISHED, at("2026-11-24T10:30") + GRACE) is not None
    assert due(WISHED, at("2026-11-24T10:31") + GRACE) is None
    assert due(WISHED, at("2026-11-24T10:29:59")) is None


def test_a_moment_before_midnight_can_be_late_by_some_minutes_too():
    reminders = WISHED._replace(times=("23:58",))

    assert due(reminders, at("2026-11-25T00:02")) == datetime.fromisoformat("2026-11-24T23:58")


def test_never_more_than_a_few_a_day_even_when_they_are_moved():
    times = tuple(f"{hour:02}:00" for hour in range(8, 20))
    reminders, told = WISHED._replace(times=times[:3]), 0
    for number, words in enumerate(times):
        reminders = reminders._replace(times=(words,))
        slot = due(reminders, at(f"2026-11-24T{words}"))
        if slot is not None:
            told += 1
            reminders = had_its_turn(reminders, slot)
        assert told == min(number + 1, MOST_A_DAY)


def test_more_moments_than_there_may_be_are_left_out():
    reminders = WISHED._replace(times=("08:00", "09:00", "10:00", "11:00"))
    day = each_minute(at("2026-11-24T00:00"), at("2026-11-24T23:59"))

    assert len(live(reminders, day)) == MOST_A_DAY


@pytest.mark.parametrize("back", [timedelta(minutes=3), timedelta(hours=1), timedelta(days=2)])
def test_a_clock_that_is_set_back_repeats_nothing(back):
    reminders = WISHED
    for slot in ("2026-11-22T10:30", "2026-11-22T15:30", "2026-11-23T10:30", "2026-11-24T10:30"):
        reminders = had_its_turn(reminders, datetime.fromisoformat(slot))
    again = at("2026-11-24T10:31") - back

    told = live(reminders, each_minute(again, at("2026-11-24T12:00")))

    assert "2026-11-24T10:30" not in told
    assert "2026-11-22T10:30" not in told
    assert "2026-11-22T15:30" not in told


def test_a_clock_that_was_wrong_for_years_holds_nothing_back():
    reminders = had_its_turn(WISHED, datetime.fromisoformat("2036-01-01T10:30"))

    assert due(reminders, at("2026-11-24T10:30")) is not None


def test_the_hour_that_comes_twice_has_each_moment_once():
    reminders = WISHED._replace(times=("02:30", "03:30"))
    night = each_minute(at("2026-10-25T00:00"), at("2026-10-25T05:00"))

    assert live(reminders, night) == ["2026-10-25T02:30", "2026-10-25T03:30"]


def test_the_hour_that_is_left_out_has_none_and_the_next_is_on_time():
    reminders = WISHED._replace(times=("02:30", "03:05"))
    night = each_minute(at("2026-03-29T00:00"), at("2026-03-29T05:00"))

    assert live(reminders, night) == ["2026-03-29T03:05"]


def test_one_waits_for_the_next_moment_and_never_long():
    assert wait(WISHED, at("2026-11-24T10:28")) == timedelta(minutes=2)
    assert wait(WISHED, at("2026-11-24T11:00")) == LOOKS_EVERY
    assert wait(WISHED._replace(weekdays=()), at("2026-11-24T11:00")) is None
    assert wait(WISHED._replace(times=()), at("2026-11-24T11:00")) is None


@pytest.mark.parametrize("began", ["2026-03-28T23:58:40", "2026-10-24T23:57:10"])
def test_whoever_waits_as_told_meets_every_moment_when_the_hour_changes(began):
    reminders = WISHED._replace(times=("03:05", "10:30"))
    now, told = at(began), []
    end = now + timedelta(hours=14)
    while now < end:
        slot = due(reminders, now)
        if slot is not None:
            told.append((slot.hour, slot.minute, now.hour, now.minute))
            reminders = had_its_turn(reminders, slot)
        # The wall's clock of that zone, after so much time has really passed.
        passed = (now + wait(reminders, now)).astimezone(BERLIN)
        now = datetime.fromisoformat(passed.isoformat())

    assert [hour_minute[:2] for hour_minute in told] == [(3, 5), (10, 30)]
    assert all(minute - planned <= 5 for _, planned, _, minute in told)


class TestQuiet:
    NOON = at("2026-11-24T12:00")

    def test_for_an_hour(self):
        quiet = be_quiet(WISHED, Quiet.AN_HOUR, self.NOON)

        assert is_quiet(quiet, self.NOON + timedelta(minutes=59))
        assert not is_quiet(quiet, self.NOON + timedelta(minutes=61))

    def test_an_hour_is_an_hour_when_the_clock_goes_back_in_it(self):
        late = at("2026-10-25T02:30")
        quiet = be_quiet(WISHED, Quiet.AN_HOUR, late)

        assert quiet_end(quiet, late) == at("2026-10-25T02:30", fold=1)

    def test_until_tomorrow_is_until_the_morning(self):
        quiet = be_quiet(WISHED, Quiet.UNTIL_TOMORROW, self.NOON)
        day = each_minute(self.NOON, at("2026-11-25T12:00"))

        assert live(quiet, day) == ["2026-11-25T10:30"]

    def test_after_midnight_tomorrow_is_the_coming_morning(self):
        quiet = be_quiet(WISHED, Quiet.UNTIL_TOMORROW, at("2026-11-24T00:40"))

        assert live(quiet, [at("2026-11-24T10:30")]) == ["2026-11-24T10:30"]

    def test_until_i_say_has_no_end_and_wakes_nobody(self):
        quiet = be_quiet(WISHED, Quiet.UNTIL_I_SAY, self.NOON)

        assert is_quiet(quiet, self.NOON + timedelta(days=400))
        assert quiet_end(quiet, self.NOON) is None
        assert wait(quiet, self.NOON) is None
        assert not is_quiet(be_quiet(quiet, Quiet.NO_MORE, self.NOON), self.NOON)

    def test_what_was_due_while_it_was_quiet_does_not_come_after_it(self):
        quiet = be_quiet(WISHED, Quiet.AN_HOUR, at("2026-11-24T10:20"))

        assert live(quiet, each_minute(at("2026-11-24T10:20"), at("2026-11-24T15:00"))) == []

    def test_a_quiet_wished_on_a_wrong_clock_does_not_last_for_years(self):
        quiet = be_quiet(WISHED, Quiet.AN_HOUR, at("2036-01-01T10:30"))

        assert not is_quiet(quiet, self.NOON)


def test_a_machine_that_slept_is_told_from_a_timer_that_came_late():
    assert not has_woken(LOOKS_EVERY, LOOKS_EVERY + timedelta(seconds=16))
    assert has_woken(LOOKS_EVERY, LOOKS_EVERY + timedelta(minutes=2))


@pytest.mark.parametrize(
    "bad", ["", "9:00", "24:00", "10:60", "1030", "10:3x", "ab:cd", "１０:３０"]
)
def test_no_other_words_are_a_time(bad):
    with pytest.raises(ValueError, match=r".*"):
        clock_time(bad)


def test_a_time_is_hour_and_minute():
    assert clock_time("00:00") == (0, 0)
    assert clock_time("23:59") == (23, 59)
