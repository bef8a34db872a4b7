# SPDX-License-Identifier: MIT
"""The orb breathes the draft in real time, and rests whenever nobody could follow it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.pattern_edits import with_seconds
from mindful.domain.settings import Appearance, Settings
from mindful.ui.patterns.live_orb import LiveOrb

STILL = Settings(appearance=Appearance.LIGHT, reduced_motion=True)


@pytest.fixture
def orb(theme, clock, sea):
    made = LiveOrb(theme, clock.monotonic)
    made.show_draft(sea)
    return made


@pytest.fixture
def position(orb, qtbot):
    """The seconds into the breath that are painted next."""

    def look():
        told = []
        orb._orb.painted.connect(told.append)
        qtbot.waitUntil(lambda: bool(told))
        return told[-1].position

    return look


def test_it_is_where_the_clock_says(orb, show, clock, words, position, qtbot):
    show(orb, 400, 400)
    assert orb.is_breathing

    for advance, at, word in ((3, 3, "Breathe in"), (2, 5, "Breathe out"), (6, 1, "Breathe in")):
        clock.advance(advance)
        qtbot.waitUntil(lambda word=word: word in words(orb))
        assert position() == pytest.approx(at)


def test_an_hour_later_it_is_where_it_has_to_be(orb, show, clock, position):
    show(orb, 400, 400)

    clock.advance(3607)

    assert position() == pytest.approx(7)


def test_an_edit_never_makes_it_jump(orb, show, clock, sea, position):
    show(orb, 400, 400)
    clock.advance(5)
    assert position() == pytest.approx(5)

    orb.show_draft(with_seconds(sea, 1, 16.0))

    assert position() == pytest.approx(10), "still half way through the breath"


def test_no_timer_runs_before_it_is_seen_or_while_it_is_hidden(orb, show):
    assert not orb.is_breathing
    show(orb, 400, 400)
    assert orb.is_breathing

    orb.hide()
    assert not orb.is_breathing
    orb.show()

    assert orb.is_breathing


def test_no_timer_runs_on_a_page_that_is_not_turned_to(orb, show):
    page = QWidget()
    QVBoxLayout(page).addWidget(orb)
    show(page, 400, 400)
    assert orb.is_breathing

    page.hide()

    assert not orb.is_breathing


def test_no_timer_runs_with_reduced_motion(orb, show, theme, words):
    show(orb, 400, 400)

    theme.adopt(STILL)
    assert not orb.is_breathing
    assert "Breathe in" not in words(orb)

    theme.adopt(Settings(appearance=Appearance.LIGHT))
    assert orb.is_breathing


def test_with_reduced_motion_from_the_first_it_never_begins(theme, clock, sea, show):
    theme.adopt(STILL)
    orb = LiveOrb(theme, clock.monotonic)
    orb.show_draft(sea)

    show(orb, 400, 400)

    assert not orb.is_breathing


def test_it_rests_while_a_limit_is_broken_and_goes_on_after(orb, show, sea):
    show(orb, 400, 400)

    orb.show_draft(with_seconds(sea, 0, 0.1))
    assert not orb.is_breathing
    orb.show_draft(sea)

    assert orb.is_breathing


def test_it_rests_in_a_minimised_window(orb, show, qtbot):
    show(orb, 400, 400)

    orb.setWindowState(Qt.WindowState.WindowMinimized)

    qtbot.waitUntil(lambda: not orb.is_breathing)
    orb.setWindowState(Qt.WindowState.WindowNoState)
    orb._orb.repaint()
    qtbot.waitUntil(lambda: orb.is_breathing)


def test_what_is_painted_again_breathes_again(orb, show):
    show(orb, 400, 400)
    orb._timer.stop()  # as it does in a minimised window

    orb._orb.repaint()

    assert orb.is_breathing
