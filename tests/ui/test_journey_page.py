# SPDX-License-Identifier: MIT
"""How one arrived and left: one chart, one honest sentence, and a step further on."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import numpy as np
import pytest
from doubles import MORNING, BrokenJournal
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDateEdit, QTableView

from mindful.domain.errors import JournalError
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Appearance, Settings
from mindful.ui.journey.chart import Chart
from mindful.ui.journey.page import JourneyPage
from mindful.ui.palette import DUSK, PAPER, PAPER_HIGH

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
                glances=content.glances,
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
    return page.currentWidget().findChild(Chart)


def table(page):
    return page.currentWidget().findChild(QTableView)


def pixels_of(widget, colour):
    """How many pixels of a widget's picture are of about that colour."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    blue_green_red = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
    apart = np.abs(pixels[:, :, :3].astype(int) - blue_green_red).max(axis=2)
    return int(np.count_nonzero(apart <= FEW))


def inside(page):
    """The (before, after) of the sessions within what is shown."""
    viewing = chart(page).viewing
    drawing, (first, last) = viewing.drawing, viewing.shown
    places = [n for n in range(len(drawing)) if first <= drawing.where(n) <= last]
    return [drawing.told(n).lines[1:] for n in places]


def answered(page):
    """The claims come a moment after the facts."""
    return lambda: page.currentWidget().lead.text().count(".") > 1


def test_empty_it_says_that_nothing_is_expected(journey, words):
    assert "Nothing here yet, and nothing is expected." in words(journey())


def test_one_session_says_how_that_one_was(journey, keep, words):
    keep(session(1))

    assert "One session. It says how that one was, no more." in words(journey())


def test_a_few_sessions_are_too_early_to_call(journey, keep, words, qtbot):
    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))
    page = journey()

    qtbot.waitUntil(answered(page))

    assert "You rated 5 sessions in 2 weeks. Too early to say where it goes." in words(page)


def falling(weeks=10):
    return (
        session(10 * week + n, days_ago=7 * (weeks - week) - n,
                before=Rating({ANXIETY: 10 - week}))
        for week in range(weeks)
        for n in range(3)
    )  # fmt: skip


def test_a_clear_direction_is_told_with_its_doubt(journey, keep, words, qtbot):
    keep(*falling())
    page = journey()

    qtbot.waitUntil(answered(page))

    (said,) = (shown for shown in words(page) if shown.startswith("You rated"))
    assert "the anxiety you rated on arriving went from about" in said
    assert "this chart cannot say why" in said


def test_a_direction_does_not_change_before_monday(journey, keep, qtbot):
    keep(*falling())
    page = journey()
    qtbot.waitUntil(answered(page))
    claim = page.currentWidget().lead.text().split(". ", 1)[1]

    keep(*(session(900 + n, before=Rating({ANXIETY: 10})) for n in range(9)))
    page.refresh()
    qtbot.waitUntil(answered(page))

    assert page.currentWidget().lead.text().split(". ", 1)[1] == claim
    assert len(inside(page)) == 9 + 18


def test_before_is_a_ring_and_after_a_disc_in_their_colours(journey, keep):
    page = journey()
    empty = pixels_of(chart(page), PAPER.before), pixels_of(chart(page), PAPER.after)
    assert empty == (0, 0)

    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))
    page.refresh()

    image = chart(page).grab().toImage()
    viewing = chart(page).viewing
    ring, disc = viewing.drawing.spots(0, chart(page).ground_of(viewing))
    assert image.pixelColor(ring.toPoint()).name().upper() == PAPER.surface
    assert image.pixelColor(disc.toPoint()).name().upper() == PAPER.after
    assert pixels_of(chart(page), PAPER.before) > 20


def test_where_after_is_as_before_both_can_be_seen(journey, keep):
    keep(session(1, after=BEFORE), session(2, days_ago=3, after=BEFORE))

    page = journey()

    assert pixels_of(chart(page), PAPER.before) > 20
    assert pixels_of(chart(page), PAPER.after) > 20


