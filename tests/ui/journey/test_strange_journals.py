# SPDX-License-Identifier: MIT
"""Every view of the journey opens over whatever may have come to be kept."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from doubles import MORNING
from made_journal import chart, drawing, journey_page, session, table_rows

from mindful.domain.rating import ANXIETY, MOOD, URGE, Rating
from mindful.domain.record import Later, Outcome
from mindful.ui.journey.page import Step
from mindful.ui.journey.range_choice import Range

ONE_SIDE = {"before": Rating({ANXIETY: 10}), "after": Rating()}
OTHER_SIDE = {"before": Rating(), "after": Rating({MOOD: 0})}
UNRATED = {"before": Rating(), "after": Rating(), "practised_seconds": 0.0}


def moments():
    yield datetime.fromisoformat("1970-01-01T00:00:00+14:00")
    yield datetime.fromisoformat("2026-10-25T02:30:00+02:00")
    yield datetime.fromisoformat("2026-10-25T02:30:00+01:00")
    yield datetime.fromisoformat("2026-11-23T23:59:59.999-10:00")
    yield MORNING
    yield MORNING - timedelta(days=400)
    yield datetime.fromisoformat("2100-12-31T23:59:59-12:00")


def strange():
    number = 0
    for moment in moments():
        for rated in (ONE_SIDE, OTHER_SIDE, UNRATED, {}):
            number += 1
            yield session(
                number,
                started_at=moment,
                practice="gone_long_ago",
                situation="waiting_for_reply" if number % 2 else "of_my_own_once",
                outcome=Outcome.INTERRUPTED,
                later=(Later(moment, URGE, 10), Later(moment + timedelta(days=3), URGE, 0)),
                flow="no_more",
                **rated,
            )


@pytest.fixture
def page(show, journal, content, theme):
    journal.add_all(strange())
    return show(journey_page(journal, content, theme))


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.HISTORY])
def test_each_view_opens_and_every_place_says_something(page, step):
    page.open_step(step)
    view = page.currentWidget()
    choice = getattr(view, "_range", None)
    for days in Range if choice is not None else (None,):
        if days is not None:
            choice.segments.choose(days)
            choice.changed.emit()
        shown = drawing(page)
        for place in range(len(shown)):
            assert shown.told(place).title
        chart(page).zoom(0.01)
        chart(page).pan(50)
        chart(page).zoom(1000)
        chart(page).walk(1)
        view.grab()
    table_rows(page)


def test_the_history_holds_them_all(page, words):
    page.open_step(Step.HISTORY)

    assert "28 sessions" in words(page.currentWidget())
