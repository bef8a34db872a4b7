# SPDX-License-Identifier: MIT
"""What may happen to a sitting: a lid, a small window, a minute more, a broken journal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome
from mindful.session.stage import Stage
from mindful.ui.session.prompt import Prompt

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
KEY = Qt.Key


def test_a_closed_lid_pauses_and_says_so(sit, practise, clock, words):
    window = sit(ask_before=False)
    practise(window, 22)

    clock.sleep_machine(3600)
    window._ticker._tick()

    assert window.stage is Stage.PAUSED
    assert "Paused while you were away. Go on whenever you like." in words(window)


def test_one_more_minute_is_offered_once(sit, press, practise, click, words, kept):
    window = sit()
    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Return)
    practise(window, 70)

    click(window, "One more minute")
    assert window.stage is Stage.PRACTISING
    practise(window, 70)

    assert window.stage is Stage.CHECK_OUT
    assert "One more minute" not in words(window)
    assert kept()[0].practised_seconds == 120
    assert kept()[0].before == BEFORE


def test_answers_given_before_one_more_minute_are_not_lost_by_closing(
    sit, press, practise, click, kept
):
    window = sit()
    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Return)
    practise(window, 70)
    window.findChild(QLineEdit).setText("slower now")
    click(window, "Anxiety 5")
    click(window, "One more minute")
    practise(window, 70)

    click(window, "Close")

    assert kept()[0].after == Rating({ANXIETY: 5})
    assert kept()[0].note == "slower now"


def test_one_more_minute_after_stopping_early_is_a_minute(sit, press, practise, click, words):
    window = sit(minutes=5)
    press(window, KEY.Key_Return)
    practise(window, 45)
    press(window, KEY.Key_Escape, KEY.Key_Escape)

    if "One more minute" in words(window):
        click(window, "One more minute")
        practise(window, 80)

    assert window.stage is Stage.CHECK_OUT


def test_after_an_early_stop_the_early_stop_is_named(sit, press, practise, words):
    window = sit(minutes=5)
    press(window, KEY.Key_Return)
    practise(window, 105)

    press(window, KEY.Key_Escape, KEY.Key_Escape)

    assert "Stopped at 1:40. That is allowed." in words(window)


def test_a_small_one_is_small_while_practising_and_roomy_when_asking(sit, practise, press):
    window = sit(small=True)
    roomy = window.size()
    press(window, KEY.Key_Return)

    assert window.width() < 300
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    practise(window, 70)
    assert window.stage is Stage.CHECK_OUT
    assert window.size() == roomy
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()


def test_a_small_one_shows_only_the_guide_and_its_word(sit, practise):
    window = sit("grounding_54321", 3, small=True, ask_before=False)

    practise(window, 8)

    assert not window.findChild(Prompt).isVisible()


def test_closing_the_window_while_practising_keeps_what_was(sit, practise, kept, listen):
    window = sit(ask_before=False)
    closed = listen(window.closed)
    practise(window, 45)

    window.close()

    assert closed == [()]
    assert kept()[0].outcome is Outcome.STOPPED
    assert kept()[0].practised_seconds == 40


def test_a_journal_that_cannot_be_written_is_told_and_nothing_stops(sit, press, practise, listen):
    window = sit(broken=True)
    told = listen(window.saving_changed)

    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Return)

    assert window.stage is Stage.PRACTISING
    assert told == [()]
    practise(window, 70)
    assert window.stage is Stage.CHECK_OUT


def test_the_trace_tells_stages_phases_and_lines_but_never_answers(
    sit, press, practise, trace, qtbot
):
    window = sit()
    press(window, KEY.Key_7, KEY.Key_4, KEY.Key_Return)
    for _ in range(20):
        practise(window, 1)
        window._view.orb.repaint()
    practise(window, 60)
    press(window, KEY.Key_3, KEY.Key_3, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(trace.all("ended")))

    assert [told["stage"] for told in trace.all("stage")] == ["practising", "check_out", "closed"]
    phases = trace.all("phase")
    assert [told["phase"] for told in phases[:3]] == ["free", "inhale", "exhale"]
    assert all(0 <= told["painted"] - told["planned"] <= 1 for told in phases)
    assert trace.all("ended") == [{"outcome": "completed"}]
    assert trace.all("session_opened") == [{"practice": "extended_4_6"}]
    allowed = {"practice", "stage", "phase", "planned", "painted", "text", "outcome",
               "count", "p50", "p99", "late"}  # fmt: skip
    assert {name for _, fields in trace.told for name in fields} <= allowed


def test_hidden_it_ticks_rarely_but_often_enough_to_notice_a_gap(sit):
    window = sit(ask_before=False)
    assert window._ticker._timer.interval() <= 17

    window.hide()
    assert 100 <= window._ticker._timer.interval() <= 1000
    window.show()
    assert window._ticker._timer.interval() <= 17


def test_it_rests_while_nothing_moves(sit, press, practise):
    window = sit()
    assert not window._ticker._timer.isActive()
    press(window, KEY.Key_Return)
    assert window._ticker._timer.isActive()
    press(window, KEY.Key_Space)
    assert not window._ticker._timer.isActive()
    press(window, KEY.Key_Space)
    practise(window, 70)
    assert not window._ticker._timer.isActive()


def test_it_is_named_after_the_practice(sit, content):
    assert sit().windowTitle() == content.practice("extended_4_6").title


def test_saying_where_the_sound_is(sit, named):
    window = sit(ask_before=False)

    window.show_muted(muted=True)
    window.say("The headphones are gone.")

    assert named(window, "Sound on")
