# SPDX-License-Identifier: MIT
"""Skipping a part goes to the next; what was skipped was not practised."""

from __future__ import annotations

import pytest

from mindful.domain.plan import Plan
from mindful.domain.rating import Rating
from mindful.domain.record import Outcome
from mindful.domain.unfold import unfold
from mindful.session.stage import Stage


@pytest.fixture
def grounding(sit, content):
    """A minute in four parts, from 5 s of settling in on."""
    timeline = unfold(content.practice("grounding_54321"), Plan(1))
    session = sit(timeline=timeline)
    session.rate_before(Rating())
    return session


def test_it_goes_to_where_the_next_part_begins(grounding, practise):
    starts = [mark.start for mark in grounding.timeline.marks]
    practise(grounding, 7)

    grounding.skip_part()

    assert grounding.position == starts[1]
    assert grounding.stage is Stage.PRACTISING


def test_settling_in_can_be_skipped(grounding):
    grounding.skip_part()

    assert grounding.position == grounding.timeline.practice_from


def test_what_was_skipped_was_not_practised(grounding, practise):
    practise(grounding, 5 + 4)
    grounding.skip_part()
    practise(grounding, 3)

    assert grounding.practised == pytest.approx(7)


def test_after_the_last_part_the_end_is_reached(grounding, practise):
    practise(grounding, 6)
    for _ in grounding.timeline.marks:
        grounding.skip_part()

    assert grounding.stage is Stage.CHECK_OUT
    assert grounding.record.outcome is Outcome.COMPLETED
    assert grounding.record.practised_seconds == pytest.approx(1)


def test_nothing_is_skipped_while_it_stands_still(grounding, practise):
    practise(grounding, 7)
    grounding.pause()
    here = grounding.position

    grounding.skip_part()

    assert grounding.position == here
