# SPDX-License-Identifier: MIT
"""Situations in the person's own words: kept, offered, archived, never deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mindful.ui.now.situations import SituationChips


@pytest.fixture
def write(life, click):
    """Writes one under Now, More."""

    def enter(words):
        chips = life.app.now.findChild(SituationChips)
        fields = [f for f in chips.findChildren(QLineEdit) if f.isVisible()]
        if not fields:
            click(life.app.main, "More…")
            fields = chips.findChildren(QLineEdit)
        fields[-1].setText(words)
        QTest.keyClick(fields[-1], Qt.Key.Key_Return)

    return enter


def test_it_is_offered_at_once_and_kept_with_the_session(life, write, click, finish):
    write("  Sunday   evenings ")
    click(life.app.main, "Sunday evenings")
    click(life.app.main, "Begin")
    finish(life, Qt.Key.Key_5, Qt.Key.Key_5)

    (own,) = life.app.journal.own_situations.all()
    assert own.title == "Sunday evenings"
    assert life.records[0].situation == own.id


def test_it_is_there_at_the_next_start(life, write, live, words, click):
    write("Sunday evenings")
    life.app.quit()
    again = live()
    click(again.app.main, "More…")

    assert "Sunday evenings" in words(again.app.main)


@pytest.mark.parametrize("name", ["After an argument", "AFTER AN ARGUMENT", "sunday evenings"])
def test_the_name_of_another_is_refused_in_one_line(life, write, words, name):
    write("Sunday evenings")
    write(name)

    assert len(life.app.journal.own_situations.all()) == 1
    assert f"“{name}” is there already." in words(life.app.main)


def test_no_words_are_no_situation(life, write):
    write("   ")

    assert life.app.journal.own_situations.all() == ()


def test_archived_it_is_offered_no_more_and_can_come_back(life, write, click, words):
    write("Sunday evenings")
    click(life.app.main, "Settings")
    click(life.app.main, "Archive: Sunday evenings")
    click(life.app.main, "Now")
    assert "Sunday evenings" not in words(life.app.main)

    click(life.app.main, "Settings")
    click(life.app.main, "Offer again: Sunday evenings")
    click(life.app.main, "Now")
    assert "Sunday evenings" in words(life.app.main)
