# SPDX-License-Identifier: MIT
"""Cards and situations of one's own survive, keep their order and pass over what is unknown."""

from __future__ import annotations

import pytest

from mindful.domain.cards import CardKind, OwnCard


@pytest.fixture
def cards(journal):
    return journal.cards


def test_a_card_is_kept_changed_and_removed(cards):
    kept = cards.keep(OwnCard("", CardKind.TURN_TO, "Anna"))
    assert kept.id
    cards.keep(kept._replace(words="Anna, and the sea"))
    assert [card.words for card in cards.all()] == ["Anna, and the sea"]
    cards.remove(kept.id)
    assert cards.all() == ()
    cards.remove(kept.id)


def test_they_come_by_kind_and_then_as_they_were_made(cards):
    for kind, words in [
        (CardKind.TALK, "a"),
        (CardKind.TURN_TO, "b"),
        (CardKind.TURN_TO, "c"),
        (CardKind.THEY_SAY, "d"),
    ]:
        cards.keep(OwnCard("", kind, words))

    assert [card.words for card in cards.all()] == ["b", "c", "d", "a"]


def test_a_kind_of_a_later_version_is_passed_over(cards, journal):
    journal._connection.execute(
        "INSERT INTO card VALUES ('x', 'weather', 'rain', 1, '2026-11-24T09:00:00+01:00')"
    )

    assert cards.all() == ()


@pytest.mark.parametrize("words", ["🙂 أنا هنا", "half \ud800 a character", "x" * 2000])
def test_any_words_are_kept(cards, words):
    kept = cards.keep(OwnCard("", CardKind.STEADIER_DAY, words))

    assert cards.all() == (kept,)


class TestOwnSituations:
    def test_one_is_kept_and_archived_and_never_deleted(self, journal):
        own = journal.own_situations.add("Sunday evenings")
        journal.own_situations.archive(own.id, archived=True)

        assert journal.own_situations.all() == (own._replace(archived=True),)
        journal.own_situations.archive(own.id, archived=False)
        assert journal.own_situations.all() == (own,)

    def test_they_come_by_title_without_regard_to_case(self, journal):
        for title in ("weekends", "Évenings", "Monday"):
            journal.own_situations.add(title)

        titles = [own.title for own in journal.own_situations.all()]
        assert titles == sorted(titles, key=str.casefold)