def test_other_colours_are_worn_at_once(journey, keep, theme):
    keep(*(session(n, days_ago=3 * n) for n in range(1, 6)))
    page = journey()

    theme.adopt(Settings(appearance=Appearance.DARK))
    assert pixels_of(chart(page), PAPER.before) == 0
    assert pixels_of(chart(page), DUSK.before) > 20

    theme.adopt(Settings(appearance=Appearance.LIGHT, high_contrast=True))
    assert pixels_of(chart(page), PAPER_HIGH.before) > 20


def test_gaps_are_gaps_and_never_zeros(journey, keep):
    keep(
        session(1, days_ago=2, after=Rating()),
        session(2, days_ago=1, before=Rating()),
        session(3, before=Rating(), after=Rating()),
    )

    page = journey()

    assert inside(page) == [("before 7", "after –"), ("before –", "after 4")]
    viewing = chart(page).viewing
    spots = [viewing.drawing.spots(n, chart(page).ground_of(viewing)) for n in (0, 1)]
    assert [len(found) for found in spots] == [1, 1]


def test_six_weeks_are_shown_at_first_and_all_on_request(journey, keep, click):
    keep(session(1, days_ago=100), session(2, days_ago=20), session(3, days_ago=3), session(4))
    page = journey()

    shown = [len(inside(page))]
    for span in ("Week", "Year", "All", "6 weeks"):
        click(page, f"Range: {span}")
        shown.append(len(inside(page)))

    assert shown == [3, 2, 4, 4, 3]


def test_days_of_ones_own_can_be_written(journey, keep, click):
    keep(session(1, days_ago=100), session(2, days_ago=20), session(3, days_ago=3), session(4))
    page = journey()
    click(page, "Range: Own")
    since, until = page.currentWidget().findChildren(QDateEdit)
    assert (since.accessibleName(), until.accessibleName()) == ("From", "To")
    assert since.isVisible()

    def write(field, days_ago):
        day = MORNING.date() - timedelta(days=days_ago)
        field.setDate(QDate(day.year, day.month, day.day))

    write(since, 101)
    write(until, 19)
    assert len(inside(page)) == 2
    write(since, 3)
    write(until, 101)
    assert len(inside(page)) == 3, "in either order"


def test_a_range_without_sessions_is_blank_and_says_where_the_rest_is(journey, keep, click, words):
    keep(session(1, days_ago=300), session(2, days_ago=310))
    page = journey()

    assert any(shown.startswith("You rated no session in these days.") for shown in words(page))
    assert inside(page) == []


def test_another_scale_shows_other_answers_and_names_its_ends(journey, keep, click, words):
    keep(session(1), session(2, days_ago=1))
    page = journey()
    assert any("Anxiety, 0 not at all, 10 as strong as it gets" in w for w in words(page))

    click(page, "Scale: Mood")

    assert inside(page) == [("before 4", "after 6")] * 2
    assert any("Mood, 0 very low, 10 very good" in w for w in words(page))


def test_the_chart_can_be_heard(journey, keep):
    keep(session(1), session(2, days_ago=1, before=Rating({ANXIETY: 5})))

    heard = chart(journey())

    assert heard.accessibleName() == "Chart of before and after"
    said = heard.accessibleDescription()
    assert "You rated 2 sessions in one week." in said
    assert "Before sessions the middle anxiety was 6 of 10." in said
    assert "After sessions the middle anxiety was 4 of 10." in said


def test_t_turns_to_the_table_and_back(journey, keep, press, words):
    keep(session(1))
    page = journey()
    page.setFocus()

    press(page, Qt.Key.Key_T)
    assert table(page).isVisible()
    assert "Chart" in words(page)
    press(page, Qt.Key.Key_T)
    assert chart(page).isVisible()
    assert "Table" in words(page)


def test_t_turns_wherever_the_focus_is_in_the_page(journey, keep, press):
    keep(session(1))
    page = journey()

    chart(page).setFocus()
    press(page, Qt.Key.Key_T)
    assert table(page).hasFocus()
    press(page, Qt.Key.Key_T)
    assert chart(page).hasFocus()


