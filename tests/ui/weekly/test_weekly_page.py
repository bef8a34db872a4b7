# SPDX-License-Identifier: MIT
"""The page of the weekly check-in: whatever the keyboard reaches can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from mindful.paths import resources
from mindful.storage.reading_files import read_weekly
from mindful.storage.texts import Text
from mindful.ui.weekly.page import WeeklyPage

QUESTIONS = read_weekly(Text(resources() / "text" / "en" / "weekly.toml"))


@pytest.fixture
def page(show):
    return show(WeeklyPage(QUESTIONS), 640, 480)


def is_in_sight(page, control):
    top = control.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + control.height() <= page.viewport().height()


def test_it_is_named_and_leads_back(page, click, listen):
    heard = listen(page.left)

    click(page, "Back")

    assert page.accessibleName() == "Weekly check-in"
    assert heard == [()]


def test_it_scrolls_along_with_the_keyboard(page, press, named, qtbot):
    page.card.focus_first()
    for _ in range(7):
        press(page, Qt.Key.Key_3)
        qtbot.waitUntil(lambda: is_in_sight(page, page.focusWidget()))
    press(page, Qt.Key.Key_3)

    assert named(page, "Save").hasFocus()
    for name in ("Save", "Not now"):
        qtbot.waitUntil(lambda name=name: is_in_sight(page, named(page, name)))


def test_it_scrolls_along_where_the_line_about_support_makes_it_longer(page, press, qtbot):
    page.card.focus_first()
    press(page, *[Qt.Key.Key_1] * 7)

    assert page.focusWidget().accessibleName() == "Settled 0"
    qtbot.waitUntil(lambda: is_in_sight(page, page.focusWidget()))


def test_once_kept_the_sentence_is_in_sight(page, press, named, qtbot):
    page.card.focus_first()
    press(page, *[Qt.Key.Key_1] * 8)

    page.card.tell_kept()

    qtbot.waitUntil(lambda: is_in_sight(page, named(page, "Close")))
