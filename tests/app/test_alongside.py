# SPDX-License-Identifier: MIT
"""The tray tells how long a session still takes, and breathes along where that is wished."""

from __future__ import annotations

import pytest

from mindful.desktop.tray_breath import STEPS, TrayBreath, step_of
from mindful.domain.start import Start


class Told:
    """What the tray was given to show, last of all."""

    def __init__(self, tray, monkeypatch):
        self.hints, self.steps = [], []
        monkeypatch.setattr(tray, "tell", self.hints.append)
        monkeypatch.setattr(tray, "breathe", self.steps.append)


@pytest.fixture
def told(life, monkeypatch):
    return Told(life.app._outside._tray, monkeypatch)


def begin(life, **chosen):
    settings = life.app.preferences.settings
    life.app.preferences.adopt(settings._replace(settle_in=5.0, **chosen))
    life.app.start(Start(practice="extended_4_6", minutes=3, asks=False))
    return life.app._outside._alongside


def test_hovering_tells_the_time_left(life, told, practise):
    alongside = begin(life)
    assert told.hints[-1] == "3 min left"
    practise(life, 70)
    alongside.show_moment()
    assert told.hints[-1] == "2 min left"

    life.app.window.toggle_pause()
    assert told.hints[-1] == "Paused, 2 min left"
    life.app.window.end_here()
    assert told.hints[-1] == ""
    assert not alongside._timer.isActive()


def test_it_does_not_breathe_unless_wished(life, told, practise):
    alongside = begin(life)
    practise(life, 7)
    alongside.show_moment()

    assert set(told.steps) == {None}
    assert alongside._timer.interval() >= 1000


def test_it_breathes_with_the_session_and_stops_with_it(life, told, practise):
    alongside = begin(life, breathing_tray=True)
    assert 1000 / alongside._timer.interval() <= 5
    steps = []
    for _ in range(20):
        practise(life, 0.5)
        alongside.show_moment()
        steps.append(told.steps[-1])
    assert max(steps) == STEPS - 1
    assert min(steps) == 0

    life.app.window.toggle_pause()
    assert told.steps[-1] is None
    assert not alongside._timer.isActive()
    life.app.window.toggle_pause()
    assert alongside._timer.isActive()
    life.app.window.leave()
    assert told.steps[-1] is None
    assert not alongside._timer.isActive()


@pytest.mark.parametrize("still", ["reduced_motion", "discreet"])
def test_it_stands_still_where_nothing_may_move_or_tell(life, told, practise, still):
    alongside = begin(life, breathing_tray=True, **{still: True})
    practise(life, 7)
    alongside.show_moment()

    assert set(told.steps) == {None}


def test_a_wish_made_meanwhile_is_heeded_at_once(life, told, practise):
    alongside = begin(life)
    practise(life, 7)
    settings = life.app.preferences.settings
    life.app.preferences.adopt(settings._replace(breathing_tray=True))
    assert told.steps[-1] is not None
    assert alongside._timer.interval() == 200

    life.app.preferences.adopt(settings)
    assert told.steps[-1] is None


def test_each_step_is_painted_once(qapp):
    breath = TrayBreath()

    assert breath.icon(3, dark=False) is breath.icon(3, dark=False)
    assert breath.icon(3, dark=False) is not breath.icon(3, dark=True)
    assert [step_of(fill) for fill in (-1, 0, 0.5, 1, 2)] == [0, 0, 8, 15, 15]
