# SPDX-License-Identifier: MIT
"""What was rated after each practice and in each situation: fixed order, ranges, no more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from doubles import MORNING
from made_journal import chart, drawing, journey_page, press, session, several, table_rows

from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, Rating
from mindful.insight.insights import find_insights
from mindful.insight.never_ranked import never_ranked
from mindful.ui.journey.page import Step

CAVEAT = "Lower anxiety does not mean a relationship is good for you."
TOO_FEW = "too few to say anything yet"


@pytest.fixture
def opened(show, journal, content, theme, qtbot):
    """Opens a view over these sessions, once the claims are there."""

    def go(step, *sessions, now=lambda: MORNING):
        for one in sessions:
            journal.save(one)
        page = show(journey_page(journal, content, theme, now))
        page.open_step(step)
        qtbot.waitUntil(lambda: chart(page).viewing is not None)
        return page

    return go


def titles(page):
    return [drawing(page).told(place).title for place in range(len(drawing(page)))]


def told(page):
    """What each row says, by title."""
    rows = (drawing(page).told(place) for place in range(len(drawing(page))))
    return {row.title: row.lines for row in rows}


MANY = (
    *several("rain", 12, first=1, relief=5),
    *several("extended_4_6", 30, first=100, relief=0),
    *several("grounding_54321", 12, first=200, relief=1),
    *several("cyclic_sigh", 3, first=300),
)


def test_practices_stand_in_the_order_of_the_library_whatever_came_of_them(opened, content):
    page = opened(Step.PRACTICES, *MANY)

    library = [glance.title for glance in content.glances.values()]
    assert titles(page) == [title for title in library if title in titles(page)]
    assert len(titles(page)) == 4


def test_situations_stand_in_the_order_of_offering(opened, content):
    chosen = ("urge_to_check", "waiting_for_reply", "after_argument")
    sessions = [
        one
        for n, situation in enumerate(chosen)
        for one in several("rain", 9, first=100 * n + 1, situation=situation)
    ]

    page = opened(Step.SITUATIONS, *sessions)

    offered = [s.title for s in content.situations()]
    assert titles(page) == [title for title in offered if title in titles(page)]
    assert len(titles(page)) == 3


def test_a_few_sessions_say_nothing_and_never_how_many_are_lacking(opened, words, content):
    page = opened(Step.PRACTICES, *MANY)

    lines = told(page)[content.glances["cyclic_sigh"].title]

    assert lines[:2] == ("3 times", TOO_FEW)
    assert "mostly chance" in lines[2]
    assert not any(character.isdigit() for character in "".join(lines[1:]))


def test_where_many_left_unrated_the_row_says_so_when_asked(opened, content):
    unrated = [session(400 + n, days_ago=9 + n, practice="stop", after=Rating()) for n in range(10)]

    page = opened(Step.PRACTICES, *MANY, *several("stop", 10, first=500), *unrated)

    lines = told(page)[content.glances["stop"].title]
    assert lines[1] == TOO_FEW
    assert "not rated afterwards" in lines[2]


def test_what_is_unlike_the_others_is_marked_by_words_and_is_no_proof(opened, content):
    page = opened(Step.PRACTICES, *MANY)

    rain = told(page)[content.glances["rain"].title]
    five_senses = told(page)[content.glances["grounding_54321"].title]
    assert "pattern, not proof" in rain[-1]
    assert "pattern" not in " ".join(five_senses)


def test_the_numbers_are_those_of_the_insights(opened, journal, content):
    page = opened(Step.PRACTICES, *MANY)

    columns = journal.columns(ANXIETY, Filter())
    found = find_insights(
        columns, content.scales()[ANXIETY], MORNING.date(),
        never_ranked=never_ranked(content.glances.values()),
    )  # fmt: skip
    expected = {content.glances[row.name].title: row for row in found.relief}
    for title, times, points, low, high, _ in table_rows(page):
        row = expected[title]
        assert times == str(row.n)
        if row.shown:
            numbers = [f"{value:.1f}" for value in (row.adjusted, row.low, row.high)]
            assert [text.replace("−", "-") for text in (points, low, high)] == numbers
        else:
            assert (points, low, high) == ("", "", "")


def test_talking_practices_and_staying_near_are_never_ranked(opened, content, words):
    page = opened(
        Step.PRACTICES, *MANY,
        *several("speak_need", 12, first=600), *several("lean_in", 12, first=700),
    )  # fmt: skip

    assert content.glances["speak_need"].title not in titles(page)
    assert content.glances["lean_in"].title not in titles(page)
    assert any("left out on purpose" in shown for shown in words(page))


@pytest.mark.parametrize("step", [Step.PRACTICES, Step.SITUATIONS])
def test_under_each_comparison_stands_that_lower_is_not_better_for_one(opened, words, step):
    page = opened(step, *MANY)

    assert any(shown.endswith(CAVEAT) for shown in words(page))
    assert any("you rated" in shown for shown in words(page))


def test_a_session_of_today_changes_nothing_before_monday(opened, journal, qtbot):
    today = [session(800 + n, practice="rain", after=Rating({ANXIETY: 0})) for n in range(20)]
    page = opened(Step.PRACTICES, *MANY)
    before = table_rows(page)

    for one in today:
        journal.save(one)
    page.refresh()
    qtbot.waitUntil(lambda: chart(page).viewing is not None)
    assert table_rows(page) == before


def test_on_monday_it_does(opened, qtbot):
    today = [session(800 + n, practice="rain", after=Rating({ANXIETY: 0})) for n in range(20)]

    page = opened(Step.PRACTICES, *MANY, *today, now=lambda: MORNING + timedelta(days=6))

    rows = {row[0]: row[1] for row in table_rows(page)}
    assert rows["Room for a feeling"] == "32"


def test_another_scale_counts_upwards(opened, words, qtbot):
    page = opened(Step.PRACTICES, *(session(n, days_ago=9 + n) for n in range(1, 12)))

    press(page, "Scale: Mood")

    qtbot.waitUntil(lambda: any("How much higher you rated mood" in w for w in words(page)))
    assert any("Points higher after than before" in shown for shown in words(page))


def test_how_it_is_worked_out_is_told_when_asked(opened, words):
    page = opened(Step.PRACTICES, *MANY)
    assert not any("once a week" in shown for shown in words(page))

    press(page, "How this is worked out")
    assert any("once a week" in shown for shown in words(page))
    press(page, "How this is worked out")
    assert not any("once a week" in shown for shown in words(page))


def test_empty_it_says_that_nothing_is_expected(opened, words):
    page = opened(Step.PRACTICES)

    assert "Nothing here yet, and nothing is expected." in words(page)


def test_one_says_how_that_one_was(opened, words, qtbot):
    page = opened(Step.SITUATIONS, session(1, days_ago=10))

    qtbot.waitUntil(lambda: "One session. It says how that one was, no more." in words(page))


def test_a_row_can_be_pointed_at_anywhere(opened):
    page = opened(Step.PRACTICES, *MANY)
    shown = chart(page)
    ground = shown.ground_of(shown.viewing)

    for place in range(4):
        spot = drawing(page).spots(place, ground)[0]
        assert drawing(page).place_at(spot, ground) == place
        assert shown.rect().contains(spot.toPoint())
