# SPDX-License-Identifier: MIT
"""Weekly lines: gaps are gaps, each on its own scale, and tested by nobody."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from doubles import MORNING
from made_journal import chart, drawing, journey_page, press, table_rows
from PySide6.QtGui import QImage

from mindful.domain.check_in import SETTLED, SOMEONE, WORRIES, WORTHY, WeeklyCheckIn
from mindful.ui.journey.page import Step
from mindful.ui.palette import PAPER

FULL = {WORRIES: 3, SOMEONE: 2, WORTHY: 3, SETTLED: 6}


@pytest.fixture
def page(show, journal, content, theme):
    def go(*weeks_ago, answers=FULL):
        for n in weeks_ago:
            at = MORNING - timedelta(days=7 * n)
            journal.check_ins.save(WeeklyCheckIn(f"week {n}", at, answers))
        made = show(journey_page(journal, content, theme))
        made.open_step(Step.WEEKS)
        return made

    return go


def line_pixels(made, colour):
    image = chart(made).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    wanted = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
    return int(np.count_nonzero(np.abs(pixels[:, :, :3].astype(int) - wanted).max(axis=2) <= 8))


def test_each_week_tells_its_lines(page):
    made = page(2, 1)

    assert drawing(made).told(0).lines == ("worry 3", "resources 2.5", "settled 6")
    assert [row[1:] for row in table_rows(made)] == [("3", "2.5", "6")] * 2


def test_what_was_left_out_is_no_number(page):
    made = page(1, answers={SETTLED: 4})

    assert drawing(made).told(0).lines == ("settled 4",)
    assert table_rows(made)[0][1:] == ("", "", "4")


def test_no_line_leads_over_a_week_without_one(page, journal, show, content, theme):
    joined = line_pixels(page(4, 3, 2, 1), PAPER.accent)
    journal.check_ins.forget("week 3")
    journal.check_ins.forget("week 2")

    apart = line_pixels(page(), PAPER.accent)

    assert apart < joined / 2


def test_it_is_said_that_nobody_tested_the_questions(page, words):
    assert any("nobody has tested them" in shown for shown in words(page(2, 1)))


def test_empty_one_and_a_few(page, words, journal):
    assert "Nothing here yet, and nothing is expected." in words(page())
    assert "One check-in. It says how that week was, no more." in words(page(1))
    assert any(shown.startswith("You answered 3 weekly") for shown in words(page(1, 2, 3)))


def test_days_can_be_chosen(page, words):
    made = page(1, 2, 30)

    press(made, "Range: 6 weeks")

    assert any(shown.startswith("You answered 2 weekly") for shown in words(made))
    assert len(table_rows(made)) == 2
