# SPDX-License-Identifier: MIT
"""Every key and button of a sitting does what it says, and typing is only typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome
from mindful.session.stage import Stage

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
KEY = Qt.Key


def test_space_pauses_and_goes_on_from_the_in_breath(sit, press, practise, player, words):
    window = sit(ask_before=False)
    practise(window, 22)

    press(window, KEY.Key_Space)
    assert window.stage is Stage.PAUSED
    assert "Paused. Take the time you need." in words(window)
    press(window, KEY.Key_Space)

    assert window.stage is Stage.PRACTISING
    assert window.session.position == 15
    assert player.words == ["play", "pause", "play"]


def test_escape_pauses_and_then_ends(sit, press, practise, words, kept):
    window = sit(ask_before=False)
    practise(window, 45)

    press(window, KEY.Key_Escape)
    assert window.stage is Stage.PAUSED
    press(window, KEY.Key_Escape)

    assert window.stage is Stage.CHECK_OUT
    assert "Stopped at 0:40. That is allowed." in words(window)
    assert kept()[0].outcome is Outcome.STOPPED


def test_escape_at_the_check_in_leaves_without_a_trace(sit, press, listen, kept, player):
    window = sit()
    closed = listen(window.closed)

    press(window, KEY.Key_7, KEY.Key_Escape)

    assert window.stage is Stage.CLOSED
    assert closed == [()]
    assert kept() == ()
    assert player.words == ["close"]


def test_escape_at_the_check_out_closes(sit, press, practise, kept):
    window = sit()
    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Return)
    practise(window, 70)

    press(window, KEY.Key_Escape)

    assert window.stage is Stage.CLOSED
    assert kept()[0].before == BEFORE


def test_f9_hides_at_once_and_cuts_the_sound(sit, press, practise, listen, player):
    window = sit(ask_before=False)
    hidden = listen(window.hidden_at_once)
    practise(window, 22)

    press(window, KEY.Key_F9)

    assert hidden == [()]
    assert player.words == ["play", "cut"]
    assert window.stage is Stage.PAUSED


@pytest.mark.parametrize("led_to", [(), (KEY.Key_Return, KEY.Key_Escape, KEY.Key_Escape)])
def test_f9_hides_from_every_stage(sit, press, listen, led_to):
    window = sit()
    hidden = listen(window.hidden_at_once)
    press(window, *led_to)

    press(window, KEY.Key_F9)

    assert hidden == [()]


def test_m_up_and_down_are_wishes_about_the_sound(sit, press, listen):
    window = sit(ask_before=False)
    mute, step = listen(window.mute_wanted), listen(window.volume_step_wanted)

    press(window, KEY.Key_M, KEY.Key_Up, KEY.Key_Up, KEY.Key_Down)

    assert mute == [()]
    assert step == [(1,), (1,), (-1,)]


def test_h_fades_and_offers_open_eyes_or_stopping(sit, press, practise, listen, player, words):
    window = sit(ask_before=False)
    wanted = listen(window.grounding_wanted)
    practise(window, 22)

    press(window, KEY.Key_H)

    assert window.stage is Stage.PAUSED
    assert player.words == ["play", "pause"]
    assert "That is all right. Nothing has to be pushed through." in words(window)
    assert {"Look around with open eyes", "Stop here", "Resume"} <= set(words(window))
    window._view.pause_panel.grounding_pressed.emit()
    assert wanted == [()]


def test_h_while_paused_offers_the_same(sit, press, words):
    window = sit(ask_before=False)
    press(window, KEY.Key_Space)
    assert "Look around with open eyes" not in words(window)

    press(window, KEY.Key_H)

    assert "Look around with open eyes" in words(window)


def test_an_ordinary_pause_after_h_offers_nothing_more(sit, press, click, words):
    window = sit(ask_before=False)
    press(window, KEY.Key_H)
    click(window, "Resume")

    press(window, KEY.Key_Space)

    assert "Look around with open eyes" not in words(window)


def test_f11_fills_the_screen_and_back(sit, press):
    window = sit(ask_before=False)

    press(window, KEY.Key_F11)
    assert window.isFullScreen()
    press(window, KEY.Key_F11)
    assert not window.isFullScreen()


def test_f1_wants_support_from_every_stage(sit, press, listen):
    window = sit()
    wanted = listen(window.support_wanted)

    press(window, KEY.Key_F1, KEY.Key_Return, KEY.Key_F1, KEY.Key_Escape, KEY.Key_F1)

    assert wanted == [(), (), ()]


def test_tab_shows_the_bar_and_reaches_it(sit, press, named, qtbot):
    window = sit(ask_before=False)
    assert window._view.bar.isHidden()

    press(window, KEY.Key_Tab)

    assert window._view.bar.isVisible()
    press(window, KEY.Key_Tab)
    qtbot.waitUntil(lambda: window._view.bar.isAncestorOf(window.focusWidget()))
    assert named(window, "Pause")


def test_every_button_of_the_bar_does_what_it_says(sit, click, practise, listen):
    window = sit(ask_before=False)
    mute = listen(window.mute_wanted)
    practise(window, 6)
    window._view.reveal_bar()

    click(window, "Sound off")
    assert mute == [()]
    click(window, "Full screen")
    assert window.isFullScreen()
    window._view.reveal_bar()
    click(window, "Pause")
    assert window.stage is Stage.PAUSED
    click(window, "Resume")
    window._view.reveal_bar()
    click(window, "This is not helping")
    assert window.stage is Stage.PAUSED
    click(window, "Resume")
    window._view.reveal_bar()
    click(window, "Stop here")
    assert window.stage is Stage.CHECK_OUT


def test_typing_a_note_is_only_typing(sit, press, practise, kept):
    window = sit()
    press(window, KEY.Key_X, KEY.Key_X, KEY.Key_Return)
    practise(window, 70)
    window.findChild(QLineEdit).setFocus()

    press(window, *(getattr(KEY, f"Key_{letter}") for letter in "7XHM"), KEY.Key_Space, KEY.Key_3)
    press(window, KEY.Key_Return)

    (record,) = kept()
    assert record.note == "7xhm 3"
    assert not record.after
