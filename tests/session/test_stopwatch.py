# SPDX-License-Identifier: MIT
"""Position and practised seconds are read from a clock, never counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindful.session.stopwatch import Stopwatch


@pytest.fixture
def watch(clock):
    return Stopwatch(clock.monotonic, counts_from=5.0)


def test_it_stands_still_until_it_is_started(watch, clock):
    clock.advance(100)

    assert watch.position == watch.practised == 0


def test_settle_in_is_not_practised(watch, clock):
    watch.start(0)

    clock.advance(4)
    assert (watch.position, watch.practised) == (4, 0)
    clock.advance(4)
    assert (watch.position, watch.practised) == (8, 3)


def test_standing_still_is_not_practised(watch, clock):
    watch.start(0)
    clock.advance(15)

    watch.halt(watch.position)
    clock.advance(1000)

    assert (watch.position, watch.practised) == (15, 10)


def test_what_is_repeated_counts_again(watch, clock):
    watch.start(0)
    clock.advance(13)
    watch.halt(13)
    watch.start(5)
    clock.advance(10)

    assert (watch.position, watch.practised) == (15, 8 + 10)


def test_what_ran_beyond_the_halt_does_not_count(watch, clock):
    watch.start(5)
    clock.advance(500)

    watch.halt(12)

    assert (watch.position, watch.practised) == (12, 7)


def test_starting_tells_the_second_at_which_it_is_exactly_there(watch, clock):
    clock.advance(3.25)

    assert watch.start(5) == clock.monotonic()
    assert watch.due_at(5) == clock.monotonic()
    assert watch.due_at(9) == clock.monotonic() + 4


def test_nothing_is_due_while_it_stands(watch):
    with pytest.raises(RuntimeError, match="stands still"):
        watch.due_at(5)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), max_size=20))
def test_practised_is_the_sum_of_what_ran_after_settling_in(runs):
    now = [0.0]
    watch = Stopwatch(lambda: now[0], counts_from=5.0)
    expected = 0.0

    for begun, seconds in runs:
        watch.start(begun)
        now[0] += seconds
        expected += max(0.0, begun + seconds - max(begun, 5.0))
        assert watch.practised == pytest.approx(expected, abs=1e-6)
        watch.halt(watch.position)

    assert watch.practised == pytest.approx(expected, abs=1e-6)
