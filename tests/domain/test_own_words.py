# SPDX-License-Identifier: MIT
"""The person's own words begin the steps that rest on them, where they can be read in time."""

from __future__ import annotations

import pytest

from mindful.domain.cards import CardKind, OwnCard
from mindful.domain.own_words import with_own_words
from mindful.domain.plan import Plan
from mindful.domain.unfold import unfold


@pytest.fixture
def safe(content):
    return content.practice("security_priming")


def card(words, kind=CardKind.TURN_TO):
    return OwnCard("1", kind, words)


def lines(practice, minutes=3):
    return [line.text for line in unfold(practice, Plan(minutes)).lines]


def test_whom_to_turn_to_comes_first(safe):
    assert lines(with_own_words(safe, [card("Anna")]))[0] == "Anna"


def test_what_they_would_say_is_heard_where_one_is_received(safe):
    said = with_own_words(safe, [card("Come and sit down.", CardKind.THEY_SAY)])

    assert said.steps[2].lines[0].words == "Come and sit down."
    assert said.steps[0] == safe.steps[0]


def test_lines_of_a_card_become_one(safe):
    assert lines(with_own_words(safe, [card("Anna,\n and the sea")]))[0] == "Anna, and the sea"


def test_a_long_card_is_left_where_it_is(safe):
    assert with_own_words(safe, [card("x" * 101)]) == safe
    assert lines(with_own_words(safe, [card("x" * 101), card("Anna")]))[0] == "Anna"


def test_the_longest_can_be_read_in_the_shortest_form(safe):
    practice = with_own_words(safe, [card("x" * 100), card("y" * 100, CardKind.THEY_SAY)])

    for line in unfold(practice, Plan(3)).lines:
        assert line.duration >= max(4.0, len(line.text) / 14)


def test_other_practices_are_as_they_were(content):
    breath = content.practice("extended_4_6")

    assert with_own_words(breath, [card("Anna")]) == breath
