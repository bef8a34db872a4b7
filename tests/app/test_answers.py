# SPDX-License-Identifier: MIT
"""What the running app does and says when the command line asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.app.answers import Answers, Doors
from mindful.domain.player import SoundNews
from mindful.session.stage import Stage

IDLE = {
    "running": True,
    "stage": "idle",
    "practice": None,
    "elapsed": 0.0,
    "planned": 0.0,
    "sound": "silent",
}
WISH = {"practice": "extended_4_6", "minutes": 1}


@pytest.fixture
def asked(life):
    """Asks the app of `life`."""
    app = life.app
    doors = Doors(app.start, lambda flow: None, app.presence.show, app.presence.hide, app.quit_soon)
    return Answers(doors, lambda: app.present)


@pytest.fixture
def practising(asked, life, press, practise):
    asked("start", WISH)
    press(life.app.window, Qt.Key.Key_Return)
    practise(life, 15)
    return life


def test_at_rest_there_is_no_practice(asked):
    reply = asked("status", {})

    assert (reply.exit, reply.line) == (0, "")
    assert reply.status == IDLE


def test_during_practice_it_tells_where_one_is(asked, practising):
    practising.tell_news(SoundNews("opened", 0.1))

    assert asked("status", {}).status == {
        "running": True,
        "stage": "practising",
        "practice": "extended_4_6",
        "elapsed": 10.0,
        "planned": 60.0,
        "sound": "playing",
    }


def test_in_the_settle_in_nothing_has_elapsed(asked, life, press, practise):
    asked("start", WISH)
    press(life.app.window, Qt.Key.Key_Return)
    practise(life, 3)

    assert asked("status", {}).status["elapsed"] == 0.0


def test_pause_and_resume(asked, practising):
    assert asked("pause", {}).status["stage"] == "paused"
    assert asked("resume", {}).status["stage"] == "practising"


@pytest.mark.parametrize("command", ["pause", "resume", "stop"])
def test_without_a_session_they_say_so(asked, command):
    reply = asked(command, {})

    assert reply.exit == 1
    assert reply.line
    assert "\n" not in reply.line


def test_pausing_twice_does_not_resume(asked, practising):
    asked("pause", {})
    reply = asked("pause", {})

    assert reply.exit == 1
    assert reply.status["stage"] == "paused"


def test_resuming_what_runs_does_not_pause(asked, practising):
    assert asked("resume", {}).status["stage"] == "practising"


@pytest.mark.parametrize("paused", [False, True])
def test_stop_leads_to_the_check_out(asked, practising, paused):
    if paused:
        asked("pause", {})
    asked("stop", {})

    assert practising.app.window.stage is Stage.CHECK_OUT
    assert practising.records[0].outcome == "stopped"


def test_a_second_start_is_told_that_one_is_open(asked, practising):
    reply = asked("start", {"practice": "box_4"})

    assert reply.exit == 1
    assert reply.status["practice"] == "extended_4_6"


def test_hide_and_show(asked, life):
    life.app.presence.see_tray(True)
    asked("hide", {})
    assert not life.app.main.isVisible()

    asked("show", {})
    assert life.app.main.isVisible()


def test_quit_answers_before_it_leaves(asked, application, qtbot):
    assert asked("quit", {}).exit == 0
    assert not application.has_quit

    qtbot.waitUntil(lambda: application.has_quit)


@pytest.mark.parametrize("command", ["dance", "", "x" * 5000])
def test_what_nobody_knows_is_refused_in_one_short_line(asked, command):
    reply = asked(command, {})

    assert reply.exit == 2
    assert len(reply.line) < 100


@pytest.mark.parametrize("wrong", [{"practice": "levitation"}, {"minutes": []}, {"breaths": "3"}])
def test_a_start_that_cannot_be_is_refused_in_one_line(asked, life, wrong):
    reply = asked("start", wrong)

    assert reply.exit == 2
    assert reply.line
    assert life.app.window is None


def test_words_it_does_not_know_are_passed_over(asked, life):
    assert asked("start", {**WISH, "colour": "blue"}).exit == 0


class TestSound:
    def test_a_session_waits_for_its_sound(self, asked, life):
        assert asked("start", WISH).status["sound"] == "opening"

    def test_silently_there_is_none(self, asked):
        assert asked("start", {**WISH, "silent": True}).status["sound"] == "silent"

    @pytest.mark.parametrize(
        ("event", "state"),
        [
            ("opened", "playing"),
            ("lost", "lost"),
            ("reopened", "playing"),
            ("unavailable", "silent"),
        ],
    )
    def test_its_news_are_told_on(self, asked, practising, words, event, state):
        practising.tell_news(SoundNews(event, None, f"One line about {event}."))

        assert asked("status", {}).status["sound"] == state
        assert f"One line about {event}." in words(practising.app.window)

    def test_its_opening_is_on_the_trace(self, practising):
        practising.tell_news(SoundNews("opened", 0.12))
        practising.tell_news(SoundNews("ended"))

        assert practising.trace.all("sound_opened") == [{"latency": 0.12}]

    def test_news_that_come_after_the_session_disturb_nobody(self, practising, press):
        late = practising.tell_news
        practising.app.window.close()
        late(SoundNews("lost", None, "The sound went away."))

        assert practising.app.window is None
