# SPDX-License-Identifier: MIT
"""Ten cards: a list, one at a time, arrows, sources, and a way to people where one may need it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from mindful.domain.reading import LEAVING, AttachmentCard
from mindful.ui.about.attachment import AttachmentPage

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def page(show, cards):
    return show(AttachmentPage(cards))


@pytest.fixture
def leaving(cards):
    return next(place for place, card in enumerate(cards) if card.id == LEAVING)


def test_it_opens_with_every_title(page, cards, read):
    shown = read(page)

    assert page.accessibleName() == "About attachment"
    assert [w for w in shown if w in {c.title for c in cards}] == [c.title for c in cards]
    assert not any(card.paragraphs[0] in shown for card in cards)


def test_a_title_opens_its_card_whole(page, cards, click, read):
    click(page, cards[3].title)

    shown = read(page)
    assert cards[3].title in shown
    assert [w for w in shown if w in cards[3].paragraphs] == list(cards[3].paragraphs)
    assert "4 of 10" in shown
    assert not any(other.title in shown for other in cards if other is not cards[3])


@pytest.mark.parametrize("place", range(10))
def test_every_card_shows_its_paragraphs_alone_and_names_its_sources(page, cards, place, read):
    page.open_card(9 - place)
    page.open_card(place)

    card, shown = cards[place], read(page)
    paragraphs = {words for other in cards for words in other.paragraphs}
    assert [w for w in shown if w in paragraphs] == list(card.paragraphs)
    told = [w for w in shown if w.startswith("Sources: ")]
    assert len(told) == bool(card.sources)
    assert all(f"doi:{doi}" in told[0] for doi in card.sources)


def test_sources_can_be_selected(page, cards):
    page.open_card(0)

    (told,) = [x for x in page.findChildren(QLabel) if x.text().startswith("Sources:")]
    flags = told.textInteractionFlags()
    assert flags & flags.TextSelectableByMouse
    assert flags & flags.TextSelectableByKeyboard


def test_next_and_previous_turn(page, cards, click, read):
    page.open_card(0)

    click(page, "Next")
    assert cards[1].title in read(page)
    assert "2 of 10" in read(page)
    click(page, "Previous")
    assert cards[0].title in read(page)


def test_there_is_nothing_before_the_first_or_after_the_last(page, named, click, press, read):
    page.open_card(0)
    assert not named(page, "Previous").isEnabled()
    press(page, LEFT)
    assert "1 of 10" in read(page)

    page.open_card(9)
    assert not named(page, "Next").isEnabled()
    press(page, RIGHT)
    assert "10 of 10" in read(page)


def test_arrows_turn_wherever_the_focus_is_among_the_controls(page, named, press, leaving, read):
    page.open_card(leaving)
    for name in ("Next", "Previous", "All cards", "See support"):
        page.open_card(leaving)
        named(page, name).setFocus()

        press(page, LEFT)
        assert f"{leaving} of 10" in read(page), name
        press(page, RIGHT)
        press(page, RIGHT)
        assert f"{leaving + 2} of 10" in read(page), name


def test_arrows_turn_the_other_way_where_one_reads_from_the_right(page, press, read):
    page.open_card(4)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    press(page, LEFT)

    assert "6 of 10" in read(page)


@pytest.mark.parametrize("modifier", ["AltModifier", "ControlModifier", "ShiftModifier"])
def test_arrows_with_another_key_mean_something_else(page, qtbot, modifier, read):
    page.open_card(4)

    qtbot.keyClick(page.focusWidget(), RIGHT, getattr(Qt.KeyboardModifier, modifier))

    assert "5 of 10" in read(page)


def test_in_the_list_arrows_turn_nothing(page, cards, named, press, read):
    named(page, cards[2].title).setFocus()

    press(page, RIGHT)

    assert not any("of 10" in shown for shown in read(page))


def test_turning_to_the_last_leaves_the_focus_where_one_can_turn_back(page, named, press):
    page.open_card(8)
    assert named(page, "Next").hasFocus()

    press(page, Qt.Key.Key_Space)

    assert named(page, "Previous").hasFocus()


def test_turning_begins_each_card_at_its_top(page, show):
    show(page, 640, 300)
    page.open_card(5)
    page.verticalScrollBar().setValue(100)
    assert page.verticalScrollBar().value() == 100

    page.open_card(6)

    assert page.verticalScrollBar().value() == 0


def test_back_in_the_list_the_focus_is_at_what_was_read(page, cards, click, press, named, read):
    page.open_card(3)
    press(page, RIGHT)

    click(page, "All cards")

    assert named(page, cards[4].title).hasFocus()
    assert "About attachment" in read(page)


def test_the_card_about_leaving_alone_links_to_support(page, cards, leaving, click, read, listen):
    heard = listen(page.support_wanted)
    for place in range(len(cards)):
        page.open_card(place)
        assert ("See support" in read(page)) is (place == leaving)

    page.open_card(leaving)
    click(page, "See support")

    assert heard == [()]


def test_every_way_on_is_told(page, click, listen):
    heard = {
        "Back": listen(page.left),
        "Questions to stay with": listen(page.reflections_wanted),
        "About and sources": listen(page.sources_wanted),
    }
    for name, told in heard.items():
        click(page, name)
        assert told == [()], name


def test_the_card_is_named_for_assistive_technology(page, cards):
    page.open_card(2)

    shown = [w for w in page.findChildren(QWidget, "card") if w.isVisible()]
    assert [w.accessibleName() for w in shown] == [cards[2].title]
    assert [w.accessibleDescription() for w in shown] == ["3 of 10"]


def test_it_never_quizzes(page, cards):
    for place in range(len(cards)):
        page.open_card(place)

        assert not page.findChildren(QLineEdit)
        assert not [b for b in page.findChildren(QAbstractButton) if b.isCheckable()]


def test_words_that_look_like_markup_are_shown_as_they_are(show, read):
    words = "You & <b>me</b>"
    page = show(AttachmentPage((AttachmentCard("one", words, (words,)),)))

    page.open_card(0)

    assert read(page).count(words) == 2
    paragraph = next(x for x in page.findChildren(QLabel) if x.accessibleName() == words)
    assert "&lt;b&gt;" in paragraph.text()


def test_a_single_card_turns_nowhere(show, press, named, read):
    page = show(AttachmentPage((AttachmentCard("one", "One", ("Words.",)),)))
    page.open_card(0)

    assert "1 of 1" in read(page)
    assert not named(page, "Next").isEnabled()
    assert not named(page, "Previous").isEnabled()
