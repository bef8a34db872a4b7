# SPDX-License-Identifier: MIT
"""A whole sitting in its window, from check-in to closing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome
from mindful.session.stage import Stage

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
KEY = Qt.Key


def test_a_whole_sitting_by_keys_alone(sit, press, practise, kept, listen, player):
    window = sit()
    closed = listen(window.closed)
    assert window.stage is Stage.CHECK_IN
    assert player.told == []

    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Space)
    assert window.stage is Stage.PRACTISING
    practise(window, 70)
    assert window.stage is Stage.CHECK_OUT
    press(window, KEY.Key_4, KEY.Key_6, KEY.Key_Return)

    assert window.stage is Stage.CLOSED
    assert closed == [()]
    assert not window.isVisible()
    (record,) = kept()
    assert record.outcome is Outcome.COMPLETED
    assert (record.before, record.after) == (BEFORE, Rating({ANXIETY: 4, MOOD: 6}))
    assert record.felt is None
    assert player.words == ["play", "close"]


def test_a_whole_sitting_by_clicks(sit, click, practise, kept):
    window = sit()

    click(window, "Begin without rating")
    practise(window, 70)
    click(window, "About the same")
    window.findChild(QLineEdit).setText("it rained")
    click(window, "Close")

    (record,) = kept()
    assert not record.before
    assert record.felt is Felt.SAME
    assert record.note == "it rained"


def test_where_nothing_is_asked_it_begins_at_once(sit, practise, words):
    window = sit(ask_before=False, ask_after=False)

    assert window.stage is Stage.PRACTISING
    practise(window, 70)
    assert "Compared with before, it feels" in words(window)
    assert "How is your mood?" not in words(window)


def test_what_was_answered_already_is_kept(sit, kept):
    sit(ask_before=False, given=BEFORE)

    assert kept()[0].before == BEFORE


def test_high_alarm_asks_for_open_eyes_instead(sit, press, listen, kept):
    window = sit()
    wanted = listen(window.eyes_open_wanted)

    press(window, KEY.Key_9, KEY.Key_3, KEY.Key_Return)

    assert wanted == [(Rating({ANXIETY: 9, MOOD: 3}),)]
    assert window.stage is Stage.CHECK_IN
    assert kept() == ()


def test_grounding_begins_as_it_is_even_in_high_alarm(sit, press, listen):
    window = sit("grounding_54321", 3)
    wanted = listen(window.eyes_open_wanted)

    press(window, KEY.Key_9, KEY.Key_3, KEY.Key_Return)

    assert wanted == []
    assert window.stage is Stage.PRACTISING
