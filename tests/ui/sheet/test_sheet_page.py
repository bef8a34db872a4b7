# SPDX-License-Identifier: MIT
"""A sheet holds what was rated in the days wanted, is seen before it is a file, and no notes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from doubles import MORNING
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QTextBrowser

from mindful.domain.check_in import CHECKING, SETTLED, SLEPT, WORRIES, WeeklyCheckIn
from mindful.domain.errors import JournalError
from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Outcome, SessionRecord
from mindful.domain.settings import Appearance, Settings
from mindful.insight.insights import find_insights
from mindful.storage.keepsakes import Comparison, Keepsakes
from mindful.storage.sheet_html import render
from mindful.ui.sheet.contents import MOST_LISTED, SheetContents, Wanted
from mindful.ui.sheet.page import SheetPage
from mindful.ui.sheet.said import long_day, points

TODAY = MORNING.date()
BANNED = (
    "calm down", "just", "you should", "great job", "you failed", "toxic", "needy", "clingy",
    "treat", "therapy", "symptom", "disorder", "diagnose", "diagnosis", "cure", "clinically",
    "reduced",
)  # fmt: skip


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
            "before": Rating({ANXIETY: 7, MOOD: 4}),
            "after": Rating({ANXIETY: 4, MOOD: 6}),
            **changed,
        }
    )


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def contents(journal, content):
    return SheetContents(
        journal,
        journal.check_ins,
        glances=content.glances,
        situations={s.id: s.title for s in content.situations()},
        scales=content.scales(),
    )


@pytest.fixture
def make(contents):
    def sheet(since=date(2026, 8, 1), until=TODAY, *, notes=False):
        return contents.make(Wanted(since, until, notes), TODAY)

    return sheet


@pytest.fixture
def year(journal):
    """Two practices over months, one often and one seldom, newest yesterday."""
    journal.add_all(
        session(
            n,
            days_ago=n,
            practice="natural" if n % 20 == 0 else "extended_4_6",
            before=Rating({ANXIETY: 5 + n % 4}),
            after=Rating({ANXIETY: 3 + n % 3}),
            felt=Felt.EASIER if n % 2 else Felt.SAME,
            note=f"private {n}" if n % 10 == 0 else None,
        )
        for n in range(1, 61)
    )
    return journal


def section(sheet, heading):
    return next(s for s in sheet.sections if s.heading == heading)


def everything(sheet):
    words = [sheet.title, sheet.span, *sheet.statement]
    for one in sheet.sections:
        words += [one.heading, *one.paragraphs]
        if one.table is not None:
            words += [*one.table.head, *(cell for row in one.table.rows for cell in row)]
    return words


def test_it_says_whose_ratings_these_are(make, year):
    assert make().statement[0] == ("These are a person's own ratings, made in a self-help app.")


def test_nothing_kept_is_said_in_one_sentence(make):
    sheet = make()

    assert [one.heading for one in sheet.sections] == ["In short"]
    assert sheet.sections[0].paragraphs == ("Nothing was kept in these days, and that is all.",)


def test_the_days_wanted_and_no_others(make, year):
    sheet = make(TODAY - timedelta(days=10), TODAY - timedelta(days=3))

    assert section(sheet, "In short").paragraphs == ("Sessions: 8", "Days with a session: 8")
    assert len(section(sheet, "Sessions").table.rows) == 8
    assert sheet.span == "14 November 2026 to 21 November 2026"


def test_counts_and_middle_ratings_are_told(make, journal):
    journal.add_all(
        [
            session(1, felt=Felt.EASIER),
            session(2, days_ago=1, after=Rating(), felt=Felt.SAME),
            session(3, days_ago=2, before=Rating({ANXIETY: 3}), felt=Felt.EASIER),
            session(4, days_ago=2, before=Rating(), after=Rating()),
        ]
    )
    sheet = make()

    assert section(sheet, "In short").paragraphs == ("Sessions: 4", "Days with a session: 3")
    assert section(sheet, "Anxiety, 0 not at all to 10 as strong as it gets").paragraphs == (
        "Rated sessions: 3, before and after: 2",
        "The middle rating before was 7.",
        "The middle rating after was 4.",
        "Compared with before: easier 2, about the same 1, harder 0",
    )
    mood = section(sheet, "Mood, 0 very low to 10 very good").paragraphs
    assert not any("Compared" in words for words in mood)
    assert not any(one.heading.startswith("Urge") for one in sheet.sections)


def test_ranges_are_the_very_numbers_of_insights(make, year, content, journal):
    scale = content.scales()[ANXIETY]
    sheet = make()

    found = find_insights(journal.columns(ANXIETY, Filter(since=date(2026, 8, 1))), scale, TODAY)

    rows = {row[0]: row[1:] for row in section(sheet, "Anxiety after each practice").table.rows}
    for row in found.relief:
        title = content.glances[row.name].title
        told = "too few to say anything yet"
        if row.shown:
            told = f"{points(row.adjusted)} (between {points(row.low)} and {points(row.high)})"
        assert rows[title] == (str(row.n), told)
    assert [row.shown for row in found.relief] == [True, False]
    assert section(sheet, "Anxiety after each practice").table.head[2] == "Points less afterwards"


def test_practices_stand_in_the_order_of_the_library(make, year, content):
    rows = [row[0] for row in section(make(), "Anxiety after each practice").table.rows]
    titles = [glance.title for glance in content.glances.values()]

    assert rows == sorted(rows, key=titles.index)


def test_ranges_of_this_week_are_not_yet_told(make, year):
    short = section(make(TODAY - timedelta(days=1)), "In short")

    assert short.paragraphs[0] == "Sessions: 1"
    assert not any(
        "after each practice" in one.heading for one in make(TODAY - timedelta(days=1)).sections
    )


def test_brave_talks_are_never_ranked(make, journal):
    journal.add_all(session(n, days_ago=10 + n, practice="speak_need") for n in range(1, 20))

    assert not any("after each practice" in one.heading for one in make().sections)


def test_weeks_are_a_small_table_with_gaps(make, journal):
    journal.check_ins.save(WeeklyCheckIn("a", MORNING - timedelta(days=200), {WORRIES: 4}))
    journal.check_ins.save(
        WeeklyCheckIn("b", MORNING - timedelta(days=8), {WORRIES: 2, CHECKING: 1, SETTLED: 6})
    )
    journal.check_ins.save(WeeklyCheckIn("c", MORNING, {SLEPT: 2}))

    weeks = section(make(), "Weekly check-ins")

    assert weeks.table.rows == (
        ("16 November 2026", "1.5", "–", "6"),
        ("24 November 2026", "–", "–", "–"),
    )
    assert "nobody has tested" in weeks.paragraphs[0]


def test_each_session_is_listed_newest_first(make, journal, content):
    trial = Comparison("k1", "extended_4_6", "natural", 10, "AB", "running", MORNING.isoformat())
    journal.add_all(
        [
            session(1, days_ago=1, felt=Felt.HARDER, comparison="k1"),
            session(2, situation=None, after=Rating(), before=Rating()),
        ],
        Keepsakes(comparisons=(trial,)),
    )
    title = content.glances["extended_4_6"].title

    rows = section(make(), "Sessions").table.rows

    assert rows[0][1:] == (title, "", "1:40", "–", "–", "–")
    assert rows[1][1:] == (
        f"{title} (comparison)", "Waiting for a reply", "1:40", "Anxiety 7, Mood 4",
        "Anxiety 4, Mood 6", "Harder",
    )  # fmt: skip


def test_a_long_list_is_cut_and_says_so(make, journal):
    journal.add_all(session(n, days_ago=n % 80) for n in range(1, MOST_LISTED + 31))

    listed = section(make(), "Sessions")

    assert len(listed.table.rows) == MOST_LISTED
    assert listed.paragraphs == (f"The newest {MOST_LISTED} of {MOST_LISTED + 30}.",)


def test_notes_are_left_out_unless_they_are_wanted(make, year):
    assert not any("private" in words for words in everything(make()))

    noted = section(make(notes=True), "Notes")

    assert [row[1] for row in noted.table.rows] == [f"private {n}" for n in range(10, 61, 10)]


def test_no_word_claims_more_than_ratings(make, year):
    said = " ".join(everything(make(notes=True))).casefold()

    assert not [words for words in BANNED if re.search(rf"\b{words}\b", said)]


def test_days_have_no_weekday_and_numbers_a_true_minus():
    assert long_day(date(2026, 8, 1)) == "1 August 2026"
    assert points(-0.26) == "\u22120.3"
    assert points(-0.04) == "0.0"
    assert points(1.25) in ("1.2", "1.3")


# The page


@pytest.fixture
def page(show, contents):
    return show(SheetPage(contents, render, lambda: MORNING))


def shown(page):
    return page.findChild(QTextBrowser).toPlainText()


def field(page, name):
    return page._since if name == "From day" else page._until


def test_it_is_seen_before_it_is_written(page, year):
    page.refresh()

    assert "These are a person's own ratings, made in a self-help app." in shown(page)
    assert "26 August 2026 to 24 November 2026" in shown(page)
    assert "Sessions: 60" in shown(page)


def test_ticking_notes_shows_them_and_unticking_takes_them_away(page, year):
    tick = page.findChild(QCheckBox)
    assert not tick.isChecked()
    assert "private" not in shown(page)

    tick.click()
    assert "private 10" in shown(page)
    tick.click()

    assert "private" not in shown(page)


def test_html_is_the_very_thing_that_was_shown(page, year, click, listen):
    files = listen(page.file_wanted)
    page.refresh()

    click(page, "Save as HTML")

    ((file,),) = files
    assert file.name == "mindful-2026-11-24.html"
    html = file.content.decode()
    assert html.startswith("<!DOCTYPE html>")
    assert "Sessions: 60" in html
    assert "private" not in html


def test_pdf_has_its_pages_and_its_title(page, year, click, listen):
    files = listen(page.file_wanted)
    page.refresh()

    click(page, "Save as PDF")

    ((file,),) = files
    assert file.name == "mindful-2026-11-24.pdf"
    assert file.content.startswith(b"%PDF-")
    assert file.content.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", file.content)) >= 2


def test_other_days_are_shown_once_one_has_stopped_typing(page, year, qtbot):
    field(page, "From day").setText("2026-11-20")

    qtbot.waitUntil(lambda: "20 November 2026 to 24 November 2026" in shown(page))


@pytest.mark.parametrize(
    ("day", "line"),
    [
        ("someday", "Write a day as 2026-11-24."),
        ("", "Write a day as 2026-11-24."),
        ("2027-01-01", "The first day comes after the last."),
    ],
)
def test_no_stretch_of_days_no_file(page, words, day, line):
    field(page, "From day").setText(day)
    page.refresh()

    assert line in words(page)
    assert "Save as PDF" not in words(page)
    field(page, "From day").setText("2026-11-01")
    page.refresh()
    assert "Save as PDF" in words(page)
    assert line not in words(page)


def test_what_was_not_seen_is_not_written(page, year, click, listen, words):
    files = listen(page.file_wanted)

    field(page, "From day").setText("2026-11-20")
    click(page, "Save as HTML")

    assert files == []
    assert "The sheet has changed; you can look at it once more." in words(page)
    click(page, "Save as HTML")
    assert b"20 November 2026" in files[0][0].content


def test_a_note_cannot_become_markup_in_the_preview(page, journal):
    journal.save(replace(session(1), note="<b>bold</b> <img src='http://x/y.png'>"))
    page.findChild(QCheckBox).setChecked(True)
    page.refresh()

    assert "<b>bold</b> <img src='http://x/y.png'>" in shown(page)


def test_a_journal_that_cannot_be_read_is_told_and_gives_no_file(page, listen, words, monkeypatch):
    told = listen(page.troubled)

    def refuse(*_asked):
        raise JournalError("the journal: disk I/O error")

    monkeypatch.setattr(page._contents._journal, "columns", refuse)
    page.refresh()

    assert told == [("the journal: disk I/O error",)]
    assert "Save as PDF" not in words(page)


def test_with_the_largest_text_nothing_reaches_beyond_the_page(page, theme, year, qtbot):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=200))
    page.resize(900, 700)

    qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
