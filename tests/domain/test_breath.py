# SPDX-License-Identifier: MIT
"""A breath that would strain cannot be made; taking the holds out keeps it safe."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from recipes import BOX, FOUR_SIX, SIGH, patterns

from mindful.domain.breath import LONGEST_BREATH_WITHOUT_HOLDS, BreathPattern, Part, Phase
from mindful.domain.errors import UnsafePattern

SHORT_ENOUGH_TO_SHRINK = 2.0
"""Seconds from which the clamp to 12 s leaves even the shortest part long enough."""


@pytest.mark.parametrize(
    ("phase", "seconds"),
    [
        (Phase.INHALE, 0.7),
        (Phase.INHALE, 30.1),
        (Phase.EXHALE, -4.0),
        (Phase.HOLD_FULL, 10.1),
        (Phase.HOLD_EMPTY, 10.5),
        (Phase.FREE, 31.0),
        (Phase.INHALE, float("nan")),
        (Phase.INHALE, float("inf")),
    ],
)
def test_a_phase_outside_its_limits_cannot_be_made(phase, seconds):
    with pytest.raises(UnsafePattern, match=f"{phase} of"):
        Part(phase, seconds)


@pytest.mark.parametrize("phase", [Phase.INHALE, Phase.EXHALE, Phase.FREE])
def test_moving_phases_may_last_from_0_8_to_30_seconds(phase):
    assert Part(phase, 0.8).seconds == 0.8
    assert Part(phase, 30.0).seconds == 30.0


@pytest.mark.parametrize("phase", [Phase.HOLD_FULL, Phase.HOLD_EMPTY])
def test_holds_may_last_ten_seconds(phase):
    assert Part(phase, 10.0).phase.is_hold


@pytest.mark.parametrize(
    "parts",
    [
        [("inhale", 4)],
        [("exhale", 4)],
        [("inhale", 4), ("hold_full", 4)],
        [],
        [("inhale", 1), ("exhale", 1.4)],
        [("inhale", 15), ("exhale", 15.1)],
    ],
)
def test_half_a_breath_or_one_too_short_or_too_long_cannot_be_made(parts):
    with pytest.raises(UnsafePattern, match="breath"):
        BreathPattern.of(*parts)


def test_a_phase_nobody_knows_cannot_be_made():
    with pytest.raises(ValueError, match="sideways"):
        BreathPattern.of(("sideways", 4))


def test_the_pace_of_the_default_breath_is_six_a_minute():
    assert FOUR_SIX.breaths_per_minute == 6
    assert not FOUR_SIX.holds
    assert FOUR_SIX.is_steady


def test_a_breath_with_a_free_end_has_no_pace_to_name():
    rescue = BreathPattern.of(("inhale", 3), ("inhale", 1), ("exhale", 8), ("free", 8))

    assert not rescue.is_steady
    assert not rescue.holds


def test_box_4_without_holds_is_six_in_and_six_out():
    parts = BOX.without_holds().parts

    assert [(part.phase, part.seconds) for part in parts] == [("inhale", 6), ("exhale", 6)]


def test_box_3_without_holds_keeps_its_pace():
    box_3 = BreathPattern.of(("inhale", 3), ("hold_full", 3), ("exhale", 3), ("hold_empty", 3))

    assert box_3.without_holds() == BreathPattern.of(("inhale", 6), ("exhale", 6))


def test_a_slow_breath_that_holds_nothing_is_left_as_it_is():
    slow = BreathPattern.of(("inhale", 10), ("exhale", 15))

    assert slow.without_holds() == slow


@given(patterns())
def test_without_holds_nothing_is_held_and_nothing_lasts_longer(pattern):
    moving = [part for part in pattern.parts if not part.phase.is_hold]
    assume(min(part.seconds for part in moving) >= SHORT_ENOUGH_TO_SHRINK)

    freed = pattern.without_holds()

    assert not freed.holds
    assert freed.seconds <= pattern.seconds + 1e-9
    if pattern.holds:
        assert freed.seconds <= LONGEST_BREATH_WITHOUT_HOLDS + 1e-9
    ratios = [new.seconds / old.seconds for new, old in zip(freed.parts, moving, strict=True)]
    assert ratios == pytest.approx([ratios[0]] * len(ratios))


def test_without_holds_a_short_second_sip_stays_long_enough_to_follow():
    sip = BreathPattern.of(("inhale", 1), ("inhale", 0.8), ("hold_full", 1), ("exhale", 11))

    assert not sip.without_holds().holds


def test_a_stretched_sigh_keeps_its_proportions():
    gentle = BreathPattern.of(("inhale", 4.5), ("inhale", 1.5), ("exhale", 12))

    assert SIGH.stretched(18) == gentle
