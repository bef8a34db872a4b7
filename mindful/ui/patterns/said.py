# SPDX-License-Identifier: MIT
"""Patterns in words: short in a list, each part by name, the pace as it is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from mindful.domain.breath import Phase
from mindful.domain.pattern_draft import DraftPart, PatternDraft
from mindful.ui.translated import tr
from mindful.ui.wording import figure, listed

LONGEST_WORD = 18
"""Characters; a longer word may break anywhere, so that no name is wider than its page."""
BREAK = "\u200b"
JOINERS = frozenset("\u200d\ufe0e\ufe0f")
"""What holds the signs on both its sides together."""


def in_short(draft: PatternDraft) -> str:
    """For example "4 in, 6 out", or for a sigh "3 in, 1 more, 8 out"."""
    words = {
        Phase.INHALE: tr("{seconds} in"),
        Phase.HOLD_FULL: tr("{seconds} hold"),
        Phase.EXHALE: tr("{seconds} out"),
        Phase.HOLD_EMPTY: tr("{seconds} rest"),
        Phase.FREE: tr("{seconds} free"),
    }
    more = tr("{seconds} more")
    said = []
    before: Phase | None = None
    for phase, seconds in draft.parts:
        sips_again = phase is Phase.INHALE and before is Phase.INHALE
        said.append((more if sips_again else words[phase]).format(seconds=number(seconds)))
        before = phase
    return listed(said)


def pace(draft: PatternDraft) -> str:
    """For example "6.0 breaths a minute"; empty where no pace can be named."""
    found = draft.breaths_per_minute
    if found is None:
        return ""
    words = tr("{pace} breaths a minute")
    return words.format(pace=figure(found, 1))


def pace_and_count(draft: PatternDraft) -> str:
    """For example "6.0 breaths a minute, 18 breaths in 3 minutes"."""
    words = (
        tr("{breaths} breaths in 1 minute", "", draft.breaths)
        if draft.minutes == 1
        else tr("{breaths} breaths in {minutes} minutes", "", draft.breaths)
    )
    count = words.format(breaths=draft.breaths, minutes=draft.minutes) if draft.breaths else ""
    return listed(filter(None, (pace(draft), count)))


def phase_words(phase: Phase, *, second: bool = False) -> str:
    """What a part asks, as in a session; `second` is an in-breath right after another."""
    if second:
        return tr("A little more")
    return {
        Phase.INHALE: tr("Breathe in"),
        Phase.HOLD_FULL: tr("Hold softly"),
        Phase.EXHALE: tr("Breathe out"),
        Phase.HOLD_EMPTY: tr("Rest"),
        Phase.FREE: tr("Breathe freely"),
    }[phase]


def part_names(parts: Sequence[DraftPart]) -> list[str]:
    """A name for each part; one that comes again is numbered, so that each has its own."""
    names: list[str] = []
    before: Phase | None = None
    for part in parts:
        second = part.phase is Phase.INHALE and before is Phase.INHALE
        name, count = phase_words(part.phase, second=second), 1
        while (shown := name if count == 1 else f"{name} {count}") in names:
            count += 1
        names.append(shown)
        before = part.phase
    return names


def number(seconds: float) -> str:
    """Seconds to a tenth, whole ones without it."""
    return figure(round(seconds, 1))


def breakable(name: str) -> str:
    """A name to be shown, its longest words with places to break."""
    return " ".join(BREAK.join(_pieces(word)) for word in name.split(" "))


def _pieces(word: str) -> Iterator[str]:
    piece = ""
    for mark in word:
        joined = mark in JOINERS or piece[-1:] in JOINERS or unicodedata.combining(mark)
        if len(piece) >= LONGEST_WORD and not joined:
            yield piece
            piece = ""
        piece += mark
    yield piece
