# SPDX-License-Identifier: MIT
"""Grounding with open eyes: offered where alarm is high, and where a practice does not help."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mindful.app.wishes import read_start
from mindful.domain.glance import ONE_MINUTE_PRACTICE
from mindful.session.stage import Stage

ALARMED = (Qt.Key.Key_9, Qt.Key.Key_3)


def begin(life, **arguments):
    arguments = {"practice": "extended_4_6", "minutes": 5, "situation": "jealousy"} | arguments
    life.app.start(read_start(arguments))


def test_an_alarmed_person_begins_with_open_eyes(life, press, practise):
    begin(life)
    press(life.app.window, *ALARMED, Qt.Key.Key_Return)
    session = life.app.present.session

    assert session.practice == ONE_MINUTE_PRACTICE
    assert session.stage is Stage.PRACTISING
    assert session.timeline.planned_seconds == 180
    assert life.app.window.isVisible()

    practise(life, 600)
    press(life.app.window, Qt.Key.Key_5, Qt.Key.Key_5, Qt.Key.Key_Return)
    [record] = life.records
    assert record.practice == ONE_MINUTE_PRACTICE
    assert record.before.answers == {"anxiety": 9, "mood": 3}
    assert record.after.answers == {"anxiety": 5, "mood": 5}
    assert (record.situation, record.outcome) == ("jealousy", "completed")
    assert life.app.window is None
    assert life.app.main.isVisible()


def test_who_wanted_a_minute_gets_a_minute(life, press):
    begin(life, minutes=1)
    press(life.app.window, *ALARMED, Qt.Key.Key_Return)

    assert life.app.present.session.timeline.planned_seconds == 60


def test_the_chosen_practice_stays_one_press_away(life, press, click, content):
    begin(life)
    press(life.app.window, *ALARMED)
    click(life.app.window, f"Stay with {content.practice('extended_4_6').title}")

    assert life.app.present.session.practice == "extended_4_6"
    assert life.app.present.session.record.before.answers == {"anxiety": 9, "mood": 3}


def test_the_player_of_the_practice_that_was_not_begun_is_let_go(life, press):
    begin(life)
    press(life.app.window, *ALARMED, Qt.Key.Key_Return)

    first, second = life.players
    assert first.words[-1] == "close"
    assert "play" not in first.words
    assert "play" in second.words
    assert "close" not in second.words


def test_not_helping_fades_the_sound_and_offers_grounding(life, press, practise, click):
    begin(life)
    press(life.app.window, Qt.Key.Key_6, Qt.Key.Key_4, Qt.Key.Key_Return)
    practise(life, 40)
    press(life.app.window, Qt.Key.Key_H)
    assert life.app.window.stage is Stage.PAUSED
    assert life.player.words[-1] == "pause"
    click(life.app.window, "Look around with open eyes")

    session = life.app.present.session
    assert session.practice == ONE_MINUTE_PRACTICE
    assert session.stage is Stage.PRACTISING
    [record] = [r for r in life.records if r.practice == "extended_4_6"]
    assert record.outcome == "stopped"
    assert record.before.answers == {"anxiety": 6, "mood": 4}
    assert record.practised_seconds == 35
    assert life.players[0].words[-1] == "close"


def test_grounding_begun_so_asks_nothing_and_returns_home(life, press, practise, click, words):
    begin(life)
    press(life.app.window, Qt.Key.Key_Return)
    practise(life, 40)
    press(life.app.window, Qt.Key.Key_H)
    click(life.app.window, "Look around with open eyes")
    practise(life, 120)

    assert life.app.window.stage is Stage.CHECK_OUT
    assert not any("right now?" in line for line in words(life.app.window))
    click(life.app.window, "Close")
    assert life.app.window is None
    assert life.app.main.isVisible()
    assert len(life.records) == 2


def test_the_choice_that_is_remembered_is_the_persons_own(life, press, practise, click):
    begin(life)
    press(life.app.window, *ALARMED, Qt.Key.Key_Return)
    life.app.quit()

    assert life.settings.last.practice == "extended_4_6"
    assert life.settings.last.minutes == 5


def test_breathing_that_makes_it_worse_is_not_suggested(live, home):
    home.mkdir()
    home.joinpath("settings.json").write_text('{"breathing_makes_it_worse": true}')
    life = live()
    life.app.start(read_start({"situation": "waiting_for_reply"}))

    assert not life.app.content.glances[life.app.present.session.practice].is_paced
