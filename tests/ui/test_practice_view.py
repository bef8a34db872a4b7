# SPDX-License-Identifier: MIT
"""The practice on screen: one word, one line, and nothing else until the pointer moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mindful.domain.plan import Plan
from mindful.domain.unfold import unfold
from mindful.ui.session import announcer
from mindful.ui.session.practice_view import PracticeView


@pytest.fixture
def view_of(show, content, theme):
    """Shows a practice of some minutes."""

    def make(practice="extended_4_6", minutes=1, *, settle_in=5.0, show_seconds=False):
        timeline = unfold(content.practice(practice), Plan(minutes, settle_in=settle_in))
        return show(PracticeView(timeline, theme, show_seconds=show_seconds, announce=True))

    return make


class Listener:
    """Hears what a screen reader would be told."""

    def __init__(self):
        self.heard = []

    def isActive(self):  # noqa: N802
        return True

    def updateAccessibility(self, event):  # noqa: N802
        self.heard.append(event.message())


def at(view, position):
    """What the phase word says there."""
    view.show_moment(view.timeline.at(position))
    (label,) = (x for x in view.findChildren(QLabel) if x.property("role") == "phase")
    return label.text()


def test_the_word_follows_the_phase(view_of):
    view = view_of()

    said = [at(view, position) for position in (0, 4.9, 5, 8.9, 9, 14.9, 15)]

    assert said == [
        "Settle in", "Settle in", "Breathe in", "Breathe in", "Breathe out", "Breathe out",
        "Breathe in",
    ]  # fmt: skip


def test_the_second_sip_is_a_little_more(view_of):
    view = view_of("cyclic_sigh")

    assert [at(view, position) for position in (5, 8, 9)] == [
        "Breathe in", "A little more", "Breathe out",
    ]  # fmt: skip


def test_holds_are_soft(view_of):
    view = view_of("box_4")

    assert [at(view, position) for position in (5, 9, 13, 17)] == [
        "Breathe in", "Hold softly", "Breathe out", "Rest",
    ]  # fmt: skip


def test_nothing_is_asked_while_breathing_freely(view_of):
    assert at(view_of("quiet_timer"), 30) == ""


def test_seconds_are_hidden_until_they_are_wanted(view_of):
    assert at(view_of(), 5) == "Breathe in"

    counting = view_of(show_seconds=True)
    assert [at(counting, p) for p in (5.01, 6.01, 8.5, 9.01)] == [
        "Breathe in  4", "Breathe in  3", "Breathe in  1", "Breathe out  6",
    ]  # fmt: skip


def test_a_guided_line_appears_once(view_of, listen):
    view = view_of("grounding_54321", 3)
    heard = listen(view.line_shown)

    for tenth in range(50, 130):
        view.show_moment(view.timeline.at(tenth / 10))

    assert heard == [("Keep your eyes open. Let your feet find the floor.",)]


def test_the_bar_is_hidden_until_the_pointer_moves(view_of, words):
    view = view_of()
    assert view.bar.isHidden()

    QTest.mouseMove(view, QPoint(40, 60))
    QTest.mouseMove(view, QPoint(90, 80))

    assert view.bar.isVisible()
    for name in ("Pause", "Stop here", "Sound off", "Full screen", "This is not helping"):
        assert name in words(view)


def test_moving_over_the_breath_guide_shows_the_bar_too(view_of):
    view = view_of()

    QTest.mouseMove(view.orb, QPoint(100, 100))
    QTest.mouseMove(view.orb, QPoint(140, 100))

    assert view.bar.isVisible()


def test_the_bar_goes_away_again(view_of, qtbot):
    view = view_of()
    view._bar_rest.setInterval(1)

    view.reveal_bar()
    qtbot.waitUntil(view.bar.isHidden)


def test_showing_the_bar_moves_nothing(view_of):
    view = view_of()
    before = view.orb.geometry()

    view.reveal_bar()
    QTest.qWait(0)

    assert view.orb.geometry() == before


def test_paused_it_shows_only_what_one_can_do(view_of, words):
    view = view_of()
    at(view, 6)

    view.show_paused(not_helping=False, by_itself=False)

    shown = words(view)
    assert "Paused. Take the time you need." in shown
    assert {"Resume", "Stop here"} <= set(shown)
    assert "Look around with open eyes" not in shown
    assert "Breathe in" not in shown


def test_where_it_does_not_help_open_eyes_are_offered(view_of, words, click, listen):
    view = view_of()
    heard = listen(view.pause_panel.grounding_pressed)

    view.show_paused(not_helping=True, by_itself=False)

    assert "That is all right. Nothing has to be pushed through." in words(view)
    click(view, "Look around with open eyes")
    assert heard == [()]


def test_after_a_gap_it_says_that_it_waited(view_of, words):
    view = view_of()

    view.show_paused(not_helping=False, by_itself=True)

    assert "Paused while you were away. Go on whenever you like." in words(view)


def test_running_again_it_is_only_the_practice(view_of, words):
    view = view_of()
    at(view, 6)
    view.show_paused(not_helping=False, by_itself=False)

    view.show_running()

    shown = words(view)
    assert "Breathe in" in shown
    assert "Resume" not in shown
    assert "Pause" not in shown


def test_while_paused_the_pointer_brings_no_bar(view_of):
    view = view_of()
    view.show_paused(not_helping=False, by_itself=False)

    view.reveal_bar()

    assert view.bar.isHidden()


@pytest.mark.parametrize(("muted", "name"), [(True, "Sound on"), (False, "Sound off")])
def test_the_sound_button_says_what_it_would_do(view_of, named, muted, name):
    view = view_of()

    view.bar.show_muted(muted=muted)

    assert named(view, name).text() == name


def test_the_ring_shrinks_as_time_passes(view_of):
    view = view_of("quiet_timer", settle_in=0)
    shares = []
    view.orb.show_moment = lambda moment, remaining: shares.append(remaining)

    for position in (0, 15, 45, 60):
        view.show_moment(view.timeline.at(position))

    assert shares == [1, 0.75, 0.25, 0]


def test_a_quiet_line_can_be_said_at_the_foot(view_of, words):
    view = view_of()

    view.say("The headphones are gone; silent until you ask.")

    assert "The headphones are gone; silent until you ask." in words(view)


def test_the_keyboard_is_left_with_the_view_when_the_bar_goes(view_of):
    view = view_of()
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    view.reveal_bar()
    view.bar._pause.setFocus()
    assert view.bar._pause.hasFocus()

    view._hide_bar()

    assert view.hasFocus()


@pytest.fixture
def spoken(show, timeline, theme, monkeypatch, clock):
    """What is said while a practice goes on, so many seconds each tenth of a second of it."""

    def hear(*, announce=True, each=0.1):
        listener = Listener()
        monkeypatch.setattr(announcer, "QAccessible", listener)
        asked = {"show_seconds": False, "announce": announce, "clock": clock.monotonic}
        view = show(PracticeView(timeline, theme, **asked))
        for tenth in range(350):
            view.show_moment(view.timeline.at(tenth / 10))
            clock.advance(each)
        return listener.heard

    return hear


@pytest.mark.parametrize("announce", [True, False])
def test_the_phase_is_announced_once_a_breath_or_not_at_all(spoken, announce):
    said = ["Settle in", "Breathe in", "Breathe in", "Breathe in"]

    assert spoken(announce=announce) == (said if announce else [])


def test_no_announcement_follows_another_within_two_seconds(spoken):
    # 35 s of a practice, skipped through in 3.5: what could be said comes 2 s after the first.
    assert spoken(each=0.01) == ["Settle in", "Breathe in"]
