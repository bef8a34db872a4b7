# SPDX-License-Identifier: MIT
"""How long each guided step lasts at any length, and which of its lines are shown."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recipes import LINES, PLANS, breathing, guided, make_practice

from mindful.domain.plan import Plan
from mindful.domain.practice import Guide, GuidedLine
from mindful.domain.unfold import LONGEST_LINE, guided_seconds, lines_that_fit, unfold

SELF_COMPASSION = [
    Guide("This hurts", {3: 40, 5: 65, 10: 130}),
    Guide("Not alone", {3: 40, 5: 70, 10: 140}),
    Guide("Kindness", {3: 55, 5: 90, 10: 180}),
    Guide("Let it land", {3: 25, 5: 40, 10: 90}),
    Guide("Next", {3: 20, 5: 35, 10: 60}),
]
RIDE = tuple(
    GuidedLine(words)
    for words in (
        "Breathe and watch it like a wave.",
        "It is climbing. You are on top of it, not under it.",
        "You do not have to push it down.",
        "Thoughts will argue for acting now. Note: arguing.",
        "It may grow, ease or come back. You can watch it do each.",
        "Nothing is decided yet. Every choice is still open to you.",
        "Check the pull again: higher, lower, same?",
        "Soften the hands.",
        "Let the next few breaths be longer going out.",
    )
)


def test_seven_minutes_of_self_compassion_are_interpolated_and_summed_exactly():
    assert guided_seconds(SELF_COMPASSION, 7) == [91, 98, 126, 60, 45]


@pytest.mark.parametrize("minutes", [3, 5, 10])
def test_written_lengths_are_taken_as_written(minutes):
    written = [step.seconds_by_minutes[minutes] for step in SELF_COMPASSION]

    assert guided_seconds(SELF_COMPASSION, minutes) == written


def test_beyond_the_longest_column_every_step_is_scaled():
    assert guided_seconds(SELF_COMPASSION, 20) == [260, 280, 360, 180, 120]


@given(guided(), st.integers(3, 20))
def test_steps_sum_exactly_to_any_length_in_whole_seconds(practice, minutes):
    seconds = guided_seconds(list(practice.steps), minutes)

    assert sum(seconds) == minutes * 60
    assert all(value >= 0 and value == int(value) for value in seconds)


def test_steps_of_no_seconds_are_left_out(content):
    timeline = unfold(content.practice("grounding_54321"), Plan(1, settle_in=0))

    assert [mark.name for mark in timeline.marks] == [
        "Arrive", "Five to see", "Four to touch", "Close",
    ]  # fmt: skip
    assert [mark.start for mark in timeline.marks] == [0, 8, 26, 42]


def test_a_step_that_is_not_for_somebody_leaves_its_time_to_the_others(content):
    rain = content.practice("rain")
    whole = unfold(rain, Plan(5, settle_in=0))
    without = unfold(rain, Plan(5, settle_in=0, conditions=("trauma",)))

    assert "Investigate" in [mark.name for mark in whole.marks]
    assert "Investigate" not in [mark.name for mark in without.marks]
    assert without.planned_seconds == whole.planned_seconds == 300


def test_nine_lines_of_riding_in_65_seconds_are_eight():
    assert lines_that_fit(RIDE, 65) == RIDE[:8]


def test_eight_lines_in_65_seconds_follow_every_8_125():
    ride, choose = Guide("Ride", {3: 65}, RIDE), Guide("Choose", {3: 115})

    lines = unfold(make_practice(ride, choose, minutes=(3,)), Plan(3, settle_in=0)).lines

    assert [line.start for line in lines] == pytest.approx([i * 8.125 for i in range(8)])


@given(LINES.map(tuple), st.floats(1, 600))
def test_kept_lines_are_shown_at_every_length_and_in_their_order(lines, seconds):
    shown = lines_that_fit(lines, seconds)

    assert [line for line in lines if line.keep] == [line for line in shown if line.keep]
    places = iter(lines)
    assert all(any(line is other for other in places) for line in shown)


@given(LINES.map(tuple), st.floats(1, 600))
def test_no_more_lines_are_shown_than_can_be_read_unless_they_are_kept(lines, seconds):
    shown = lines_that_fit(lines, seconds)
    kept = sum(line.keep for line in lines)

    assert len(shown) <= max(kept, 1, seconds // 8)
    if lines:
        assert shown


@given(guided() | breathing(), PLANS)
def test_lines_stand_one_after_another_and_at_most_twelve_seconds(practice, plan):
    lines = unfold(practice, plan).lines

    assert all(0 < line.duration <= LONGEST_LINE for line in lines)
    for before, after in pairwise(lines):
        assert after.start >= before.start + before.duration - 1e-6


def test_shipped_safety_lines_are_there_at_every_length(content):
    for practice in content.library().practices:
        kept = {line.words for step in practice.steps for line in step.lines if line.keep}
        for minutes in practice.minutes:
            shown = {line.text for line in unfold(practice, Plan(minutes)).lines}
            left_out = {
                line.words
                for step in practice.steps
                if isinstance(step, Guide) and step.seconds_by_minutes.get(minutes) == 0
                for line in step.lines
            }
            assert kept - left_out <= shown, (practice.id, minutes)
