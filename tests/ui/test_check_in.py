# SPDX-License-Identifier: MIT
"""Before: rate or not, and be offered open eyes when alarm is high."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.ui.session.check_in import Before, CheckIn


@pytest.fixture
def ask(show, content):
    """Shows a check-in; keys reach it as they do in the session window."""
    scales = content.scales()

    class Window(QWidget):
        def __init__(self, asked):
            super().__init__()
            QVBoxLayout(self).addWidget(asked)
            self.asked = asked

        def keyPressEvent(self, event):  # noqa: N802
            self.asked.take_key(event)

    def make(*, eyes_open_offered=True):
        asked = CheckIn(
            [scales[ANXIETY], scales[MOOD]],
            "Extended out-breath",
            "3 min, 18 breaths",
            eyes_open_offered=eyes_open_offered,
        )
        show(Window(asked))
        asked.setFocus()
        return asked

    return make


def test_it_says_what_it_is_about_to_do(ask, words):
    shown = words(ask())

    assert "Extended out-breath, 3 min, 18 breaths" in shown
    assert "Begin" in shown
    assert "Begin without rating" in shown


def test_begin_tells_what_was_answered(ask, click, listen):
    asked = ask()
    heard = listen(asked.begun)

    click(asked, "Anxiety 6")
    click(asked, "Begin")

    assert heard == [(Rating({ANXIETY: 6}), False)]


def test_begin_without_rating_tells_nothing_even_after_an_answer(ask, click, listen):
    asked = ask()
    heard = listen(asked.begun)

    click(asked, "Anxiety 9")
    click(asked, "Begin without rating")

    assert heard == [(Rating(), False)]


def test_rating_and_not_rating_weigh_the_same(ask, named):
    asked = ask()
    begin, unrated = named(asked, "Begin"), named(asked, "Begin without rating")

    assert begin.height() == unrated.height()
    assert begin.font().pixelSize() == unrated.font().pixelSize()
    assert begin.isEnabled()
    assert unrated.isEnabled()


@pytest.mark.parametrize("anxiety", [8, 10])
def test_from_eight_on_open_eyes_come_first_with_the_chosen_beside_it(
    ask, click, listen, words, anxiety
):
    asked = ask()
    heard = listen(asked.begun)

    click(asked, f"Anxiety {anxiety}")

    assert "Stay with Extended out-breath" in words(asked)
    click(asked, "Begin with eyes open")
    click(asked, "Stay with Extended out-breath")
    assert heard == [(Rating({ANXIETY: anxiety}), True), (Rating({ANXIETY: anxiety}), False)]


def test_below_eight_nothing_is_changed(ask, click, words):
    asked = ask()

    click(asked, "Anxiety 7")
    click(asked, "Mood 10")

    assert "Begin" in words(asked)
    assert "Stay with Extended out-breath" not in words(asked)


def test_taking_an_eight_back_takes_the_offer_back(ask, click, words):
    asked = ask()

    click(asked, "Anxiety 8")
    click(asked, "Anxiety 8")

    assert "Begin" in words(asked)
    assert "Begin with eyes open" not in words(asked)


def test_grounding_itself_never_offers_it(ask, click, listen, words):
    asked = ask(eyes_open_offered=False)
    heard = listen(asked.begun)

    click(asked, "Anxiety 10")

    assert "Begin with eyes open" not in words(asked)
    click(asked, "Begin")
    assert heard == [(Rating({ANXIETY: 10}), False)]


def test_two_digits_and_enter_are_all_it_takes(ask, press, listen):
    asked = ask()
    heard = listen(asked.begun)

    press(asked, Qt.Key.Key_7, Qt.Key.Key_4, Qt.Key.Key_Return)

    assert heard == [(Rating({ANXIETY: 7, MOOD: 4}), False)]


def test_after_the_last_digit_space_begins(ask, press, listen, named):
    asked = ask()
    heard = listen(asked.begun)

    press(asked, Qt.Key.Key_9, Qt.Key.Key_Minus)
    assert named(asked, "Begin with eyes open").hasFocus()
    press(asked, Qt.Key.Key_Space)

    assert heard == [(Rating({ANXIETY: 9, MOOD: 10}), True)]


def test_enter_on_a_focused_way_means_that_way(ask, press, listen, named):
    asked = ask()
    heard = listen(asked.begun)
    press(asked, Qt.Key.Key_9)

    named(asked, "Begin without rating").setFocus()
    press(asked, Qt.Key.Key_Return)

    assert heard == [(Rating(), False)]


def test_every_button_is_named_by_its_words(ask):
    for button in ask().findChildren(QPushButton):
        assert button.text() in button.accessibleName()


class TestWhatIsSaidBefore:
    def make(self, show, content, **before):
        scales = content.scales()
        return show(
            CheckIn(
                [scales[ANXIETY]] if before.pop("asks", True) else [],
                "Staying near",
                "5 min",
                eyes_open_offered=True,
                before=Before(**before),
            )
        )

    def test_the_situation_is_met(self, show, content, words):
        asked = self.make(show, content, opening="Waiting is hard.")

        assert "Waiting is hard." in words(asked)

    def test_a_tool_for_two_says_for_whom_it_is_not(self, show, content, words, click, listen):
        asked = self.make(show, content, safety_line=True)
        heard = listen(asked.support_wanted)

        assert "If you are afraid of this person, this is not the right tool." in words(asked)
        click(asked, "See support")
        assert heard == [()]

    def test_many_sessions_are_named_and_one_can_continue(
        self, show, content, words, click, listen
    ):
        asked = self.make(show, content, much=True, asks=False)
        heard = listen(asked.begun)

        assert any("working hard at this" in shown for shown in words(asked))
        assert "Begin without rating" not in words(asked)
        click(asked, "Continue")
        assert heard == [(Rating(), False)]
