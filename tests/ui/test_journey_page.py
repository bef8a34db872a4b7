# SPDX-License-Identifier: MIT
"""How one arrived and left: one chart, one honest sentence, one table."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import numpy as np
import pytest
from doubles import MORNING, BrokenJournal
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView

from mindful.domain.errors import JournalError
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Appearance, Settings
from mindful.ui.journey.arrival_chart import ArrivalChart
from mindful.ui.journey.page import JourneyPage
from mindful.ui.palette import DUSK, PAPER

BEFORE = Rating({ANXIETY: 7, MOOD: 4})
AFTER = Rating({ANXIETY: 4, MOOD: 6})
FEW = 8
"""Steps of each colour a pixel may differ by and still be the colour of a ring or disc."""


def session(number, *, days_ago=0, **changed):
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


@pytest.fixture
def journey(show, journal, content, theme):
    """Shows the page over what is in the journal."""

    def make(kept=journal):
        return show(
            JourneyPage(
                kept,
                titles={known: glance.title for known, glance in content.glances.items()},
                situations={s.id: s.title for s in content.situations()},
                scales=content.scales(),
                theme=theme,
                now=lambda: MORNING,
            )
        )

    return make


@pytest.fixture
def keep(journal):
    def add(*sessions):
        for one in sessions:
            journal.save(one)

    return add


def chart(page):
    return page.findChild(ArrivalChart)


def pixels_of(widget, colour):
    """How many pixels of a widget's picture are of about that colour."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    blue_green_red = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
    apart = np.abs(pixels[:, :, :3].astype(int) - blue_green_red).max(axis=2)
    return int(np.count_nonzero(apart <= FEW))


def drawn(page):
    """The (x, y) of what stands in the chart, by kind: rings, then discs."""
    items = [i for i in chart(page).getPlotItem().items if hasattr(i, "points")]
    return [[(p.pos().x(), p.pos().y()) for p in item.points()] for item in items]


def test_empty_it_says_that_nothing_is_expected(journey, words):
    assert "Nothing here yet, and nothing is expected." in words(journey())


def test_one_session_says_how_that_one_was(journey, keep, words):
    keep(session(1))

    assert "One session. It says how that one was, no more." in words(journey())


def test_a_few_sessions_are_too_early_to_call(journey, keep, words):
    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))

    assert "You rated 5 sessions in 2 weeks. Too early to say where it goes." in words(journey())


def test_a_clear_direction_is_told_with_its_doubt(journey, keep, click, words):
    keep(
        *(
            session(10 * week + n, days_ago=7 * (10 - week) - n,
                    before=Rating({ANXIETY: 10 - week}))
            for week in range(10)
            for n in range(3)
        )
    )  # fmt: skip
    page = journey()

    click(page, "Range: All")

    said = next(shown for shown in words(page) if shown.startswith("You rated"))
    assert "Week by week, the anxiety you came with went from about 10 to 1 over 10 weeks." in said
    assert "this chart cannot say why" in said


def test_before_is_a_ring_and_after_a_disc_in_their_colours(journey, keep):
    page = journey()
    empty = pixels_of(chart(page), PAPER.before), pixels_of(chart(page), PAPER.after)
    assert empty == (0, 0)

    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))
    page.refresh()

    assert pixels_of(chart(page), PAPER.before) > 20
    assert pixels_of(chart(page), PAPER.after) > 20
    rings, discs = drawn(page)
    assert {y for _, y in rings} == {7}
    assert {y for _, y in discs} == {4}


def test_other_colours_are_worn_at_once(journey, keep, theme):
    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))
    page = journey()

    theme.adopt(Settings(appearance=Appearance.DARK))

    assert pixels_of(chart(page), PAPER.before) == 0
    assert pixels_of(chart(page), DUSK.before) > 20
    assert pixels_of(chart(page), DUSK.after) > 20


def test_gaps_are_gaps_and_never_zeros(journey, keep):
    keep(
        session(1, days_ago=2, after=Rating()),
        session(2, days_ago=1, before=Rating()),
        session(3, before=Rating(), after=Rating()),
    )

    rings, discs = drawn(journey())

    assert [y for _, y in rings] == [7]
    assert [y for _, y in discs] == [4]


