# SPDX-License-Identifier: MIT
"""The weekly check-in: nothing preset, anything left out, by hand or by key, one quiet sentence."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from mindful.domain.check_in import (
    CHECKING,
    ITEMS,
    SAFE,
    SAID_OR_WAITED,
    SETTLED,
    SLEPT,
    SOMEONE,
    WORRIES,
    WORTHY,
)
from mindful.paths import resources
from mindful.storage.reading_files import read_weekly
from mindful.storage.texts import Text
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.weekly.card import WeeklyCard

QUESTIONS = read_weekly(Text(resources() / "text" / "en" / "weekly.toml"))
SAYS = {item.id: item.words for item in QUESTIONS.items}
KEPT = "Kept on this computer. Journey shows it, if you like."
DIGITS = {n: getattr(Qt.Key, f"Key_{n}") for n in range(10)}
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def card(show):
    return show(WeeklyCard(QUESTIONS), 800, 1200)


@pytest.fixture
def save(card, click, listen):
    """Presses Save and tells what was given since it was made."""
    heard = listen(card.answered)

    def press():
        click(card, "Save")
        return [answers for (answers,) in heard]

    return press


def chip(item, answer):
    return f"{answer}: {SAYS[item]}"


def focused(card):
    return card.focusWidget().accessibleName()


def test_it_says_that_the_questions_are_our_own_and_untested(card):
    intro = [shown.words for shown in card.findChildren(Paragraph) if shown.isVisible()]

    assert intro == [QUESTIONS.intro]


def test_every_statement_and_the_scale_are_asked(card, words):
    shown = words(card)

    assert [w for w in shown if w in SAYS.values()] == [SAYS[item] for item in ITEMS]
    assert all(shown.count(answer) == len(ITEMS) for answer in QUESTIONS.answers)
    for asked in QUESTIONS.settled:
        assert asked in shown


def test_nothing_is_preset(card, save):
    assert not [b for b in card.findChildren(QAbstractButton) if b.isChecked()]
    assert save() == []


def test_saving_nothing_keeps_nothing_and_says_so(card, save, words):
    assert save() == []
    assert "Nothing is answered yet, so there is nothing to keep." in words(card)


def test_a_click_answers_and_what_is_left_out_is_absent(card, click, save):
    click(card, chip(WORRIES, "Some days"))
    click(card, chip(SAFE, "Every day"))
    click(card, "Settled 0")

    assert save() == [{WORRIES: 2, SAFE: 4, SETTLED: 0}]


def test_pressing_an_answer_again_takes_it_back(card, click, named, save):
    click(card, chip(SLEPT, "Rarely"))
    click(card, chip(SLEPT, "Never"))
    assert named(card, chip(SLEPT, "Never")).isChecked()
    assert not named(card, chip(SLEPT, "Rarely")).isChecked()

    click(card, chip(SLEPT, "Never"))

    assert not named(card, chip(SLEPT, "Never")).isChecked()
    assert save() == []


def test_the_whole_of_it_can_be_answered_by_digits(card, press, save, named):
    card.focus_first()

    press(card, *(DIGITS[n] for n in (1, 2, 3, 4, 5, 1, 3, 7)))

    assert named(card, "Save").hasFocus()
    assert save() == [
        {
            WORRIES: 0,
            CHECKING: 1,
            SOMEONE: 2,
            SAID_OR_WAITED: 3,
            WORTHY: 4,
            SLEPT: 0,
            SAFE: 2,
            SETTLED: 7,
        }
    ]


@pytest.mark.parametrize("digit", [0, 6, 9])
def test_a_digit_that_is_no_answer_changes_nothing(card, press, save, digit):
    card.focus_first()
    press(card, DIGITS[2])
    before = focused(card)

    press(card, DIGITS[digit])

    assert focused(card) == before
    assert save() == [{WORRIES: 1}]


def test_digits_past_the_last_question_change_nothing(card, press, named, save):
    card.focus_first()
    press(card, DIGITS[2])
    named(card, "Save").setFocus()

    press(card, DIGITS[5], Qt.Key.Key_X)

    assert save() == [{WORRIES: 1}]


def test_x_leaves_one_out(card, press, save):
    card.focus_first()
    press(card, Qt.Key.Key_X, DIGITS[5])

    assert save() == [{CHECKING: 4}]


def test_backspace_returns_and_takes_back(card, press, save):
    card.focus_first()
    press(card, DIGITS[1], DIGITS[2], DIGITS[3])

    press(card, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, DIGITS[5])

    assert save() == [{WORRIES: 0, CHECKING: 4}]


def test_backspace_after_the_last_returns_to_it(card, press, named, save):
    card.focus_first()
    press(card, *(DIGITS[1] for _ in range(8)))
    assert named(card, "Save").hasFocus()

    press(card, Qt.Key.Key_Backspace, DIGITS[9])

    assert save()[0][SETTLED] == 9


def test_up_and_down_move_among_the_statements_without_answering(card, press, save):
    card.focus_first()

    press(card, DOWN, DOWN, UP)
    assert focused(card) == chip(CHECKING, "Never")
    press(card, UP, UP)
    assert focused(card) == chip(WORRIES, "Never")
    press(card, *[DOWN] * 7)
    assert focused(card) == "Settled 0"

    assert save() == []


def test_down_from_an_answer_leaves_it_as_it_is(show, press):
    narrow = show(WeeklyCard(QUESTIONS), 420, 1400)  # the answers of a statement take two rows
    narrow.focus_first()
    press(narrow, DIGITS[1], UP)
    assert focused(narrow) == chip(WORRIES, "Never")

    press(narrow, DOWN)

    assert focused(narrow) == chip(CHECKING, "Never")
    assert narrow._form.answers == {WORRIES: 0}


def test_left_and_right_move_within_a_statement_and_space_answers(card, press, save):
    card.focus_first()

    press(card, RIGHT, RIGHT, LEFT)
    assert focused(card) == chip(WORRIES, "Rarely")
    assert card._form.answers == {}
    press(card, Qt.Key.Key_Space)

    assert save() == [{WORRIES: 1}]


def test_tab_reaches_each_statement_once(card, press):
    card.focus_first()

    reached = [focused(card)]
    for _ in range(7):
        press(card, Qt.Key.Key_Tab)
        reached.append(focused(card))

    assert reached == [*(chip(item, "Never") for item in ITEMS), "Settled 0"]


def test_shortcuts_are_no_answers(card, qtbot, save):
    card.focus_first()

    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        qtbot.keyClick(card.focusWidget(), DIGITS[3], modifier)
        qtbot.keyClick(card.focusWidget(), DOWN, modifier)

    assert save() == []


def test_saving_and_declining_weigh_the_same(card, named):
    save, decline = named(card, "Save"), named(card, "Not now")

    assert save.property("kind") == decline.property("kind")
    assert save.font().toString() == decline.font().toString()
    assert save.height() == decline.height()


def test_declining_tells_nothing_else(card, click, listen):
    declined, answered = listen(card.declined), listen(card.answered)
    click(card, chip(WORRIES, "Every day"))

    click(card, "Not now")

    assert declined == [()]
    assert answered == []


@pytest.mark.parametrize(
    ("answer", "told"),
    [("Never", True), ("Rarely", True), ("Some days", False), ("Every day", False)],
)
def test_who_seldom_felt_safe_is_told_where_people_are(card, click, words, answer, told):
    assert QUESTIONS.low_safe not in words(card)

    click(card, chip(SAFE, answer))
    assert (QUESTIONS.low_safe in words(card)) is told

    card.tell_kept()
    assert (QUESTIONS.low_safe in words(card)) is told


def test_taking_the_answer_back_takes_the_line_back(card, click, words):
    click(card, chip(SAFE, "Never"))
    click(card, chip(SAFE, "Never"))

    assert QUESTIONS.low_safe not in words(card)


def test_the_way_to_people_is_one_click_before_and_after(card, click, listen):
    heard = listen(card.support_wanted)
    click(card, chip(SAFE, "Rarely"))

    click(card, "See support")
    card.tell_kept()
    click(card, "See support")

    assert heard == [(), ()]


def test_once_kept_it_says_one_quiet_sentence_without_numbers(card, click, words, named):
    click(card, chip(WORRIES, "Every day"))
    card.tell_kept()

    assert sorted(words(card)) == sorted([KEPT, "Close"])
    assert not re.search(r"\d", KEPT)
    assert named(card, "Close").hasFocus()


def test_closing_is_told(card, click, listen):
    heard = listen(card.closed)
    card.tell_kept()

    click(card, "Close")

    assert heard == [()]


def test_trouble_is_told_and_leaves_the_answers(card, click, words, save):
    click(card, chip(WORRIES, "Every day"))
    card.tell("the journal: the disk is full")

    assert "the journal: the disk is full" in words(card)
    assert save() == [{WORRIES: 4}]


def test_the_next_week_begins_with_nothing_answered(card, click, words, save):
    click(card, chip(SAFE, "Never"))
    click(card, "Settled 3")
    card.tell_kept()

    card.start_over()

    shown = words(card)
    assert KEPT not in shown
    assert QUESTIONS.low_safe not in shown
    assert SAYS[WORRIES] in shown
    assert save() == []


def test_every_answer_is_named_with_its_words_and_its_statement(card):
    for found in card.findChildren(QAbstractButton):
        assert found.text() in found.accessibleName()
    assert card.accessibleName() == "Weekly check-in"
