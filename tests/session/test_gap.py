# SPDX-License-Identifier: MIT
"""A closed lid or a frozen machine: back to the last tick, and waiting for the person."""

from __future__ import annotations

import pytest

from mindful.domain.rating import Rating
from mindful.session.stage import Stage


def close_the_lid(clock):
    clock.sleep_machine(3600)


def freeze_the_machine(clock):
    clock.advance(45)


GAPS = pytest.mark.parametrize("gap", [close_the_lid, freeze_the_machine])


@GAPS
def test_after_a_gap_it_is_where_it_last_was_and_pauses_by_itself(
    session, practise, clock, player, gap
):
    session.rate_before(Rating())
    practise(session, 22)
    stages = []
    session.on_stage = stages.append

    gap(clock)
    moment = session.tick()

    assert moment.position == session.position == 22
    assert stages == [Stage.PAUSED]
    assert session.paused_by_itself
    assert player.words == ["play", "pause"]


@GAPS
def test_a_gap_is_not_practised(session, practise, clock, gap):
    session.rate_before(Rating())
    practise(session, 22)
    gap(clock)
    session.tick()

    assert session.practised == 17
    session.resume()
    practise(session, 10)
    session.stop()
    assert session.record.practised_seconds == 27


@GAPS
@pytest.mark.parametrize("deed", ["pause", "stop"])
def test_a_key_that_comes_before_the_first_tick_after_a_gap_does_not_count_it(
    session, practise, clock, gap, deed
):
    session.rate_before(Rating())
    practise(session, 22)
    gap(clock)

    getattr(session, deed)()

    assert session.position == 22
    assert session.practised == 17


def test_a_gap_at_the_very_end_does_not_complete_it(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 60)
    freeze_the_machine(clock)

    session.tick()

    assert session.stage is Stage.PAUSED
    assert session.position == 60


def test_resuming_after_a_gap_begins_with_the_in_breath(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 22)
    close_the_lid(clock)
    session.tick()

    session.resume()

    assert session.position == 15
    assert not session.paused_by_itself
    clock.advance(1)
    assert session.tick().position == 16
    assert session.stage is Stage.PRACTISING


def test_sleeping_through_a_pause_is_no_gap(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 22)
    session.pause()
    close_the_lid(clock)

    session.resume()
    session.tick()

    assert session.stage is Stage.PRACTISING


def test_ticks_two_seconds_apart_are_no_gap(session, clock):
    session.rate_before(Rating())
    for _ in range(10):
        clock.advance(2.0)
        session.tick()

    assert session.stage is Stage.PRACTISING
    assert session.position == 20


def test_what_the_person_paused_is_not_said_to_have_paused_by_itself(session, practise):
    session.rate_before(Rating())
    practise(session, 22)

    session.pause()
    assert not session.paused_by_itself

    session.resume()
    session.pause(by_itself=True)
    assert session.paused_by_itself
