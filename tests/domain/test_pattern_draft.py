# SPDX-License-Identifier: MIT
"""A draft may be anything while it is typed; what is kept of it is a breath that is safe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recipes import make_practice, patterns

from mindful.domain.breath import BreathPattern, Phase, in_proportion
from mindful.domain.errors import UnsafePattern
from mindful.domain.pattern_draft import (
    DraftPart,
    PatternDraft,
    draft_of,
    numbered,
    plain_breath,
    same_name,
    tidy,
)
from mindful.domain.pattern_edits import (
    has,
    scaled,
    sips_twice,
    with_hold,
    with_second_sip,
    with_seconds,
    without_holds,
)
from mindful.domain.pattern_history import LONGEST_PAST, DraftHistory
from mindful.domain.pattern_limits import Broken, Limit, broken_limits
from mindful.domain.pattern_preview import preview
from mindful.domain.plan import Plan
from mindful.domain.practice import Breathe
from mindful.domain.unfold import unfold

SEA = plain_breath()._replace(name="Sea")


def draft(*seconds, phases=("inhale", "exhale"), **changed):
    parts = tuple(DraftPart(Phase(p), s) for p, s in zip(phases, seconds, strict=True))
    return PatternDraft("Sea", parts)._replace(**changed)


BOX = draft(4.0, 4.0, 4.0, 4.0, phases=("inhale", "hold_full", "exhale", "hold_empty"))
SIGH = draft(3.0, 1.0, 8.0, phases=("inhale", "inhale", "exhale"))
PHASES = st.lists(st.sampled_from(Phase), max_size=4).map(lambda p: ["inhale", *p, "exhale"])
TENTHS = st.integers(0, 600).map(lambda tenths: tenths / 10)


@st.composite
def drafts(draw):
    """Anything that can be typed."""
    parts = [DraftPart(Phase(phase), draw(TENTHS)) for phase in draw(PHASES)]
    return PatternDraft(draw(st.text(max_size=200)), tuple(parts), draw(st.integers(-5, 99)))


@st.composite
def sound(draw):
    """A draft of any breath that may be paced."""
    found = draft_of(make_practice(Breathe("breathe", draw(patterns()))))
    return found._replace(name="Sea", minutes=draw(st.integers(1, 60)))


def test_six_breaths_a_minute_are_eighteen_in_three():
    assert SEA.breaths_per_minute == 6
    assert SEA.breaths == 18


@given(sound())
def test_breaths_are_counted_as_a_session_would_have_them(some):
    practice = make_practice(Breathe("breathe", some.pattern()), minutes=(some.minutes,))

    assert some.breaths == unfold(practice, Plan(some.minutes)).breaths


def test_no_pace_is_named_where_a_part_is_free_or_nothing_lasts():
    assert draft(3, 8, 8, phases=("inhale", "exhale", "free")).breaths_per_minute is None
    assert draft(0.0, 0.0).breaths_per_minute is None
    assert draft(0.0, 0.0).breaths == 0


@pytest.mark.parametrize(
    ("some", "broken"),
    [
        (draft(0.7, 6.0), Broken(Limit.PART_SHORT, 0.7, 0.8, 0)),
        (draft(0.8, 29.3), Broken(Limit.BREATH_LONG, 30.1, 30)),
        (draft(0.8, 1.6), Broken(Limit.BREATH_SHORT, 2.4, 2.5)),
        (with_seconds(BOX, 3, 10.1), Broken(Limit.HOLD_LONG, 10.1, 10, 3)),
        (SEA._replace(minutes=61), Broken(Limit.MINUTES, 61, 60)),
        (SEA._replace(most_breaths=8), Broken(Limit.BREATHS_MANY, 18, 8)),
        (SEA._replace(name=" \t"), Broken(Limit.NAME_EMPTY, 0, 1)),
        (SEA._replace(name="\u200d\u202e"), Broken(Limit.NAME_EMPTY, 0, 1)),
        (SEA._replace(name="x" * 121), Broken(Limit.NAME_LONG, 121, 120)),
        (SEA._replace(name="  Slow  SIGHS"), Broken(Limit.NAME_TAKEN)),
    ],
)
def test_a_broken_limit_has_both_numbers(some, broken):
    assert broken_limits(some, ["Slow sighs"]) == (broken,)


def test_a_part_beyond_every_limit_breaks_its_own_and_that_of_the_breath():
    found = broken_limits(with_seconds(SEA, 1, 40))

    assert [one.limit for one in found] == [Limit.PART_LONG, Limit.BREATH_LONG]


@pytest.mark.parametrize("some", [SEA, BOX, SIGH, draft(0.8, 1.7), draft(15.0, 15.0)])
def test_nothing_stands_against_a_sound_one(some):
    assert broken_limits(some) == ()


@given(drafts())
def test_a_breath_can_be_made_exactly_where_no_limit_of_it_is_broken(some):
    broken = [b for b in broken_limits(some) if not b.limit.of_name and not b.limit.of_length]

    try:
        some.pattern()
    except UnsafePattern:
        assert broken
    else:
        assert not broken


@given(drafts(), st.floats(-1e9, 1e9), st.sampled_from([Phase.HOLD_FULL, Phase.HOLD_EMPTY]))
def test_no_edit_of_anything_typed_ever_fails(some, seconds, hold):
    for edited in (
        with_seconds(some, 0, seconds),
        with_hold(some, hold, there=not has(some, hold)),
        with_second_sip(some, there=not sips_twice(some)),
        without_holds(some),
        scaled(some, seconds),
    ):
        broken_limits(edited, [some.name])
        preview(edited)
        assert all(part.seconds == round(part.seconds, 1) for part in edited.parts)
        assert {Phase.INHALE, Phase.EXHALE} <= {part.phase for part in edited.parts}


def test_holds_stand_after_their_part_and_go_again():
    full = with_hold(SIGH, Phase.HOLD_FULL, there=True)
    both = with_hold(full, Phase.HOLD_EMPTY, there=True)

    assert [part.phase for part in both.parts] == [
        "inhale", "inhale", "hold_full", "exhale", "hold_empty",
    ]  # fmt: skip
    assert broken_limits(both) == ()
    once = with_hold(both, Phase.HOLD_EMPTY, there=False)
    assert with_hold(once, Phase.HOLD_FULL, there=False) == SIGH


def test_a_second_sip_follows_the_first_and_goes_again():
    assert not sips_twice(SEA)
    sipped = with_second_sip(SEA, there=True)

    assert [part.phase for part in sipped.parts] == ["inhale", "inhale", "exhale"]
    assert with_second_sip(sipped, there=False) == SEA


@pytest.mark.parametrize(
    ("some", "seconds"),
    [
        (BOX, [6, 6]),
        (draft(3, 3, 3, 3, phases=("inhale", "hold_full", "exhale", "hold_empty")), [6, 6]),
        (draft(4, 7, 8, phases=("inhale", "hold_full", "exhale"), most_breaths=8), [4, 8]),
        (SIGH, [3, 1, 8]),
        (draft(10, 15), [10, 15]),
    ],
)
def test_without_holds_as_the_protocols_say(some, seconds):
    freed = without_holds(some)

    assert [part.seconds for part in freed.parts] == seconds
    assert not freed.holds
    assert freed.most_breaths is None


@given(sound())
def test_without_holds_agrees_with_the_breath_itself(some):
    freed, exact = without_holds(some), some.pattern().without_holds()

    assert broken_limits(freed) == ()
    for part, whole in zip(freed.parts, exact.parts, strict=True):
        assert part.seconds == pytest.approx(whole.seconds, abs=0.11)
    if some.holds:
        assert freed.seconds <= 12


@given(sound(), st.floats(0, 3))
def test_scaling_keeps_the_ratio_and_the_pace_within_bounds(some, factor):
    new = scaled(some, factor)

    assert min(some.seconds, 4) <= new.seconds <= max(some.seconds, 15)
    assert new.seconds <= some.seconds * 1.3 + 0.05 * len(some.parts) + 1e-9
    before = max(part.seconds for part in some.parts) / some.seconds
    after = max(part.seconds for part in new.parts) / new.seconds
    assert after == pytest.approx(before, abs=0.2)


@pytest.mark.parametrize(
    ("factor", "seconds"), [(1.3, [5.2, 7.8]), (0.7, [2.8, 4.2]), (1, [4, 6]), (9, [5.2, 7.8])]
)
def test_scaling_by_a_little(factor, seconds):
    assert [part.seconds for part in scaled(SEA, factor).parts] == seconds


def test_equal_parts_stay_equal():
    even = scaled(draft(5.5, 5.5), 1.3)

    assert even.parts[0].seconds == even.parts[1].seconds


def test_every_shipped_pattern_can_be_duplicated(content):
    paced = {p: draft_of(content.practice(p)) for p in content.glances}
    found = {p: some for p, some in paced.items() if some is not None}

    assert {"box_4", "cyclic_sigh", "sigh_rescue", "coherent_5_5", "ramp_to_6"} <= set(found)
    assert "rain" not in found
    for practice, some in found.items():
        assert broken_limits(some) == (), practice
        assert some.name == content.glances[practice].title
    assert found["four_seven_eight"].most_breaths == 8


def test_the_lengths_offered_hold_its_own_and_heed_the_most_breaths():
    assert SEA._replace(minutes=7).lengths() == (1, 2, 3, 5, 7, 10, 20)
    assert SEA._replace(minutes=1, most_breaths=12).lengths() == (1, 2)


def test_edits_in_a_row_can_all_be_undone_and_redone():
    seconds = [4.5, 5.0, 5.5]
    history = DraftHistory(SEA)
    for one in seconds:
        history = history.edited(with_seconds(history.present, 0, one))

    back = history.undone().undone().undone()
    assert back.present == SEA
    assert back.undone() == back
    assert back.redone().redone().redone().present == history.present
    assert history.redone() == history


def test_what_is_typed_in_one_go_is_one_step():
    history = DraftHistory(SEA)
    for name in ("R", "Ri", "River"):
        history = history.edited(SEA._replace(name=name), "name")

    assert history.undone().present == SEA
    apart = history.settled().edited(SEA._replace(name="Rivers"), "name")
    assert apart.undone().present.name == "River"


def test_a_new_edit_forgets_what_was_undone_and_an_idle_one_does_not():
    history = DraftHistory(SEA).edited(BOX).undone()

    assert history.edited(SEA).future == (BOX,)
    assert history.edited(SIGH).future == ()


def test_the_past_is_bounded():
    history = DraftHistory(SEA)
    for minutes in range(LONGEST_PAST + 50):
        history = history.edited(SEA._replace(minutes=minutes))

    assert len(history.past) == LONGEST_PAST


@given(st.text(max_size=60))
def test_a_name_is_tidied_once_and_for_all(name):
    tidied = tidy(name)

    assert tidy(tidied) == tidied
    assert "\n" not in tidied
    tidied.encode()


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("  Sea \n shore ", "Sea shore"),
        ("🌊👩‍👩‍👧", "🌊👩‍👩‍👧"),
        ("تنفس", "تنفس"),
        ("\u202edrawkcab", "drawkcab"),
        ("\x00\x07", ""),
        ("\ud800", ""),
    ],
)
def test_a_name_keeps_what_can_be_seen(name, tidied):
    assert tidy(name) == tidied


def test_a_name_is_numbered_until_it_is_free():
    assert numbered("Sea", ["River"], 120) == "Sea"
    assert numbered("Sea", ["SEA", "Sea 2"], 120) == "Sea 3"
    assert numbered("x" * 120, ["x" * 120], 120) == f"{'x' * 118} 2"
    assert same_name("Ｓｅａ") == same_name("sea")


def test_the_preview_is_a_whole_breath_with_its_hold_at_the_end():
    shown = preview(BOX)

    assert shown.at(15.9).segment.phase is Phase.HOLD_EMPTY
    assert shown.at(3.999).fill == pytest.approx(1.0, abs=0.01)
    assert preview(SIGH).at(3.0).fill == pytest.approx(0.8)
    assert preview(draft(0.1, 6.0)) is None


def test_what_is_lifted_to_the_shortest_phase_never_pushes_another_below_it():
    assert min(in_proportion([0.8, 2.0, 26.0], 12)) >= 0.8
    assert in_proportion([0.0, 0.0], 1.0) == [0.8, 0.8]
    tight = BreathPattern.of(("inhale", 0.8), ("inhale", 2), ("hold_full", 1), ("exhale", 26))
    assert not tight.without_holds().holds
