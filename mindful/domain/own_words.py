# SPDX-License-Identifier: MIT
"""The person's own words within a practice that rests on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mindful.domain.cards import CardKind, OwnCard
from mindful.domain.glance import PracticeId
from mindful.domain.practice import Guide, GuidedLine, Practice, Step

PLACES: Mapping[PracticeId, Mapping[int, CardKind]] = {
    PracticeId("security_priming"): {0: CardKind.TURN_TO, 2: CardKind.THEY_SAY},
    PracticeId("secure_base_script"): {1: CardKind.TURN_TO, 2: CardKind.GOT_THROUGH},
}
"""Before which step a card of which kind is said."""
LONGEST = 100
"""Characters that can be read in the shortest of those steps."""


def with_own_words(practice: Practice, cards: Sequence[OwnCard]) -> Practice:
    """Begin its steps with the first fitting card that is short enough; else as it was."""
    places = PLACES.get(practice.id, {})
    steps = [
        _begun_with(step, _words(cards, places[index])) if index in places else step
        for index, step in enumerate(practice.steps)
    ]
    return replace(practice, steps=tuple(steps))


def _words(cards: Sequence[OwnCard], kind: CardKind) -> str:
    lines = (" ".join(card.words.split()) for card in cards if card.kind is kind)
    return next((line for line in lines if 0 < len(line) <= LONGEST), "")


def _begun_with(step: Step, words: str) -> Step:
    if not words or not isinstance(step, Guide):
        return step
    return replace(step, lines=(GuidedLine(words, keep=True), *step.lines))