def test_a_t_that_is_written_turns_nothing(journey, keep, press, click):
    keep(session(1))
    page = journey()
    click(page, "Range: Own")
    page.currentWidget().findChildren(QDateEdit)[0].setFocus()

    press(page, Qt.Key.Key_T)

    assert chart(page).isVisible()


def test_the_link_turns_too(journey, click):
    page = journey()

    click(page, "Table")
    assert table(page).isVisible()
    click(page, "Chart")
    assert chart(page).isVisible()


def test_the_table_shows_what_is_charted_newest_first(journey, keep, content, click):
    keep(
        session(1, days_ago=1),
        session(2, after=Rating(), before=Rating({ANXIETY: 3})),
        session(3, days_ago=90),
    )
    page = journey()
    click(page, "Table")
    model = table(page).model()

    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]

    practice = content.glances["extended_4_6"].title
    assert [row[1:] for row in rows] == [[practice, "3", ""], [practice, "7", "4"]]
    assert "24" in rows[0][0]
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert headers == ["Day", "Practice", "Before", "After"]
    heard = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Before: 3"


STEPS = {
    "After each practice": "What you rated after each practice",
    "In each situation": "What you rated in each situation",
    "Days practised": "Days practised",
    "Waiting": "Waiting for a reply",
    "Weeks": "Weeks",
    "History": "History",
}


@pytest.mark.parametrize(("link", "title"), STEPS.items())
def test_one_step_further_and_back(journey, keep, click, words, link, title):
    keep(session(1), session(2, days_ago=9))
    page = journey()

    click(page, link)
    assert title in words(page)
    assert page.currentWidget().accessibleName() == title
    click(page, "Back")

    assert "How you arrived and left" in words(page)


@pytest.mark.parametrize("link", STEPS)
def test_escape_leads_back_too(journey, keep, click, press, words, link):
    keep(session(1))
    page = journey()
    click(page, link)

    page.setFocus()
    press(page, Qt.Key.Key_Escape)

    assert "How you arrived and left" in words(page)


@pytest.mark.parametrize("link", [link for link in STEPS if link != "History"])
def test_behind_every_chart_is_a_table_with_a_name(journey, keep, click, press, link):
    keep(session(1), session(2, days_ago=9))
    page = journey()
    click(page, link)
    page.setFocus()

    press(page, Qt.Key.Key_T)

    assert table(page).isVisible()
    assert table(page).accessibleName().startswith("Table of")
    assert chart(page).accessibleName().startswith(("Chart of", "Calendar of"))
    assert chart(page).accessibleDescription()


def test_what_is_deleted_in_the_history_is_gone_from_the_chart(journey, keep, click):
    keep(session(1), session(2, days_ago=1))
    page = journey()
    click(page, "History")
    page.currentWidget().findChild(QTableView).selectRow(0)
    click(page, "Delete")

    click(page, "Back")

    assert len(inside(page)) == 1


def test_what_stands_elsewhere_can_be_opened(journey, click, listen):
    page = journey()
    asked = (page.weekly_wanted, page.sheet_wanted, page.comparison_wanted)
    wanted = [listen(signal) for signal in asked]

    click(page, "Weekly check-in")
    click(page, "A sheet for a therapist")
    click(page, "After each practice")
    click(page, "Compare two practices fairly")

    assert wanted == [[()], [()], [()]]


def test_it_is_read_anew_whenever_it_is_shown(journey, keep, words):
    page = journey()
    page.hide()
    keep(session(1))

    page.show()

    assert "One session. It says how that one was, no more." in words(page)


def test_a_journal_that_cannot_be_read_is_told(show, journal, content, theme, listen):
    class Unreadable(BrokenJournal):
        def changes(self):
            raise JournalError("the journal: disk I/O error")

    page = JourneyPage(
        Unreadable(journal), titles={}, situations={}, scales=content.scales(),
        glances=content.glances, theme=theme, now=lambda: MORNING,
    )  # fmt: skip
    told = listen(page.troubled)

    show(page)

    assert ("the journal: disk I/O error",) in told
