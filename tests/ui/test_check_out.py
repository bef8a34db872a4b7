# SPDX-License-Identifier: MIT
"""After: answers told as they are given, the earlier ones never shown, harder met kindly."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from mindful.domain.aftercare import Aftercare
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.ui.session.check_out import After, CheckOut

BEFORE = Rating({ANXIETY: 5, MOOD: 4})
KIND = "Harder than before. That happens, and you did nothing wrong. You can stop here."
OFFERS = ("One minute of looking around, eyes open", "See support")


@pytest.fixture
def ask(show, content):
    """Shows a check-out; keys reach it as they do in the session window."""
    known = content.scales()

    class Window(QWidget):
        def __init__(self, asked):
            super().__init__()
            QVBoxLayout(self).addWidget(asked)
            self.asked = asked

        def keyPressEvent(self, event):  # noqa: N802
            self.asked.take_key(event)

    def make(before=BEFORE, *, scales=(ANXIETY, MOOD), opening="1 min", **after):
        asked = CheckOut([known[scale] for scale in scales], opening, before, After(**after))
        show(Window(asked))
        asked.setFocus()
        return asked

    return make


def test_answers_are_told_as_they_are_given(ask, click, listen):
    asked = ask()
    heard = listen(asked.answered)

    click(asked, "Anxiety 4")
    click(asked, "Mood 6")
    click(asked, "Easier")

    assert heard == [
        (Rating({ANXIETY: 4}), None, "", None),
        (Rating({ANXIETY: 4, MOOD: 6}), None, "", None),
        (Rating({ANXIETY: 4, MOOD: 6}), Felt.EASIER, "", None),
    ]


def test_how_it_felt_can_be_changed_and_taken_back(ask, click, listen):
    asked = ask()
    heard = listen(asked.answered)

    for name in ("Easier", "About the same", "About the same"):
        click(asked, name)

    assert [felt for _, felt, _, _ in heard] == [Felt.EASIER, Felt.SAME, None]


def test_the_earlier_answers_are_not_shown(ask, words):
    asked = ask(Rating({ANXIETY: 7, MOOD: 3}))

    assert not any(b.isChecked() for b in asked.findChildren(QAbstractButton))
    numbers = [shown for shown in words(asked) if shown in ("7", "3")]
    assert sorted(numbers) == ["3", "3", "7", "7"], "only the eleven of each row"


@pytest.mark.parametrize(
    ("name", "line"),
    [("Easier", "You rated it easier."), ("About the same", "About the same, which is common.")],
)
def test_one_quiet_line_without_numbers(ask, click, words, name, line):
    asked = ask()

    click(asked, name)

    assert line in words(asked)
    assert not set(OFFERS) & set(words(asked))


def test_harder_is_met_kindly_and_offers_no_more_of_it(ask, click, words, listen):
    asked = ask()
    grounding, support = listen(asked.grounding_wanted), listen(asked.support_wanted)
    assert "One more minute" in words(asked)

    click(asked, "Harder")

    assert KIND in words(asked)
    assert "One more minute" not in words(asked)
    click(asked, "One minute of looking around, eyes open")
    click(asked, "See support")
    assert (grounding, support) == ([()], [()])


@pytest.mark.parametrize(("after", "harder"), [(5, False), (6, False), (7, True), (10, True)])
def test_two_points_more_count_as_harder(ask, click, words, after, harder):
    asked = ask(Rating({ANXIETY: 5}))

    click(asked, f"Anxiety {after}")

    assert (KIND in words(asked)) is harder
    assert set(OFFERS) <= set(words(asked)) or not harder


def test_two_points_more_count_even_when_it_is_called_easier(ask, click, words):
    asked = ask(Rating({ANXIETY: 5}))

    click(asked, "Anxiety 8")
    click(asked, "Easier")

    assert KIND in words(asked)


def test_without_an_answer_before_there_is_nothing_to_compare(ask, click, words):
    asked = ask(Rating())

    click(asked, "Anxiety 10")

    assert KIND not in words(asked)


def test_taking_a_harder_back_takes_the_words_back(ask, click, words):
    asked = ask(opening="1 min, 6 breaths")

    click(asked, "Harder")
    click(asked, "Harder")

    assert KIND not in words(asked)
    assert not set(OFFERS) & set(words(asked))


def test_a_note_is_told_when_it_is_written(ask, press, listen):
    asked = ask()
    heard = listen(asked.answered)
    note = asked.findChild(QLineEdit)
    note.setFocus()

    press(asked, Qt.Key.Key_7, Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_B)
    note.clearFocus()

    assert heard[-1] == (Rating(), None, "7x b", None)
    assert note.accessibleName() == "A note, if you like"


def test_close_needs_no_answer(ask, click, listen):
    asked = ask()
    heard, closed = listen(asked.answered), listen(asked.closed)

    click(asked, "Close")

    assert closed == [()]
    assert heard[-1] == (Rating(), None, "", None)


def test_two_digits_and_enter_are_all_it_takes(ask, press, listen):
    asked = ask()
    heard, closed = listen(asked.answered), listen(asked.closed)

    press(asked, Qt.Key.Key_4, Qt.Key.Key_6, Qt.Key.Key_Return)

    assert heard[-1] == (Rating({ANXIETY: 4, MOOD: 6}), None, "", None)
    assert closed == [()]


def test_after_the_digits_the_way_out_has_the_keyboard(ask, press, listen, named):
    asked = ask()
    closed = listen(asked.closed)

    press(asked, Qt.Key.Key_4, Qt.Key.Key_6)
    assert named(asked, "Close").hasFocus()
    press(asked, Qt.Key.Key_Space)

    assert len(closed) == 1


def test_one_more_minute_is_wanted_only_where_it_is_offered(ask, click, words, listen):
    asked = ask()
    heard = listen(asked.more_wanted)
    click(asked, "One more minute")
    assert heard == [()]

    assert "One more minute" not in words(ask(more_offered=False))


def test_where_nothing_is_asked_digits_mean_nothing(ask, press, listen, words):
    asked = ask(scales=())
    heard = listen(asked.answered)

    press(asked, Qt.Key.Key_4)

    assert heard == []
    assert "Close" in words(asked)


def test_an_early_stop_is_answered_first_of_all(ask, words):
    assert "Stopped at 1:40. That is allowed." in words(
        ask(opening="Stopped at 1:40. That is allowed.")
    )


def test_a_harder_session_did_not_suit(ask, click, listen):
    asked = ask()
    heard = listen(asked.answered)

    click(asked, "Harder")
    assert heard[-1][3] is False
    click(asked, "Easier")
    assert heard[-1][3] is None


def test_a_practice_that_was_harder_twice_can_be_left_out(ask, click, listen, words):
    asked = ask(practice="Box", aftercare=lambda: Aftercare(leave_out=True))
    heard = listen(asked.leave_out_wanted)

    click(asked, "Harder")
    click(asked, "Leave “Box” out of suggestions")

    assert heard == [()]
    assert "Left out. You can bring it back under Settings." in words(asked)


def test_a_third_harder_session_is_a_reason_to_rest(ask, click, words):
    once, thrice = ask(), ask(aftercare=lambda: Aftercare(rest=True))
    for asked in (once, thrice):
        click(asked, "Harder")

    assert not any("harder a few times" in shown for shown in words(once))
    assert any("harder a few times" in shown for shown in words(thrice))


def test_the_journal_is_asked_only_where_it_was_harder(ask, click):
    asked_for = []
    asked = ask(aftercare=lambda: asked_for.append(1) or Aftercare())

    click(asked, "Easier")
    assert asked_for == []
    click(asked, "Harder")
    assert asked_for == [1]


def test_after_speaking_it_is_the_words_that_are_asked_about(ask, click, words, listen):
    asked = ask(asks_for_words=True)
    heard = listen(asked.answered)

    assert "Did you find your words?" in words(asked)
    assert "Easier" not in words(asked)
    assert "How anxious or tense are you right now?" not in words(asked)
    click(asked, "Some of them")
    assert heard[-1] == (Rating(), None, "", True)
    click(asked, "Not yet")
    assert heard[-1] == (Rating(), None, "", None), "it says nothing against the practice"


def test_the_situation_has_the_last_word(ask, words):
    assert "You waited well." in words(ask(closing="You waited well."))
