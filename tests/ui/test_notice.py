# SPDX-License-Identifier: MIT
"""A quiet strip: one line at a time, with at most two things to do about it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.ui.notice import Notice


@pytest.fixture
def notice(show):
    page = QWidget()
    strip = Notice()
    QVBoxLayout(page).addWidget(strip)
    show(page)
    return strip


def test_it_is_hidden_until_there_is_something_to_say(notice, words):
    assert not notice.isVisible()

    notice.say("The journal could not be written.")

    assert notice.isVisible()
    assert words(notice) == ["The journal could not be written.", "All right"]


def test_it_goes_away_when_told_to(notice, click):
    notice.say("A line.")

    click(notice, "All right")

    assert not notice.isVisible()


def test_what_can_be_done_is_done(notice, click):
    done = []
    notice.say("Not written.", ("Try again", lambda: done.append(1)),
               ("Save a copy", lambda: done.append(2)))  # fmt: skip
    QTest.qWait(0)

    click(notice, "Save a copy")
    click(notice, "Try again")

    assert done == [2, 1]


def test_a_new_line_takes_the_place_of_the_old_with_its_offers(notice, words):
    notice.say("First.", ("Try again", print), ("Save a copy", print))

    notice.say("Second.", ("Other", print))

    QTest.qWait(0)
    assert sorted(words(notice)) == ["All right", "Other", "Second."]
    notice.say("Third.")
    QTest.qWait(0)
    assert words(notice) == ["Third.", "All right"]


def test_asked_for_a_line_from_within_an_offer(notice, click, words):
    notice.say("Not written.", ("Try again", lambda: notice.say("Still not written.")))
    QTest.qWait(0)

    click(notice, "Try again")

    QTest.qWait(0)
    assert "Still not written." in words(notice)


def test_one_more_line_leaves_in_reach_what_can_be_done_about_the_first(notice, words):
    notice.say("Not written.", ("Try again", print))

    notice.add("Settings cannot be kept.")
    notice.add("Settings cannot be kept.")

    QTest.qWait(0)
    assert sorted(words(notice)) == [
        "All right", "Not written.\nSettings cannot be kept.", "Try again",
    ]  # fmt: skip
