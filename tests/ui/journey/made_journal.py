# SPDX-License-Identifier: MIT
"""Sessions made up for the journey, and its page over them."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from doubles import MORNING
from PySide6.QtWidgets import QAbstractButton

from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.ui.journey.chart import Chart
from mindful.ui.journey.page import JourneyPage

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
AFTER = Rating({ANXIETY: 4, MOOD: 6})


def session(number, *, days_ago=0, **changed):
    """One session, rated seven before and four after if nothing else is said."""
    return SessionRecord(
        **{
            "id": UUID(int=number),
            "practice": "extended_4_6",
            "situation": "waiting_for_reply",
            "started_at": MORNING - timedelta(days=days_ago),
            "planned_seconds": 180.0,
            "practised_seconds": 100.0,
            "outcome": Outcome.COMPLETED,
            "before": BEFORE,
            "after": AFTER,
            **changed,
        }
    )


def several(practice, count, *, first=1, relief=2, days_ago=8, **changed):
    """Sessions of one practice on days before this week, with some spread."""
    for n in range(count):
        before = 5 + n % 3
        yield session(
            first + n,
            days_ago=days_ago + n % 20,
            practice=practice,
            before=Rating({ANXIETY: before}),
            after=Rating({ANXIETY: before - relief - n % 2}),
            **changed,
        )


def journey_page(journal, content, theme, now=lambda: MORNING):
    """The page as the app makes it."""
    return JourneyPage(
        journal,
        titles={known: glance.title for known, glance in content.glances.items()},
        situations={s.id: s.title for s in content.situations()},
        scales=content.scales(),
        glances=content.glances,
        theme=theme,
        now=now,
    )


def chart(page):
    """The chart in front."""
    return page.currentWidget().findChild(Chart)


def drawing(page):
    """What it shows."""
    return chart(page).viewing.drawing


def table_rows(page):
    """The words of the table behind it, row by row."""
    model = page.currentWidget().card.table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def press(page, name):
    """Click what is called so in the view in front."""
    (found,) = (
        b for b in page.currentWidget().findChildren(QAbstractButton) if b.accessibleName() == name
    )
    found.click()