def test_six_weeks_are_shown_at_first_and_all_on_request(journey, keep, click):
    keep(session(1, days_ago=100), session(2, days_ago=20), session(3, days_ago=3), session(4))
    page = journey()

    shown = [len(drawn(page)[0])]
    for span in ("Week", "Year", "All", "6 weeks"):
        click(page, f"Range: {span}")
        shown.append(len(drawn(page)[0]))

    assert shown == [3, 2, 4, 4, 3]


def test_another_scale_shows_other_answers_and_names_its_ends(journey, keep, click, words):
    keep(session(1), session(2, days_ago=1))
    page = journey()
    assert "Anxiety, 0 not at all, 10 as strong as it gets" in words(page)

    click(page, "Scale: Mood")

    rings, discs = drawn(page)
    assert ({y for _, y in rings}, {y for _, y in discs}) == ({4}, {6})
    assert "Mood, 0 very low, 10 very good" in words(page)


def test_the_chart_can_be_heard(journey, keep):
    keep(session(1), session(2, days_ago=1, before=Rating({ANXIETY: 5})))

    heard = chart(journey())

    assert heard.accessibleName() == "Chart of before and after"
    said = heard.accessibleDescription()
    assert "Before sessions the middle anxiety was 6 of 10." in said
    assert "After sessions the middle anxiety was 4 of 10." in said


def test_t_turns_to_the_table_and_back(journey, keep, press, words):
    keep(session(1))
    page = journey()
    page.setFocus()

    press(page, Qt.Key.Key_T)
    assert page.findChild(QTableView).isVisible()
    assert "Chart" in words(page)
    press(page, Qt.Key.Key_T)
    assert chart(page).isVisible()
    assert "Table" in words(page)


def test_t_turns_wherever_the_focus_is_in_the_page(journey, keep, press):
    keep(session(1))
    page = journey()

    chart(page).setFocus()
    press(page, Qt.Key.Key_T)
    assert page.findChild(QTableView).isVisible()
    page.findChild(QTableView).setFocus()
    press(page, Qt.Key.Key_T)
    assert chart(page).isVisible()


def test_the_link_turns_too(journey, click):
    page = journey()

    click(page, "Table")
    assert page.findChild(QTableView).isVisible()
    click(page, "Chart")
    assert chart(page).isVisible()


def test_the_table_shows_each_session_newest_first(journey, keep, content, click):
    keep(
        session(1, days_ago=1, felt=Felt.EASIER, note="slept after"),
        session(2, situation=None, after=Rating(), before=Rating({MOOD: 3})),
    )
    page = journey()
    click(page, "Table")
    model = page.findChild(QTableView).model()

    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]

    titles = {s.id: s.title for s in content.situations()}
    practice = content.glances["extended_4_6"].title
    assert [row[1:] for row in rows] == [
        [practice, "", "1:40", "Mood 3", "", "", ""],
        [practice, titles["waiting_for_reply"], "1:40", "Anxiety 7, Mood 4", "Anxiety 4, Mood 6",
         "Easier", "slept after"],
    ]  # fmt: skip
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(8)]
    assert headers == ["When", "Practice", "Situation", "Practised", "Before", "After",
                       "Compared", "Note"]  # fmt: skip


def test_it_is_read_anew_whenever_it_is_shown(journey, keep, words):
    page = journey()
    page.hide()
    keep(session(1))

    page.show()

    assert "One session. It says how that one was, no more." in words(page)


def test_a_journal_that_cannot_be_read_is_told(show, journal, content, theme, listen):
    class Unreadable(BrokenJournal):
        def columns(self, scale, wanted):
            raise JournalError("the journal: disk I/O error")

    page = JourneyPage(
        Unreadable(journal), titles={}, situations={}, scales=content.scales(),
        theme=theme, now=lambda: MORNING,
    )  # fmt: skip
    told = listen(page.troubled)

    show(page)

    assert ("the journal: disk I/O error",) in told
