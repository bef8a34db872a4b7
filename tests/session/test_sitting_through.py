# SPDX-License-Identifier: MIT
"""One sitting from check-in to closing: what is told to the player, and what is allowed when."""

from __future__ import annotations

from itertools import product

import pytest

from mindful.domain.edits import one_more_minute
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome
from mindful.session.stage import Stage, WrongMove

LED_TO = {
    Stage.CHECK_IN: (),
    Stage.PRACTISING: ("begin",),
    Stage.PAUSED: ("begin", "pause"),
    Stage.CHECK_OUT: ("begin", "stop"),
    Stage.CLOSED: ("begin", "stop", "close"),
}
DEEDS = {
    "begin": lambda session: session.rate_before(Rating()),
    "pause": lambda session: session.pause(),
    "resume": lambda session: session.resume(),
    "stop": lambda session: session.stop(),
    "go on": lambda session: session.go_on(
        *one_more_minute(session.timeline, session.timeline.duration)
    ),
    "close": lambda session: session.close(),
    "answer": lambda session: session.answer(Rating({MOOD: 5}), None, None),
}
ALLOWED = {
    (Stage.CHECK_IN, "begin"): Stage.PRACTISING,
    (Stage.CHECK_IN, "close"): Stage.CLOSED,
    (Stage.PRACTISING, "pause"): Stage.PAUSED,
    (Stage.PRACTISING, "stop"): Stage.CHECK_OUT,
    (Stage.PAUSED, "resume"): Stage.PRACTISING,
    (Stage.PAUSED, "stop"): Stage.CHECK_OUT,
    (Stage.CHECK_OUT, "go on"): Stage.PRACTISING,
    (Stage.CHECK_OUT, "close"): Stage.CLOSED,
    (Stage.CHECK_OUT, "answer"): Stage.CHECK_OUT,
}


@pytest.mark.parametrize(("stage", "deed"), [*product(Stage, DEEDS)])
def test_every_deed_is_allowed_by_the_table_or_changes_nothing(session, player, stage, deed):
    for step in LED_TO[stage]:
        DEEDS[step](session)
    told, record, stages = list(player.told), session.record, []
    session.on_stage = stages.append

    if (stage, deed) in ALLOWED:
        DEEDS[deed](session)
        assert session.stage is ALLOWED[stage, deed]
        assert stages == ([] if session.stage is stage else [session.stage])
    else:
        with pytest.raises((WrongMove, RuntimeError)):
            DEEDS[deed](session)
        assert session.stage is stage
        assert (player.told, session.record, stages) == (told, record, [])


def test_beginning_tells_the_player_what_is_heard_now(session, player, clock, timeline):
    session.rate_before(Rating())

    assert player.told == [("play", timeline, 0.0, clock.monotonic())]


def test_pausing_fades_and_hiding_cuts(session, player, practise):
    session.rate_before(Rating())
    practise(session, 10)

    session.pause()
    session.resume()
    session.pause(at_once=True)

    assert player.words == ["play", "pause", "play", "cut"]


def test_stopping_fades_softly_and_the_natural_end_is_left_to_ring(sit, player, practise):
    stopped = sit()
    stopped.rate_before(Rating())
    stopped.stop()
    assert player.words == ["play", "stop"]

    completed = sit()
    completed.rate_before(Rating())
    practise(completed, 70)
    assert player.words == ["play", "stop", "play"]


def test_closing_lets_go_of_the_sound(session, player):
    session.close()

    assert player.words == ["close"]


def test_resuming_goes_back_to_the_in_breath_one_stopped_in(session, player, practise, clock):
    session.rate_before(Rating())
    practise(session, 5 + 10 + 7)
    session.pause()
    clock.advance(300)

    session.resume()

    assert session.position == 15
    assert player.told[-1][2:] == (15, clock.monotonic())


def test_resuming_while_settling_in_goes_on_where_one_was(session, practise):
    session.rate_before(Rating())
    practise(session, 3)
    session.pause()

    session.resume()

    assert session.position == 3


def test_while_paused_nothing_moves(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 12)
    session.pause()
    before = session.tick()

    clock.advance(3600)

    assert session.tick() == before
    assert session.practised == 7


def test_settle_in_and_pauses_are_not_practised_but_a_repeated_breath_is(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 5 + 10 + 7)
    session.pause()
    clock.advance(300)
    session.resume()
    practise(session, 10)

    session.stop()

    assert session.practised == 17 + 10
    assert session.record.practised_seconds == 27


def test_it_ends_by_itself_and_completes_the_record(session, practise, timeline):
    session.rate_before(Rating({ANXIETY: 7}))

    practise(session, 65)

    assert session.stage is Stage.CHECK_OUT
    assert session.record.outcome is Outcome.COMPLETED
    assert session.record.practised_seconds == 60
    assert session.position == timeline.duration


def test_a_late_last_tick_does_not_count_beyond_the_end(session, practise, clock):
    session.rate_before(Rating())
    practise(session, 64)
    clock.advance(1.9)

    session.tick()

    assert session.record.practised_seconds == 60


def test_stopping_early_says_so_and_how_far_one_came(session, practise):
    session.rate_before(Rating())
    practise(session, 25)

    session.stop()

    assert session.record.outcome is Outcome.STOPPED
    assert session.record.practised_seconds == 20


def test_the_end_can_be_stopped_from_a_pause(session, practise):
    session.rate_before(Rating())
    practise(session, 25)
    session.pause()

    session.stop()

    assert session.stage is Stage.CHECK_OUT
    assert session.record.practised_seconds == 20


def test_going_on_practises_the_added_minute_and_completes_again(session, practise, timeline):
    session.rate_before(Rating())
    practise(session, 65)
    session.answer(Rating({ANXIETY: 5}), Felt.SAME, "once more")

    longer, end = one_more_minute(timeline, timeline.duration)
    session.go_on(longer, end)

    assert session.stage is Stage.PRACTISING
    assert session.position == timeline.duration
    assert session.record.outcome is Outcome.OPEN
    assert session.record.planned_seconds == 120
    practise(session, 60)
    assert session.stage is Stage.CHECK_OUT
    assert session.record.outcome is Outcome.COMPLETED
    assert session.record.practised_seconds == 120
    assert session.record.after == Rating({ANXIETY: 5})
    assert session.record.note == "once more"


def test_due_is_when_a_position_of_this_run_is_reached(session, practise, clock):
    session.rate_before(Rating())
    begun = clock.monotonic()
    assert session.due_at(5) == begun + 5

    practise(session, 12)
    session.pause()
    clock.advance(100)
    session.resume()

    assert session.position == 5
    assert session.due_at(9) == clock.monotonic() + 4


def test_at_the_check_in_the_beginning_is_shown(session):
    assert session.tick().position == 0
    assert session.position == session.practised == 0
