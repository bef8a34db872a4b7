# SPDX-License-Identifier: MIT
"""Edits of a draft: pure, each returns a new one, none ever raises."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import floor

from mindful.domain.breath import LONGEST_BREATH_WITHOUT_HOLDS, Phase, in_proportion
from mindful.domain.pattern_draft import DraftPart, PatternDraft, to_tenth

SMALLEST_SCALE, LARGEST_SCALE = 0.7, 1.3
SLOWEST, FASTEST = 4.0, 15.0
"""Breaths a minute that scaling does not go beyond. Source: the table of breathing protocols."""
FIRST_HOLD = 2.0
FIRST_SIP = 1.0
"""Seconds of what has just been added."""
ADDED_AFTER = {Phase.HOLD_FULL: Phase.INHALE, Phase.HOLD_EMPTY: Phase.EXHALE}
"""After which part each hold belongs."""


def with_seconds(draft: PatternDraft, index: int, seconds: float) -> PatternDraft:
    """Let one part last so long."""
    parts = list(draft.parts)
    parts[index] = parts[index]._replace(seconds=to_tenth(seconds))
    return draft._replace(parts=tuple(parts))


def has(draft: PatternDraft, phase: Phase) -> bool:
    """Whether it asks for that phase."""
    return any(part.phase is phase for part in draft.parts)


def with_hold(draft: PatternDraft, hold: Phase, *, there: bool) -> PatternDraft:
    """Add a hold after the in-breath or the out-breath, or take it away."""
    if there == has(draft, hold):
        return draft
    if not there:
        return draft._replace(parts=tuple(p for p in draft.parts if p.phase is not hold))
    before = ADDED_AFTER[hold]
    last = max(index for index, part in enumerate(draft.parts) if part.phase is before)
    return _with(draft, last + 1, DraftPart(hold, FIRST_HOLD))


def sips_twice(draft: PatternDraft) -> bool:
    """Whether one in-breath follows on another, as in a sigh."""
    return _second_sip(draft) is not None


def with_second_sip(draft: PatternDraft, *, there: bool) -> PatternDraft:
    """Let a small sip follow the in-breath, or take it away."""
    second = _second_sip(draft)
    if there == (second is not None):
        return draft
    if second is not None:
        return draft._replace(parts=draft.parts[:second] + draft.parts[second + 1 :])
    first = next(index for index, part in enumerate(draft.parts) if part.phase is Phase.INHALE)
    return _with(draft, first + 1, DraftPart(Phase.INHALE, FIRST_SIP))


def without_holds(draft: PatternDraft) -> PatternDraft:
    """Give the holds' time to the moving parts, at the same pace but never above 12 s.

    Source: the conversion rule of the breathing protocols; the 12 s clamp wins.
    """
    if not draft.holds:
        return draft
    moving = tuple(part for part in draft.parts if not part.phase.is_hold)
    whole = min(draft.seconds, LONGEST_BREATH_WITHOUT_HOLDS)
    bounds = (0.0, LONGEST_BREATH_WITHOUT_HOLDS)
    return _within(draft._replace(parts=moving, most_breaths=None), whole, bounds)


def scaled(draft: PatternDraft, factor: float) -> PatternDraft:
    """All parts by 0.7 to 1.3, their ratio kept; no slower than 4 a minute, no quicker than 15.

    One that is beyond that pace already goes no further.
    """
    factor = min(LARGEST_SCALE, max(SMALLEST_SCALE, factor))
    present = draft.seconds
    shortest, longest = min(present, 60 / FASTEST), max(present, 60 / SLOWEST)
    whole = min(longest, max(shortest, present * factor))
    return (
        draft
        if round(whole * 10) == round(present * 10)
        else _within(draft, whole, (shortest, longest))
    )


def _second_sip(draft: PatternDraft) -> int | None:
    pairs = pairwise(part.phase for part in draft.parts)
    sigh = (Phase.INHALE, Phase.INHALE)
    return next((index for index, pair in enumerate(pairs, 1) if pair == sigh), None)


def _with(draft: PatternDraft, index: int, part: DraftPart) -> PatternDraft:
    return draft._replace(parts=(*draft.parts[:index], part, *draft.parts[index:]))


def _within(draft: PatternDraft, whole: float, bounds: tuple[float, float]) -> PatternDraft:
    """The parts in proportion, to a tenth: equal ones stay equal where the bounds allow it."""
    lengths = in_proportion([part.seconds for part in draft.parts], whole)
    tenths = [round(seconds * 10) for seconds in lengths]
    shortest, longest = bounds
    if not shortest * 10 <= sum(tenths) <= longest * 10:
        tenths = _exact_tenths(lengths)
    parts = zip(draft.parts, tenths, strict=True)
    return draft._replace(parts=tuple(p._replace(seconds=to_tenth(t / 10)) for p, t in parts))


def _exact_tenths(lengths: Sequence[float]) -> list[int]:
    """Tenths that sum to the whole: what is left over goes to the largest remainders."""
    exact = [round(seconds * 10, 6) for seconds in lengths]
    whole = [floor(tenths) for tenths in exact]
    by_remainder = sorted(range(len(exact)), key=lambda index: whole[index] - exact[index])
    for index in by_remainder[: round(sum(exact)) - sum(whole)]:
        whole[index] += 1
    return whole
