# SPDX-License-Identifier: MIT
"""A chart can be pointed at, walked through, come nearer to and moved along, within limits."""

from __future__ import annotations

import pyqtgraph as pg
import pytest
from made_journal import chart, drawing, journey_page, press, session
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.ui.journey.page import Step

Key = Qt.Key
AWAY = 300


@pytest.fixture
def page(show, journal, content, theme):
    for n in range(30):
        journal.save(session(n + 1, days_ago=29 - n, before=Rating({ANXIETY: n % 11, MOOD: 4})))
    return show(journey_page(journal, content, theme))


def keys(page, *wanted):
    chart(page).setFocus()
    for key in wanted:
        QTest.keyClick(chart(page), key)


def spot(page, place):
    shown = chart(page)
    return drawing(page).spots(place, shown.ground_of(shown.viewing))[0]


def test_arrows_walk_from_the_newest_back_and_stop_at_the_end(page):
    keys(page, Key.Key_Left)
    assert chart(page).focused == 29
    keys(page, Key.Key_Left, Key.Key_Left)
    assert chart(page).focused == 27
    keys(page, *[Key.Key_Right] * 5)
    assert chart(page).focused == 29


def test_forwards_one_begins_with_the_oldest_that_is_shown(page):
    press(page, "Range: Week")

    keys(page, Key.Key_Right)

    assert chart(page).focused == 23


def test_walking_out_of_view_brings_the_view_along(page):
    press(page, "Range: Week")
    keys(page, Key.Key_Right, Key.Key_Left)

    first, last = chart(page).viewing.shown
    assert chart(page).focused == 22
    assert first <= drawing(page).where(22) <= last
    assert not chart(page).is_home


def test_each_stop_is_announced_with_date_practice_and_values(page, monkeypatch):
    said = []

    class Told(QAccessibleAnnouncementEvent):
        def __init__(self, widget, words):
            super().__init__(widget, words)
            said.append(words)

    monkeypatch.setattr("mindful.ui.journey.chart.QAccessibleAnnouncementEvent", Told)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)

    keys(page, Key.Key_Left)

    assert len(said) == 1
    assert "2026" in said[0]
    assert said[0].endswith("Long exhale, before 7, after 4")


def test_the_mark_and_the_card_are_painted_and_go_with_the_focus(page):
    before = chart(page).grab().toImage()

    keys(page, Key.Key_Left)
    marked = chart(page).grab().toImage()
    chart(page).clearFocus()

    assert marked != before
    assert chart(page).focused is None
    assert chart(page).grab().toImage() == before


def test_pointing_at_a_session_tells_it_and_leaving_stops(page):
    before = chart(page).grab().toImage()

    QTest.mouseMove(chart(page), spot(page, 15).toPoint())
    assert chart(page).grab().toImage() != before

    QTest.mouseMove(chart(page), QPoint(2, 2))
    assert chart(page).grab().toImage() == before


def test_plus_comes_nearer_and_home_shows_it_as_at_first(page):
    home = chart(page).viewing.home

    keys(page, Key.Key_Plus, Key.Key_Plus)
    assert chart(page).viewing.shown.width < home.width
    keys(page, Key.Key_Home)

    assert chart(page).viewing.shown == home


def test_one_can_come_no_nearer_than_a_day_and_no_farther_than_all(page):
    keys(page, *[Key.Key_Plus] * 60)
    assert chart(page).viewing.shown.width == pytest.approx(86400)

    keys(page, *[Key.Key_Minus] * 80)
    limits = drawing(page).limits
    assert chart(page).viewing.shown.first == pytest.approx(limits.first)
    assert chart(page).viewing.shown.last == pytest.approx(limits.last)


def test_dragging_moves_and_a_double_click_resets(page):
    keys(page, *[Key.Key_Plus] * 5)
    before = chart(page).viewing.shown
    middle = chart(page).rect().center()

    QTest.mousePress(chart(page), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(chart(page), middle + QPoint(120, 0))
    QTest.mouseRelease(chart(page), Qt.MouseButton.LeftButton, pos=middle)
    after = chart(page).viewing.shown

    assert after.first < before.first
    assert after.width == pytest.approx(before.width)
    QTest.mouseDClick(chart(page), Qt.MouseButton.LeftButton, pos=middle)
    # Qt's own double click ends pressed, and whoever asks for the buttons afterwards is told so.
    QTest.mouseRelease(chart(page), Qt.MouseButton.LeftButton, pos=middle)
    assert chart(page).is_home


def test_a_way_back_is_offered_only_while_it_is_moved(page, words):
    assert "Show whole" not in words(page)
    keys(page, Key.Key_Plus)
    assert "Show whole" in words(page)

    press(page, "Show whole")

    assert chart(page).is_home
    assert "Show whole" not in words(page)


def wheel(widget, turned, modifiers):
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event


def test_the_wheel_zooms_with_ctrl_and_else_scrolls_the_page(page):
    width = chart(page).viewing.shown.width

    left_to_the_page = wheel(chart(page), 120, Qt.KeyboardModifier.NoModifier)
    assert not left_to_the_page.isAccepted()
    assert chart(page).viewing.shown.width == width

    wheel(chart(page), 120, Qt.KeyboardModifier.ControlModifier)
    assert chart(page).viewing.shown.width < width


def test_an_empty_chart_bears_every_key_and_click(show, journal, content, theme):
    page = show(journey_page(journal, content, theme))

    keys(page, Key.Key_Left, Key.Key_Plus, Key.Key_Minus, Key.Key_Home)
    QTest.mouseMove(chart(page), chart(page).rect().center())

    assert chart(page).focused is None


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.HISTORY])
def test_every_chart_is_a_plot_of_pyqtgraph(page, qtbot, step):
    page.open_step(step)

    qtbot.waitUntil(lambda: chart(page).viewing is not None)
    (plot,) = chart(page).findChildren(pg.PlotWidget)
    assert plot.getViewBox().childGroup.childItems()
    assert plot.isVisible()
