# SPDX-License-Identifier: MIT
"""When the questions are asked, and when a person is left in peace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.app.wishes import read_start
from mindful.domain.rating import Rating
from mindful.domain.settings import AskRatings, Settings
from mindful.session.stage import Stage
from mindful.storage.settings_file import SettingsFile
from mindful.ui.session.check_in import CheckIn

ANSWERS = (Qt.Key.Key_7, Qt.Key.Key_4)
HALF_AN_HOUR = 30 * 60


def begin(life, **arguments):
    life.app.start(read_start({"practice": "paced_12", "breaths": 5, **arguments}))
    return life.app.window.stage


def asks_after(life):
    return any("right now?" in words for words in life.read())


@pytest.fixture
def with_words(live, words, home):
    """Starts the app with these settings; `read` gives the words of the sitting."""

    def begin(**settings):
        home.mkdir(exist_ok=True)
        SettingsFile(home / "settings.json").write(Settings(**settings))
        life = live()
        life.read = lambda: words(life.app.window)
        return life

    return begin


def test_always_asks_before_and_after(with_words, press, practise):
    life = with_words(ask_ratings=AskRatings.ALWAYS)
    assert begin(life) is Stage.CHECK_IN

    press(life.app.window, Qt.Key.Key_Return)
    practise(life, 60)

    assert asks_after(life)


def test_after_only_begins_at_once(with_words, practise):
    life = with_words(ask_ratings=AskRatings.AFTER)
    assert begin(life) is Stage.PRACTISING

    practise(life, 60)

    assert asks_after(life)


def test_never_still_lets_one_say_how_it_felt(with_words, practise, click, press):
    life = with_words(ask_ratings=AskRatings.NEVER)
    assert begin(life) is Stage.PRACTISING

    practise(life, 60)
    assert not asks_after(life)
    click(life.app.window, "Easier")
    click(life.app.window, "Close")

    [record] = life.records
    assert (record.felt, record.before, record.after) == ("easier", Rating(), Rating())


def test_for_half_an_hour_after_a_rating_nobody_is_asked(with_words, finish, practise, clock):
    life = with_words()
    begin(life)
    finish(life, *ANSWERS)
    clock.advance(HALF_AN_HOUR - 120)

    assert begin(life) is Stage.PRACTISING
    practise(life, 60)
    assert not asks_after(life)


def test_after_half_an_hour_one_is_asked_again(with_words, finish, clock):
    life = with_words()
    begin(life)
    finish(life, *ANSWERS)
    clock.advance(HALF_AN_HOUR)

    assert begin(life) is Stage.CHECK_IN


def test_unrated_sessions_do_not_count_as_ratings(with_words, finish):
    life = with_words()
    begin(life)
    finish(life)

    assert begin(life) is Stage.CHECK_IN


def test_the_half_hour_outlives_the_app(live, with_words, finish, home):
    life = with_words()
    begin(life)
    finish(life, *ANSWERS)
    life.app.quit()

    assert home.exists()
    again = live()
    assert begin(again) is Stage.PRACTISING


def test_one_can_ask_to_be_asked(with_words, finish, practise):
    life = with_words(ask_ratings=AskRatings.NEVER)
    assert begin(life, asks=True) is Stage.CHECK_IN
    finish(life, *ANSWERS)

    assert begin(life, asks=True) is Stage.CHECK_IN


def test_one_can_ask_not_to_be_asked(with_words, practise):
    life = with_words()
    assert begin(life, asks=False) is Stage.PRACTISING

    practise(life, 60)
    assert not asks_after(life)


def test_urge_practices_ask_what_their_file_says(with_words, content):
    life = with_words()
    begin(life)
    [asked] = life.app.window.findChildren(CheckIn)

    assert asked
    for scale in content.practice("paced_12").scales:
        assert content.scales()[scale].question in life.read()
