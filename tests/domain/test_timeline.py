# SPDX-License-Identifier: MIT
"""Everything is a function of timeline and position: nothing jumps, nothing steps back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recipes import FOUR_SIX, PLANS, SIGH, breathing, guided, make_practice

from mindful.domain.breath import Phase
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Free, Guide, GuidedLine
from mindful.domain.timeline import Timeline
from mindful.domain.unfold import unfold

PRACTICES = breathing() | guided()
SHARES = st.floats(0, 1)


def four_six(settle_in=5.0):
    return unfold(make_practice(Breathe("breathe", FOUR_SIX)), Plan(1, settle_in=settle_in))


@given(PRACTICES, PLANS)
def test_segments_follow_one_another_from_0_to_the_end(practice, plan):
    timeline = unfold(practice, plan)

    assert timeline.segments[0].start == 0
    assert timeline.segments[-1].end == timeline.duration
    for one, next_one in pairwise(timeline.segments):
        assert next_one.start == pytest.approx(one.end)
        assert one.duration > 0


@given(PRACTICES, PLANS)
def test_lungs_never_jump_from_one_segment_to_the_next(practice, plan):
    timeline = unfold(practice, plan)

    assert timeline.segments[0].fill_from == 0
    for one, next_one in pairwise(timeline.segments):
        assert one.fill_to == next_one.fill_from
    assert all(0 <= s.fill_to <= 1 for s in timeline.segments)


@given(PRACTICES, PLANS, st.lists(st.floats(-10, 4000), min_size=2))
def test_at_never_steps_back(practice, plan, positions):
    timeline = unfold(practice, plan)

    moments = [timeline.at(position) for position in sorted(positions)]

    for before, after in pairwise(moments):
        assert after.position >= before.position
        assert after.segment.start >= before.segment.start
        if after.segment is before.segment:
            assert after.progress >= before.progress
            assert after.remaining <= before.remaining
    assert all(0 <= m.progress <= 1 and 0 <= m.fill <= 1 and m.remaining >= 0 for m in moments)


@given(PRACTICES, PLANS, SHARES)
def test_at_finds_the_segment_that_holds_the_position(practice, plan, share):
    timeline = unfold(practice, plan)
    position = share * timeline.duration

    moment = timeline.at(position)

    assert moment.position == position
    assert moment.segment.start - 1e-6 <= position <= moment.segment.end + 1e-6
    assert moment.remaining == pytest.approx(moment.segment.end - position, abs=1e-6)


@given(PRACTICES, PLANS)
def test_before_the_start_and_after_the_end_it_stands_still(practice, plan):
    timeline = unfold(practice, plan)

    assert timeline.at(-5) == timeline.at(0)
    assert timeline.at(timeline.duration + 100) == timeline.at(timeline.duration)
    assert timeline.at(timeline.duration + 100).remaining == 0


@given(PRACTICES, PLANS, SHARES)
def test_the_breath_starts_with_an_in_breath_no_later_than_the_position(practice, plan, share):
    timeline = unfold(practice, plan)
    position = share * timeline.duration

    start = timeline.breath_start(position)

    assert start <= position
    found = timeline.at(position).segment
    if found.breath is None:
        assert start == position
    else:
        first = timeline.at(start).segment
        assert first.breath == found.breath
        assert first.phase is Phase.INHALE
        assert first.fill_from == 0


def test_fill_follows_a_raised_cosine():
    timeline = four_six(settle_in=0.0)

    quarters = [timeline.at(position).fill for position in (0, 1, 2, 3, 4, 7, 10)]

    assert quarters == pytest.approx([0, 0.1464466, 0.5, 0.8535534, 1, 0.5, 0], abs=1e-6)


def test_a_sigh_fills_to_0_8_and_then_to_1():
    timeline = unfold(make_practice(Breathe("sigh", SIGH)), Plan(breaths=1, settle_in=0))

    assert [(s.fill_from, s.fill_to) for s in timeline.segments] == [(0, 0.8), (0.8, 1), (1, 0)]


def test_settle_in_lies_before_the_practice_and_is_not_planned():
    timeline = four_six(settle_in=7.5)

    assert timeline.segments[0].phase is Phase.FREE
    assert timeline.segments[0].breath is None
    assert timeline.practice_from == timeline.segments[0].end == 7.5
    assert timeline.planned_seconds == 60
    assert timeline.duration == 67.5


def test_without_settle_in_the_first_breath_begins_at_once():
    timeline = four_six(settle_in=0.0)

    assert timeline.segments[0].phase is Phase.INHALE
    assert timeline.practice_from == 0


def test_a_line_is_there_from_its_start_until_before_its_end():
    guide = Guide("look", {3: 180}, (GuidedLine("one"), GuidedLine("two")))
    timeline = unfold(make_practice(guide, minutes=(3,)), Plan(3, settle_in=5))

    def shown(position):
        line = timeline.at(position).line
        return line.text if line else None

    assert [shown(p) for p in (0, 4.9, 5, 16.9, 17, 94.9, 95, 106.9, 107, 185)] == [
        None, None, "one", "one", None, None, "two", "two", None, None,
    ]  # fmt: skip


def test_marks_name_where_each_step_begins():
    practice = make_practice(Breathe("breathe", FOUR_SIX), Free("rest"), minutes=(1, 2))

    marks = unfold(practice, Plan(2, settle_in=5)).marks

    assert [(mark.name, mark.start) for mark in marks] == [("breathe", 5), ("rest", 65)]


def test_breaths_are_counted_whole():
    assert four_six().breaths == 6
    assert unfold(make_practice(Free("quiet")), Plan(1)).breaths == 0


def test_nothing_is_no_timeline():
    with pytest.raises(ValueError, match="at least one segment"):
        Timeline(())
