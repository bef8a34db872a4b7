# SPDX-License-Identifier: MIT
"""Whole breaths only, ending on an out-breath, at the lengths the protocols ask for."""

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import given
from recipes import BOX, FOUR_SIX, PLANS, breathing, guided, make_practice, patterns

from mindful.domain.breath import BreathPattern, Phase
from mindful.domain.errors import UnfitLength
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Free, Glide
from mindful.domain.unfold import glide_breaths, unfold, whole_breaths

CYCLES = {
    "easy_3_5": 8,
    "extended_4_6": 10,
    "resonance_6": 10,
    "coherent_5_5": 120 / 11,
    "sama_4_4": 8,
    "cyclic_sigh": 12,
    "sigh_rescue": 20,
    "box_4": 16,
    "box_3": 12,
    "four_seven_eight": 19,
    "four_four_eight": 16,
    "hum_4_8": 12,
    "paced_12": 5,
}
"""Seconds of a whole breath, by the table of protocols."""
UNPACED = ("natural", "quiet_timer")
LAST_HOLDS = {"box_4": 4, "box_3": 3}
"""Seconds that the last breath goes without, as it ends on the out-breath."""
RAMP = 122.5
"""Seconds of the ramp from 12 a minute: sixteen breaths from 5 5/16 to 10 s."""


@pytest.mark.parametrize("id", CYCLES)
def test_a_pattern_lasts_as_many_whole_breaths_as_cover_its_minutes(content, id):
    practice = content.practice(id)
    cycle = CYCLES[id]
    assert practice.pattern.seconds == pytest.approx(cycle)

    for minutes in practice.minutes:
        timeline = unfold(practice, Plan(minutes, settle_in=0))

        breaths = ceil(round(minutes * 60 / cycle, 6))
        assert timeline.breaths == breaths
        whole = breaths * cycle - LAST_HOLDS.get(id, 0)
        assert timeline.planned_seconds == pytest.approx(whole)


@pytest.mark.parametrize("id", UNPACED)
def test_free_practices_last_exactly_their_minutes(content, id):
    practice = content.practice(id)

    for minutes in practice.minutes:
        timeline = unfold(practice, Plan(minutes))

        assert timeline.planned_seconds == minutes * 60
        assert {s.phase for s in timeline.segments} == {Phase.FREE}


def test_the_ramp_is_followed_by_whole_breaths_at_the_new_pace(content):
    practice = content.practice("ramp_to_6")

    for minutes in practice.minutes:
        timeline = unfold(practice, Plan(minutes, settle_in=0))

        assert timeline.planned_seconds == pytest.approx(RAMP + minutes * 60 - 120)
        assert timeline.breaths == 16 + (minutes * 60 - 120) / 10


def test_all_sixteen_patterns_are_looked_at(content):
    paced_or_timed = {p.id for p in content.library().practices if not p.is_guided and not p.own}

    assert paced_or_timed == {*CYCLES, *UNPACED, "ramp_to_6"}


@given(breathing(), PLANS)
def test_a_practice_ends_on_a_whole_out_breath(practice, plan):
    last = unfold(practice, plan).segments[-1]

    assert last.phase in (Phase.EXHALE, Phase.FREE)
    assert last.fill_to == 0


@given(patterns(), PLANS)
def test_every_breath_is_whole_but_for_a_hold_after_the_last(pattern, plan):
    timeline = unfold(make_practice(Breathe("breathe", pattern), minutes=(3, 20)), plan)

    whole = [part.phase for part in pattern.parts]
    by_breath = [
        [s.phase for s in timeline.segments if s.breath == breath]
        for breath in range(timeline.breaths)
    ]

    assert all(phases == whole for phases in by_breath[:-1])
    ends_held = whole[-1] is Phase.HOLD_EMPTY
    assert by_breath[-1] == (whole[:-1] if ends_held else whole)


@given(breathing(), PLANS)
def test_a_practice_is_never_shorter_than_asked(practice, plan):
    held = max((part.seconds for step in practice.steps if isinstance(step, Breathe)
                for part in step.pattern.parts[-1:] if part.phase.is_hold), default=0)  # fmt: skip
    ramp = sum(step.seconds for step in practice.steps if isinstance(step, Glide))

    seconds = unfold(practice, plan).planned_seconds

    assert seconds >= max(0, plan.minutes * 60 - ramp) - held - 1e-6


@given(guided(), PLANS)
def test_words_last_exactly_as_long_as_asked(practice, plan):
    assert unfold(practice, plan).planned_seconds == pytest.approx(round(plan.minutes * 60))


@given(guided() | breathing(), PLANS)
def test_the_same_plan_unfolds_to_the_same_timeline(practice, plan):
    assert unfold(practice, plan) == unfold(practice, plan)


def test_a_number_of_breaths_is_taken_at_its_word(content):
    assert unfold(content.practice("extended_4_6"), Plan(breaths=7)).breaths == 7
    assert unfold(content.practice("four_four_eight"), Plan(breaths=12)).planned_seconds == 192


