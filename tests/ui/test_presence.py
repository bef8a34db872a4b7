# SPDX-License-Identifier: MIT
"""Which window is to be seen; none is hidden where it could not be found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from mindful.ui.presence import MAIN, SESSION, Presence, room_for


@pytest.fixture
def presence(main):
    return Presence(main, {})


@pytest.fixture
def guest(qtbot):
    """A window in the place of a sitting."""

    class Guest(QWidget):
        hidden_at_once = Signal()

    window = Guest()
    qtbot.addWidget(window)
    return window


def test_with_a_tray_closing_hides_and_without_one_it_leaves(main, presence, listen):
    left = listen(presence.left)

    presence.has_tray = True
    main.close()
    assert not main.isVisible()
    assert left == []

    presence.show()
    presence.has_tray = False
    main.close()
    assert left == [()]


def test_without_a_tray_hiding_only_makes_it_small(main, presence):
    presence.hide()
    assert main.isVisible()
    assert main.isMinimized()

    presence.show()
    assert not main.isMinimized()

    presence.has_tray = True
    presence.hide()
    assert not main.isVisible()


def test_a_tray_that_goes_away_brings_the_window_back(main, presence):
    presence.see_tray(True)
    presence.hide()
    assert not main.isVisible()

    presence.see_tray(False)

    assert main.isVisible()
    assert main.isMinimized()
    main.showNormal()


def test_a_sitting_takes_the_place_of_the_window_and_gives_it_back(main, presence, guest):
    main.setGeometry(100, 80, 900, 600)

    presence.sit_down(guest)
    guest.show()
    presence.sitting_shown()
    assert guest.geometry() == main.geometry()
    assert not main.isVisible()

    guest.hide()
    presence.stand_up()
    assert main.isVisible()


def test_showing_brings_the_sitting_forward_where_there_is_one(main, presence, guest):
    presence.sit_down(guest)
    guest.show()
    presence.sitting_shown()

    presence.show()

    assert guest.isVisible()
    assert not main.isVisible()


def test_a_sitting_begun_from_the_tray_returns_to_the_tray(main, presence, guest, listen):
    left = listen(presence.left)
    presence.see_tray(True)
    main.hide()

    presence.sit_down(guest)
    presence.stand_up()

    assert not main.isVisible()
    assert left == []


def test_a_sitting_begun_without_window_or_tray_leaves_when_it_ends(main, presence, guest, listen):
    left = listen(presence.left)
    main.hide()

    presence.sit_down(guest)
    presence.stand_up()

    assert left == [()]


def test_hiding_at_once_hides_the_sitting_too(presence, guest):
    presence.has_tray = True
    presence.sit_down(guest)
    guest.show()

    guest.hidden_at_once.emit()

    assert not guest.isVisible()


def test_places_are_remembered_and_found_again(main, presence, guest):
    main.setGeometry(60, 50, 800, 500)
    guest.setGeometry(10, 20, 400, 300)

    assert presence.places[MAIN] == (60, 50, 800, 500)
    Presence(main, {MAIN: (30, 40, 700, 520)})
    assert main.geometry().getRect() == (30, 40, 700, 520)

    main.hide()
    second = Presence(main, {SESSION: (5, 6, 500, 400)})
    second.sit_down(guest)
    assert guest.geometry().getRect() == (5, 6, 500, 400)


LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)
SIZE = QSize(1120, 740)


def test_a_window_without_a_place_opens_on_the_screen_with_the_pointer():
    for pointed in (LEFT, RIGHT):
        put = room_for(None, SIZE, [LEFT, RIGHT], pointed)

        assert put.size() == SIZE
        assert abs((put.center() - pointed.center()).manhattanLength()) <= 2


def test_on_a_small_screen_it_is_no_larger_than_that():
    small = QRect(0, 0, 800, 600)
    put = room_for(None, SIZE, [small], small)

    assert small.contains(put)
    assert put.height() < 600


def test_a_remembered_place_stays_while_any_screen_shows_it():
    place = (2000, 100, 700, 520)

    assert room_for(place, SIZE, [LEFT, RIGHT], LEFT) == QRect(*place)


def test_a_place_on_a_vanished_monitor_is_given_up_and_its_size_kept():
    put = room_for((2000, 100, 700, 520), QSize(700, 520), [LEFT], LEFT)

    assert put.size() == QSize(700, 520)
    assert LEFT.contains(put)


def test_the_window_itself_comes_back_from_a_vanished_monitor(main):
    Presence(main, {MAIN: (9000, 9000, 700, 520)})

    assert main.size().toTuple() == (700, 520)
    assert main.screen().geometry().contains(main.geometry())
