# SPDX-License-Identifier: MIT
"""One more minute changes nothing of what was."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from recipes import BOX, PLANS, breathing, guided, make_practice

from mindful.domain.breath import Phase
from mindful.domain.edits import LESS_SLOW, less_slow, one_more_minute, opened_with
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe, Free
from mindful.domain.unfold import unfold

PRACTICES = breathing() | guided()


def longer(timeline):
    return one_more_minute(timeline, timeline.duration)[0]


@given(PRACTICES, PLANS)
def test_one_more_minute_agrees_with_what_was_up_to_its_end(practice, plan):
    before = unfold(practice, plan)

    after = longer(before)

    assert after.segments[: len(before.segments)] == before.segments
    assert (after.lines, after.marks, after.practice_from) == (
        before.lines, before.marks, before.practice_from,
    )  # fmt: skip


@given(PRACTICES, PLANS)
def test_one_more_minute_goes_on_without_a_jump_and_ends_on_an_out_breath(practice, plan):
    after = longer(unfold(practice, plan))

    for one, next_one in pairwise(after.segments):
        assert next_one.start == pytest.approx(one.end)
        assert next_one.fill_from == one.fill_to
    assert after.segments[-1].fill_to == 0
    assert after.segments[-1].phase is not Phase.HOLD_EMPTY


@given(PRACTICES, PLANS)
def test_one_more_minute_is_a_minute_and_less_than_a_breath_more(practice, plan):
    before = unfold(practice, plan)

    added = longer(before).duration - before.duration

    longest_breath = 30
    held = 10
    assert 60 - held - 1e-6 <= added < 60 + longest_breath


@given(PRACTICES, PLANS)
def test_breaths_go_on_being_counted(practice, plan):
    before = unfold(practice, plan)

    after = longer(before)

    numbers = [s.breath for s in after.segments if s.breath is not None]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(after.breaths))


def test_a_minute_of_four_six_is_six_breaths_more(content):
    before = unfold(content.practice("extended_4_6"), Plan(3))

    assert longer(before).breaths == before.breaths + 6


def test_after_a_box_the_hold_that_was_dropped_stays_dropped():
    before = unfold(make_practice(Breathe("box", BOX)), Plan(1, settle_in=0))

    after = longer(before)

    first_added = after.segments[len(before.segments)]
    assert (first_added.phase, first_added.start) == (Phase.INHALE, before.duration)
    assert after.breaths == before.breaths + 4


def test_where_nothing_is_paced_the_minute_is_free():
    before = unfold(make_practice(Free("quiet")), Plan(1))

    assert longer(before).segments[-1].phase is Phase.FREE
    assert longer(before).planned_seconds == 120


def test_minutes_can_be_added_to_minutes(content):
    timeline = unfold(content.practice("four_seven_eight"), Plan(1, settle_in=0))

    assert longer(longer(timeline)).breaths == 12


class TestLessSlow:
    """On the ramp a person can say that it is too slow for them."""

    @pytest.fixture
    def ramp(self, content):
        return unfold(content.practice("ramp_to_6"), Plan(5, settle_in=0))

    def lengths(self, timeline):
        """Seconds of each breath."""
        found = {}
        for segment in timeline.segments:
            found[segment.breath] = found.get(segment.breath, 0.0) + segment.duration
        return list(found.values())

    def test_the_present_breath_ends_as_it_began(self, ramp):
        at = ramp.segments[20].start + 0.5
        begins = next(s.start for s in ramp.segments if s.start > at and s.phase is Phase.INHALE)

        quicker = less_slow(ramp, at)

        kept = [s for s in ramp.segments if s.end <= begins]
        assert list(quicker.segments[: len(kept)]) == kept

    def test_later_breaths_take_nine_tenths(self, ramp):
        quicker = less_slow(ramp, 0.0)

        for before, after in list(zip(self.lengths(ramp), self.lengths(quicker), strict=False))[8:]:
            assert after == pytest.approx(before * LESS_SLOW)

    def test_it_is_never_quicker_than_the_first_breath(self, ramp):
        quicker = ramp
        for _ in range(12):
            quicker = less_slow(quicker, 0.0)

        assert min(self.lengths(quicker)) >= self.lengths(ramp)[0] - 1e-9

    def test_it_lasts_as_long_with_whole_breaths(self, ramp):
        quicker = less_slow(ramp, 60.0)

        assert ramp.duration <= quicker.duration < ramp.duration + 10
        assert quicker.segments[-1].phase is Phase.EXHALE
        for one, other in pairwise(quicker.segments):
            assert other.start == pytest.approx(one.end)
            assert other.fill_from == one.fill_to

    def test_in_the_last_breath_nothing_changes(self, ramp):
        assert less_slow(ramp, ramp.duration - 0.1) == ramp


class TestOpenedWith:
    def test_words_stand_while_one_settles_in(self, content):
        timeline = unfold(content.practice("extended_4_6"), Plan(1))

        opened = opened_with(timeline, "Waiting is hard.")

        assert opened.at(2.0).line.text == "Waiting is hard."
        assert opened.at(5.0).line == timeline.at(5.0).line
        assert opened.lines[1:] == timeline.lines

    @pytest.mark.parametrize(("settle_in", "words"), [(0, "Hello"), (3, "Hello"), (5, "x" * 71)])
    def test_without_the_time_to_read_them_they_are_left_out(self, content, settle_in, words):
        timeline = unfold(content.practice("extended_4_6"), Plan(1, settle_in=settle_in))

        assert opened_with(timeline, words) == timeline