def test_breaths_after_a_ramp_are_counted_at_the_new_pace(content):
    assert unfold(content.practice("ramp_to_6"), Plan(breaths=3)).breaths == 16 + 3


def test_without_a_length_the_default_is_taken(content):
    practice = content.practice("extended_4_6")

    assert unfold(practice, Plan()) == unfold(practice, Plan(practice.default_minutes))


@pytest.mark.parametrize(
    ("id", "plan", "words"),
    [
        ("four_seven_eight", Plan(3), "four_seven_eight takes 1 to 2 minutes"),
        ("four_seven_eight", Plan(breaths=9), "at most 8 breaths"),
        ("sigh_rescue", Plan(2), "sigh_rescue takes 1 minutes"),
        ("coherent_5_5", Plan(3), "takes 5 to 20 minutes"),
        ("natural", Plan(breaths=3), "no breaths to count"),
        ("extended_4_6", Plan(breaths=361), "more than 60 minutes"),
        ("grounding_54321", Plan(2), "takes 1 or 3 to 20 minutes"),
        ("security_priming", Plan(21), "takes 3 to 20 minutes"),
        ("security_priming", Plan(2.5), "takes 3 to 20 minutes"),
        ("grounding_54321", Plan(breaths=5), "give minutes instead"),
    ],
)
def test_a_length_that_does_not_fit_is_refused_naming_what_does(content, id, plan, words):
    with pytest.raises(UnfitLength, match=words):
        unfold(content.practice(id), plan)


def test_four_seven_eight_is_at_most_eight_breaths(content):
    practice = content.practice("four_seven_eight")

    assert unfold(practice, Plan(breaths=8)).breaths == 8
    assert unfold(practice, Plan(max(practice.minutes))).breaths <= 8
    assert unfold(practice, Plan(1, settle_in=0)).planned_seconds == 76


def test_lengths_between_the_offered_ones_are_fine(content):
    assert unfold(content.practice("extended_4_6"), Plan(4)).planned_seconds == 240
    assert unfold(content.practice("grounding_54321"), Plan(13.5)).planned_seconds == 810


@pytest.mark.parametrize(
    ("a_minute", "ramp", "count", "first", "total"),
    [(14, 120, 17, 4.622, 124.286), (18, 180, 27, 3.580, 183.333), (10, 60, 8, 6.5, 66.0)],
)
def test_the_ramp_has_the_numbers_of_its_algorithm(a_minute, ramp, count, first, total):
    breaths = glide_breaths(Glide("slow down", FOUR_SIX, ramp), 60 / a_minute)

    assert len(breaths) == count
    assert breaths[0].seconds == pytest.approx(first, abs=5e-4)
    assert breaths[-1].seconds == pytest.approx(10)
    assert sum(breath.seconds for breath in breaths) == pytest.approx(total, abs=5e-4)
    for breath in breaths:
        assert breath.parts[0].seconds == pytest.approx(0.4 * breath.seconds)


def test_the_ramp_from_ten_a_minute_steps_by_half_seconds():
    breaths = glide_breaths(Glide("slow down", FOUR_SIX, 60), 6)

    assert [b.seconds for b in breaths] == pytest.approx([6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10])


def test_without_taps_the_ramp_begins_at_twelve_a_minute():
    assert glide_breaths(Glide("", FOUR_SIX, 120), None) == glide_breaths(
        Glide("", FOUR_SIX, 120), 5
    )


@pytest.mark.parametrize(("tapped", "taken"), [(0.3, 2.5), (2.5, 2.5)])
def test_a_pace_too_fast_to_be_true_is_taken_as_the_fastest(tapped, taken):
    glide = Glide("", FOUR_SIX, 120)

    assert glide_breaths(glide, tapped) == glide_breaths(glide, taken)


@pytest.mark.parametrize("own", [9, 10, 30])
def test_who_breathes_slowly_already_needs_no_ramp(own):
    assert glide_breaths(Glide("", FOUR_SIX, 120), own) == [FOUR_SIX] * 12


def test_breaths_that_cover_the_time_exactly_are_not_one_more():
    assert whole_breaths(60, FOUR_SIX) == 6
    assert whole_breaths(60.01, FOUR_SIX) == 7
    assert whole_breaths(120, BreathPattern.of(("inhale", 60 / 11), ("exhale", 60 / 11))) == 11
    assert whole_breaths(0, BOX) == 1


def test_steps_without_a_length_share_what_the_ramp_leaves():
    practice = make_practice(
        Glide("slow down", FOUR_SIX, 60), Free("notice"), Free("rest"), minutes=(3,)
    )

    marks = unfold(practice, Plan(3, settle_in=0, natural_breath=6)).marks

    assert [mark.start for mark in marks] == pytest.approx([0, 66, 126])
