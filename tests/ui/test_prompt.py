# SPDX-License-Identifier: MIT
"""A guided line fades in and out, never flashes, and can be read by a screen reader."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindful.domain.breath import Phase
from mindful.domain.timeline import Line, Segment, Timeline
from mindful.ui.session.prompt import FADE, Prompt

TIMELINE = Timeline(
    (Segment(Phase.FREE, 0, 60, 0, 0, None),),
    (Line(10, 8, "Find five things you can see."), Line(20, 12, "Look at each for a breath.")),
)


@pytest.fixture
def prompt(show, theme):
    page = QWidget()
    page.setObjectName("page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made = Prompt(theme.reading_font(25))
    QVBoxLayout(page).addWidget(made)
    show(page, 600, 120)
    return made


def darkness(prompt, position):
    """How much of the line can be seen there, from 0 up."""
    prompt.show_moment(TIMELINE.at(position))
    image = prompt.window().grab().toImage()
    ground = image.pixelColor(0, 0).lightness()
    return max(
        abs(ground - image.pixelColor(x, y).lightness())
        for x in range(image.width())
        for y in range(0, image.height(), 2)
    )


def test_a_line_fades_in_stays_and_fades_out(prompt):
    seen = [darkness(prompt, p) for p in (9.9, 10, 10.2, 10.5, 11, 14, 17.5, 17.9, 18, 19)]

    assert seen[0] == seen[1] == 0
    assert 0 < seen[2] < seen[3] < seen[4]
    assert seen[4] == seen[5]
    assert seen[5] > seen[6] > seen[7] > 0
    assert seen[8] == seen[9] == 0


def test_fading_never_jumps(prompt):
    steps = [darkness(prompt, 10 + hundredth / 100) for hundredth in range(0, 100, 5)]
    whole = max(steps)

    jumps = [abs(b - a) for a, b in pairwise(steps)]
    assert max(jumps) <= whole * 0.05 / FADE + 3


def test_each_line_appears_once(prompt):
    appeared = [prompt.show_moment(TIMELINE.at(p)) for p in (9, 10, 11, 17, 19, 20, 25)]

    assert appeared == [False, True, False, False, False, True, False]


def test_its_words_are_there_to_be_read_and_go(prompt):
    prompt.show_moment(TIMELINE.at(12))
    assert prompt.text() == "Find five things you can see."

    prompt.show_moment(TIMELINE.at(19))
    assert prompt.text() == ""


def test_room_for_two_lines_is_kept_so_that_nothing_jumps(prompt, theme):
    height = prompt.height()
    prompt.show_moment(TIMELINE.at(12))
    assert prompt.height() == height

    larger = QFont(theme.reading_font(25))
    larger.setPixelSize(50)
    prompt.dress(larger)
    assert prompt.height() > 1.8 * height
