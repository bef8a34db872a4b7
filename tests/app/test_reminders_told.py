# SPDX-License-Identifier: MIT
"""Reminders in the whole app: at their moment, never in the way, and no timer where none is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from doubles import ManualClock

from mindful.domain.reminders import UNTIL_I_SAY, WEEKDAYS, Reminders
from mindful.domain.reminding import Quiet
from mindful.domain.settings import Settings
from mindful.domain.start import Start

WISHED = Reminders(on=True, times=("10:30",), weekdays=WEEKDAYS)


@pytest.fixture
def clock():
    return ManualClock(datetime.fromisoformat("2026-11-24T10:00:00+01:00"))


@pytest.fixture
def said(life, monkeypatch):
    """What was said beside the icon, where there is one."""
    words = []
    tray = life.app._outside._tray
    monkeypatch.setattr(type(tray), "available", True)
    monkeypatch.setattr(tray, "say", words.append)
    monkeypatch.setattr(life.app.main, "isActiveWindow", lambda: False)
    return words


def wish(life, **changed):
    settings = life.app.preferences.settings
    reminders = WISHED._replace(told=settings.reminders.told)._replace(**changed)
    life.app.preferences.adopt(settings._replace(reminders=reminders))
    return life.app._outside._reminding


def pass_by(reminding, clock, minutes):
    """Let time go by, looking as the timer would."""
    end = clock.now() + timedelta(minutes=minutes)
    while reminding._timer is not None and clock.now() < end:
        clock.advance(reminding._asked.total_seconds())
        reminding.look()


def test_with_reminders_off_there_is_nothing_that_could_wake_the_app(life):
    assert life.app._outside._reminding is None
    life.app.preferences.adopt(Settings(text_percent=125))
    assert life.app._outside._reminding is None


def test_switched_off_again_the_timer_is_gone(life):
    reminding = wish(life)
    assert reminding.is_waiting
    wish(life, on=False)

    assert not reminding.is_waiting
    assert reminding.findChildren(type(None)) == []


def test_it_comes_once_in_neutral_words(life, said, clock):
    pass_by(wish(life), clock, 60)

    assert said == ["A minute for yourself, if you like."]
    assert life.app.preferences.settings.reminders.told == ("2026-11-24T10:30",)


def test_it_does_not_come_again_after_a_new_start(life, live, said, clock):
    pass_by(wish(life), clock, 30)
    life.app.quit()
    again = live()
    again.app._outside._reminding.look()

    assert again.app.preferences.settings.reminders.told == ("2026-11-24T10:30",)
    assert len(said) == 1


def test_without_a_tray_one_quiet_line_stands_in_the_window(life, clock, words, monkeypatch):
    monkeypatch.setattr(life.app.main, "isActiveWindow", lambda: False)
    pass_by(wish(life), clock, 30)

    assert "A minute for yourself, if you like." in words(life.app.main)


@pytest.mark.parametrize("in_the_way", ["is_locked", "full_screen"])
def test_it_is_dropped_where_somebody_is_away_or_watches(
    life, said, clock, monkeypatch, in_the_way
):
    class Film:
        def is_there(self):
            return in_the_way == "full_screen"

    monkeypatch.setattr("mindful.desktop.screen_lock.is_locked", lambda: in_the_way == "is_locked")
    monkeypatch.setattr("mindful.desktop.full_screen.full_screen_here", Film)
    pass_by(wish(life), clock, 31)
    monkeypatch.undo()
    pass_by(life.app._outside._reminding, clock, 60)

    assert said == []


def test_it_is_dropped_in_a_session(life, said, clock):
    reminding = wish(life)
    life.app.start(Start(practice="natural", minutes=1, asks=True))
    pass_by(reminding, clock, 31)
    life.app.window.leave()
    pass_by(reminding, clock, 60)

    assert said == []


def test_it_is_dropped_while_the_window_is_in_use(life, said, clock, monkeypatch):
    monkeypatch.setattr(life.app.main, "isActiveWindow", lambda: True)
    pass_by(wish(life), clock, 60)

    assert said == []


@pytest.mark.parametrize(("woken_before", "comes"), [(8, 1), (3, 0), (-2, 0)])
def test_right_after_waking_none_comes(life, said, clock, woken_before, comes):
    reminding = wish(life)
    pass_by(reminding, clock, 5)
    clock.sleep_machine((25 - woken_before) * 60)
    if woken_before > 5:
        clock.advance(reminding._asked.total_seconds() / 5)
    reminding.look()
    pass_by(reminding, clock, 60)

    assert len(said) == comes


class TestQuiet:
    def test_it_is_kept_and_ends(self, life, said, clock):
        reminding = wish(life, times=("10:30", "11:30"))
        life.app._outside.be_quiet(Quiet.AN_HOUR)
        pass_by(reminding, clock, 120)

        assert len(said) == 1
        assert life.app.preferences.settings.reminders.told == ("2026-11-24T11:30",)

    def test_until_i_say_survives_a_new_start(self, life, live):
        reminding = wish(life)
        life.app._outside.be_quiet(Quiet.UNTIL_I_SAY)
        assert not reminding.is_waiting
        life.app.quit()

        again = live().app
        assert again.preferences.settings.reminders.quiet_until == UNTIL_I_SAY
        assert not again._outside._reminding.is_waiting
        again._outside.be_quiet(Quiet.NO_MORE)
        assert again._outside._reminding.is_waiting
