# SPDX-License-Identifier: MIT
"""Days practised: shading is the count, an empty day is blank, and nothing runs on."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from doubles import MORNING
from made_journal import chart, drawing, journey_page, press, session, table_rows
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from mindful.domain.rating import Rating
from mindful.insight.days import Days
from mindful.ui.journey.days_chart import DaysChart
from mindful.ui.journey.page import Step
from mindful.ui.palette import PAPER


@pytest.fixture
def page(show, journal, content, theme):
    def go(*sessions):
        for one in sessions:
            journal.save(one)
        made = show(journey_page(journal, content, theme))
        made.open_step(Step.DAYS)
        return made

    return go


def test_every_session_counts_rated_or_not(page, words):
    made = page(
        session(1, days_ago=2),
        session(2, days_ago=2, before=Rating(), after=Rating(), practice="rain"),
        session(3, days_ago=40),
    )

    assert "Days you practised in the last 28 days: 1." in words(made)
    assert [row[1] for row in table_rows(made)] == ["2 sessions", "1 session"]


def test_a_day_tells_its_date_its_count_and_its_practices(page):
    made = page(session(1, days_ago=2), session(2, days_ago=1.99, practice="rain"))

    said = drawing(made).told(0)

    assert "22" in said.title
    assert said.lines == ("2 sessions", "Long exhale", "Room for a feeling")


def test_more_sessions_are_darker_and_days_without_are_blank(page):
    made = page(session(1, days_ago=1), *(session(n, days_ago=2) for n in range(2, 8)))
    press(made, "Range: 6 weeks")
    shown = chart(made)
    image = shown.grab().toImage()
    ground = shown.ground_of(shown.viewing)

    def shade(place):
        at = drawing(made).spots(place, ground)[0].toPoint()
        return image.pixelColor(at.x() - 24, at.y() - 8).lightness()

    many, one = shade(0), shade(1)
    assert many < one < QColor(PAPER.surface).lightness()


def test_pointing_finds_the_day_and_between_days_nothing():
    days = Days(np.array([date(2026, 11, 23).toordinal()]), np.array([1]))
    drawn = DaysChart(days, date(2026, 11, 24), lambda day: ())

    assert len(drawn) == 1
    assert drawn.limits.first == drawn.where(0) - 0.5


def test_every_spot_is_found_again(page):
    made = page(*(session(n + 1, days_ago=11 * n) for n in range(30)))
    shown = chart(made)
    ground = shown.ground_of(shown.viewing)

    for place in range(len(drawing(made))):
        for spot in drawing(made).spots(place, ground):
            assert drawing(made).place_at(spot, ground) == place


@pytest.mark.parametrize(
    ("name", "row"), [("en_US", 0), ("en_GB", 6), ("de_DE", 6), ("pt_BR", 0), ("ar_EG", 1)]
)
def test_weeks_begin_as_the_locale_has_them(page, name, row):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    sunday = MORNING - timedelta(days=2)
    made = page(session(1, days_ago=2))
    shown = chart(made)
    ground = shown.ground_of(shown.viewing)

    spot = drawing(made).spots(0, ground)[0]
    box = drawing(made).box(ground)
    QLocale.setDefault(before)

    assert sunday.strftime("%A") == "Sunday"
    assert int((spot.y() - box.top()) / box.height() * 7) == row


def test_nothing_yet(page, words):
    assert "Nothing here yet, and nothing is expected." in words(page())
