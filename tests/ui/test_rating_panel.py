# SPDX-License-Identifier: MIT
"""Saying how one is, by hand or by the number row; nothing is ever preset."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.ui.rating.panel import RatingPanel
from mindful.ui.rating.scale_row import ScaleRow

PLACES = {"darwin": (18, 29, 27), "win32": (2, 11, 12)}.get(sys.platform, (10, 19, 20))
"""Key codes of the physical keys 1, 0 and the one right of 0."""
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def key(code, place=0, modifiers=NO_MODIFIER):
    native = (0, place, 0) if sys.platform == "darwin" else (place, 0, 0)
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, *native)


@pytest.fixture
def panel(show, content):
    scales = content.scales()
    return show(RatingPanel([scales[ANXIETY], scales[MOOD]]))


@pytest.fixture
def row(show, content):
    return show(ScaleRow(content.scales()[ANXIETY]))


def checked(widget):
    return [b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isChecked()]


def test_nothing_is_preset(panel):
    assert panel.rating == Rating()
    assert checked(panel) == []


def test_every_number_is_named_with_its_scale(panel):
    names = [b.accessibleName() for b in panel.findChildren(QAbstractButton)]

    assert names == [f"{scale} {value}" for scale in ("Anxiety", "Mood") for value in range(11)]


def test_both_ends_and_the_question_are_always_seen(row, words):
    shown = words(row)

    assert "How anxious or tense are you right now?" in shown
    assert "not at all" in shown
    assert "as strong as it gets" in shown
    assert row.accessibleName() == "How anxious or tense are you right now?"


def test_a_click_answers_and_another_takes_it_back(panel, click, listen):
    heard = listen(panel.answered)

    click(panel, "Anxiety 7")
    assert panel.rating == Rating({ANXIETY: 7})
    click(panel, "Anxiety 3")
    assert panel.rating == Rating({ANXIETY: 3})
    assert checked(panel) == ["Anxiety 3"]
    click(panel, "Anxiety 3")
    assert panel.rating == Rating()
    assert checked(panel) == []
    assert len(heard) == 3


def test_zero_is_an_answer(panel, click):
    click(panel, "Mood 0")

    assert panel.rating.answers == {MOOD: 0}


def test_digits_answer_and_move_on(panel, listen):
    finished = listen(panel.finished)

    assert panel.take_key(key(Qt.Key.Key_7))
    assert panel.rating == Rating({ANXIETY: 7})
    assert finished == []
    assert panel.take_key(key(Qt.Key.Key_4))
    assert panel.rating == Rating({ANXIETY: 7, MOOD: 4})
    assert finished == [()]


def test_digits_after_the_last_question_change_nothing(panel):
    for digit in (Qt.Key.Key_7, Qt.Key.Key_4, Qt.Key.Key_1):
        panel.take_key(key(digit))

    assert panel.rating == Rating({ANXIETY: 7, MOOD: 4})


def test_x_skips_and_leaves_no_answer(panel):
    panel.take_key(key(Qt.Key.Key_X))
    panel.take_key(key(Qt.Key.Key_5))

    assert panel.rating == Rating({MOOD: 5})


def test_backspace_returns_and_takes_back(panel):
    panel.take_key(key(Qt.Key.Key_7))
    panel.take_key(key(Qt.Key.Key_4))

    panel.take_key(key(Qt.Key.Key_Backspace))
    assert panel.rating == Rating({ANXIETY: 7})
    panel.take_key(key(Qt.Key.Key_Backspace))
    panel.take_key(key(Qt.Key.Key_Backspace))
    assert panel.rating == Rating()
    panel.take_key(key(Qt.Key.Key_2))
    assert panel.rating == Rating({ANXIETY: 2})


def test_ten_is_the_key_right_of_zero_by_its_sign(panel):
    panel.take_key(key(Qt.Key.Key_Minus))

    assert panel.rating == Rating({ANXIETY: 10})


@pytest.mark.parametrize(("place", "value"), [*zip(PLACES, (1, 0, 10), strict=True)])
def test_keys_are_known_by_their_place_in_every_layout(panel, place, value):
    french = {1: Qt.Key.Key_Ampersand, 0: Qt.Key.Key_Agrave, 10: Qt.Key.Key_ParenRight}[value]

    panel.take_key(key(french, place))

    assert panel.rating == Rating({ANXIETY: value})


def test_the_key_pad_counts_by_its_digits(panel):
    panel.take_key(key(Qt.Key.Key_9, PLACES[0], Qt.KeyboardModifier.KeypadModifier))

    assert panel.rating == Rating({ANXIETY: 9})


@pytest.mark.parametrize(
    "modifiers", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_shortcuts_are_no_answers(panel, modifiers):
    assert not panel.take_key(key(Qt.Key.Key_7, modifiers=modifiers))
    assert panel.rating == Rating()


@pytest.mark.parametrize("other", [Qt.Key.Key_A, Qt.Key.Key_F5, Qt.Key.Key_Space])
def test_other_keys_mean_something_else(panel, other):
    assert not panel.take_key(key(other))


def test_an_answer_outside_the_scale_is_none(row):
    row.give(11)

    assert row.value is None


def test_the_keyboard_can_begin_at_the_first_number(row, named):
    row.focus_first()

    assert named(row, "Anxiety 0").hasFocus()


def test_the_question_that_waits_is_quieter(panel):
    roles = [row._question.property("role") for row in panel._rows]
    assert roles == ["question", "question-waiting"]

    panel.take_key(key(Qt.Key.Key_X))

    roles = [row._question.property("role") for row in panel._rows]
    assert roles == ["question-waiting", "question"]
