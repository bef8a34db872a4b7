# SPDX-License-Identifier: MIT
"""Questions to stay with: one at a time or all, and nothing to answer them with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSlider

from mindful.ui.about.paragraph import Paragraph
from mindful.ui.about.reflections import ReflectionsPage

ALL, ONE = "Shown: All together", "Shown: One at a time"


@pytest.fixture
def page(show, reflections):
    return show(ReflectionsPage(reflections))


def seen(page, reflections, read):
    return [words for words in read(page) if words in reflections.prompts]


def test_it_begins_with_one_question(page, reflections, read):
    assert page.accessibleName() == "Questions to stay with"
    assert seen(page, reflections, read) == [reflections.prompts[0]]
    assert "1 of 12" in read(page)


def test_it_always_says_that_nothing_is_kept_and_nobody_is_at_fault(page, reflections, click, read):
    for step in (lambda: None, lambda: click(page, "Next"), lambda: click(page, ALL)):
        step()
        assert reflections.intro in read(page)
        assert reflections.closing in read(page)


def test_all_of_them_can_stand_together(page, reflections, click, read):
    click(page, ALL)
    assert seen(page, reflections, read) == list(reflections.prompts)
    assert "1 of 12" not in read(page)

    click(page, ONE)
    assert seen(page, reflections, read) == [reflections.prompts[0]]


def test_arrows_and_buttons_turn(page, reflections, click, press, read):
    page.focus_onward()
    press(page, Qt.Key.Key_Right)
    click(page, "Next")
    press(page, Qt.Key.Key_Left)

    assert seen(page, reflections, read) == [reflections.prompts[1]]


def test_every_question_is_reached_and_nothing_beneath_moves(page, reflections, named, press, read):
    page.focus_onward()
    places = set()
    for prompt in reflections.prompts:
        assert seen(page, reflections, read) == [prompt]
        places.add(named(page, "Next").mapTo(page, named(page, "Next").rect().topLeft()).toTuple())
        press(page, Qt.Key.Key_Right)

    assert len(places) == 1


def test_the_longest_question_has_its_room_and_no_more(page, reflections):
    prompts = [p for p in page.findChildren(Paragraph) if p.property("role") == "question"]
    assert {p.words for p in prompts} == set(reflections.prompts)
    (shown,) = [prompt for prompt in prompts if prompt.isVisible()]

    assert shown.height() == max(prompt.heightForWidth(shown.width()) for prompt in prompts)


def test_there_is_nothing_to_answer_with(page):
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QSlider):
        assert not page.findChildren(kind)


def test_it_leads_back(page, click, listen):
    heard = listen(page.left)

    click(page, "Back")

    assert heard == [()]
