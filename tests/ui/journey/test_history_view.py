# SPDX-License-Identifier: MIT
"""The history is found in, put right, added to and deleted from; every deletion has a way back."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from doubles import MORNING, BrokenJournal
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView

from mindful.domain.errors import JournalError
from mindful.domain.journal import Filter
from mindful.domain.rating import ANXIETY, MOOD, Felt, Rating
from mindful.domain.record import Later, Outcome, SessionRecord
from mindful.storage.keepsakes import Comparison, Keepsakes
from mindful.ui.controls.page import Page
from mindful.ui.journey.history_view import HistoryView

HEARD = Qt.ItemDataRole.AccessibleTextRole
TRIAL = Comparison("k1", "extended_4_6", "quiet_timer", 10, "AB", "running", MORNING.isoformat())


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
            "after": Rating({ANXIETY: 4}),
            **changed,
        }
    )


@pytest.fixture
def history(show, content):
    """Shows the view on a page, over a journal."""
    pages = []

    def make(journal, now=lambda: MORNING):
        view = HistoryView(
            journal,
            {known: glance.title for known, glance in content.glances.items()},
            {s.id: s.title for s in content.situations()},
            content.scales(),
            now,
        )
        page = Page("History")
        pages.append(page)
        page.column.addWidget(view, 1)
        view.reached.connect(page.ensureWidgetVisible)
        show(page)
        return view

    yield make
    pages.clear()


@pytest.fixture
def five(journal):
    """Five sessions on five days, the newest first in the table."""
    journal.add_all(session(n, days_ago=n, note=f"note {n}") for n in range(1, 6))
    return journal


@pytest.fixture
def field(named):
    """Finds the one field with that name that can be seen."""

    def find(view, name):
        kinds = (QComboBox, QLineEdit, QPlainTextEdit)
        found = [
            w
            for kind in kinds
            for w in view.findChildren(kind)
            if w.accessibleName() == name and w.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} fields are named {name}"
        return found[0]

    return find


def table(view):
    return view.findChild(QTableView)


def notes(view):
    model = table(view).model()
    return [model.index(row, 7).data() for row in range(model.rowCount())]


def form(view):
    return view._form


def kept(journal):
    return journal.page(Filter(), 0, 100).records


def test_empty_nothing_is_expected(history, journal, words):
    view = history(journal)

    assert "Nothing here yet, and nothing is expected." in words(view)
    assert not table(view).isVisible()


def test_a_row_is_heard_as_a_sentence_and_a_cell_with_its_column(history, journal, content):
    journal.save(session(1, felt=Felt.EASIER, note="slept\nafter"))
    model = table(history(journal)).model()

    said = model.index(0, 0).data(HEARD)

    assert said.endswith(
        f", {content.glances['extended_4_6'].title}. 1:40 practised. Waiting for a reply."
        " Before: Anxiety 7, Mood 4. After: Anxiety 4. Compared: Easier. Note: slept\nafter."
    )
    assert model.index(0, 5).data(HEARD) == "After: Anxiety 4"
    assert model.index(0, 7).data() == "slept after"


def test_what_was_not_said_is_heard_as_none(history, journal):
    journal.save(session(1, situation=None, before=Rating(), after=Rating()))
    model = table(history(journal)).model()

    assert "Before" not in model.index(0, 0).data(HEARD)
    assert model.index(0, 2).data(HEARD) == "Situation: none"


def test_sessions_of_a_comparison_are_marked(history, journal, content):
    journal.add_all([session(1, comparison="k1")], Keepsakes(comparisons=(TRIAL,)))
    model = table(history(journal)).model()

    assert model.index(0, 1).data() == f"{content.glances['extended_4_6'].title} (comparison)"


@pytest.mark.parametrize(
    "case",
    [
        ("Words in notes", "NOTE 3", ["note 3"]),
        ("From day", "2026-11-22", ["note 1", "note 2"]),
        ("To day", "2026-11-20", ["note 4", "note 5"]),
        ("Words in notes", "nowhere", []),
    ],
)
def test_typing_finds_sessions(history, five, field, qtbot, case):
    name, value, found = case
    view = history(five)

    field(view, name).setText(value)

    qtbot.waitUntil(lambda: notes(view) == found)


def test_a_practice_and_a_situation_narrow_at_once_and_all_is_one_click(
    history, five, field, click, words
):
    five.save(session(7, practice="natural", note="mine"))
    five.save(session(8, practice="natural", situation="jealousy", note="other", days_ago=9))
    view = history(five)

    field(view, "Practice").put("natural")
    assert notes(view) == ["mine", "other"]
    field(view, "Situation").put("jealousy")
    assert notes(view) == ["other"]
    assert "1 session" in words(view)
    click(view, "Show all")

    assert len(notes(view)) == 7
    assert "7 sessions" in words(view)


def test_a_day_that_cannot_be_read_is_told_and_asks_for_nothing(history, five, field, qtbot, words):
    view = history(five)

    field(view, "From day").setText("soon")

    qtbot.waitUntil(lambda: "Write a day as 2026-11-24." in words(view))
    assert len(notes(view)) == 5


def test_being_unsafe_is_offered_nowhere(history, five, content):
    assert "unsafe" in {s.id for s in content.situations()}
    view = history(five)

    offered = [b.itemText(n) for b in view.findChildren(QComboBox) for n in range(b.count())]

    assert next(s.title for s in content.situations() if s.id == "unsafe") not in offered


def test_enter_edits_the_row_and_enter_keeps_it(history, five, field, press, listen):
    view = history(five)
    told = listen(view.changed)
    table(view).setFocus()

    press(view, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert form(view).isVisible()
    field(view, "Anxiety before").put(9)
    field(view, "Mood after").put(0)
    field(view, "Compared with before").put(Felt.HARDER)
    press(view, Qt.Key.Key_Return)

    assert five.get(UUID(int=2)) == session(
        2,
        days_ago=2,
        note="note 2",
        before=Rating({ANXIETY: 9, MOOD: 4}),
        after=Rating({ANXIETY: 4, MOOD: 0}),
        felt=Felt.HARDER,
    )
    assert five.get(UUID(int=1)) == session(1, days_ago=1, note="note 1")
    assert told == [()]
    assert not form(view).isVisible()
    assert table(view).hasFocus()
    assert table(view).currentIndex().row() == 1


def test_escape_leaves_it_as_it_was_and_the_window_open(history, five, field, press):
    view = history(five)
    table(view).setFocus()
    press(view, Qt.Key.Key_Return)
    field(view, "Anxiety before").put(1)
    note = field(view, "A note, if you like")
    note.setFocus()

    press(view, Qt.Key.Key_Escape)

    assert not form(view).isVisible()
    assert kept(five)[0] == session(1, days_ago=1, note="note 1")
    assert table(view).hasFocus()


def test_enter_in_the_note_keeps_and_shift_enter_begins_a_line(history, five, field, press):
    view = history(five)
    table(view).setFocus()
    press(view, Qt.Key.Key_Return)
    note = field(view, "A note, if you like")
    note.clear()
    note.setFocus()

    QTest.keyClicks(note, "one")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(note, "two")
    QTest.keyClick(note, Qt.Key.Key_Return)

    assert kept(five)[0].note == "one\ntwo"


def test_an_answer_taken_back_is_absent_and_what_is_not_shown_stays(history, journal, field, click):
    later = (Later(MORNING, "urge", 3),)
    full = session(
        1, later=later, flow="waiting", leaning="chase", suited=True, situation="own_1", note="x"
    )
    journal.save(full)
    view = history(journal)

    click(view, "Edit")
    field(view, "Anxiety before").put(None)
    field(view, "A note, if you like").clear()
    click(view, "Keep")

    assert journal.get(full.id) == replace(full, before=Rating({MOOD: 4}), note=None)


def test_a_day_practised_long_ago_is_added(history, five, field, click):
    view = history(five)

    click(view, "Add a past session")
    form_fields = {"Day": "2026-11-21", "Time": "7:05"}
    for name, value in form_fields.items():
        field(view, name).setText(value)
    field(view, "Length").put(10)
    field(view, "Anxiety before").put(6)
    click(view, "Keep")

    added = next(r for r in kept(five) if r.planned_seconds == 600.0)
    assert added.started_at == datetime(2026, 11, 21, 7, 5).astimezone()
    assert added.day == date(2026, 11, 21)
    assert added.practised_seconds == 600.0
    assert added.outcome is Outcome.COMPLETED
    assert (added.before, added.after) == (Rating({ANXIETY: 6}), Rating())
    assert (added.situation, added.felt, added.note) == (None, None, None)
    assert added.id.version == 4
    assert table(view).model().record(table(view).currentIndex().row()) == added


def test_the_offset_is_that_of_the_season(history, journal, field, click, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        view = history(journal)
        click(view, "Add a past session")
        field(view, "Day").setText("2026-07-01")
        field(view, "Time").setText("12:00")
        click(view, "Keep")
    finally:
        monkeypatch.undo()
        time.tzset()

    assert kept(journal)[0].started_at.isoformat() == "2026-07-01T12:00:00+02:00"


@pytest.mark.parametrize(
    "case",
    [
        ("Day", "yesterday", "Write a day as 2026-11-24."),
        ("Day", "1066-10-14", "Write a day as 2026-11-24."),
        ("Day", "2027-01-01", "That moment is still to come."),
        ("Time", "noon", "Write a time as 9:15."),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_kept(history, journal, field, click, words, case):
    name, value, line = case
    view = history(journal)
    click(view, "Add a past session")

    field(view, name).setText(value)
    click(view, "Keep")

    assert line in words(view)
    assert kept(journal) == ()


def test_a_session_that_a_filter_hides_is_shown_once_it_is_added(
    history, five, field, click, qtbot
):
    view = history(five)
    field(view, "Words in notes").setText("note 3")
    qtbot.waitUntil(lambda: notes(view) == ["note 3"])

    click(view, "Add a past session")
    field(view, "Day").setText("2026-11-01")
    click(view, "Keep")

    assert len(notes(view)) == 6
    assert table(view).currentIndex().row() == 5


def test_deleting_leaves_the_way_back_in_the_same_place(history, five, press, listen, words):
    view = history(five)
    told = listen(view.changed)
    table(view).setFocus()

    press(view, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert notes(view) == ["note 1", "note 3", "note 4", "note 5"]
    assert any(shown.endswith("is deleted.") for shown in words(view))
    assert QApplication.focusWidget().text() == "Undo"
    press(view, Qt.Key.Key_Space)

    assert notes(view) == [f"note {n}" for n in range(1, 6)]
    assert five.get(UUID(int=2)) == session(2, days_ago=2, note="note 2")
    assert table(view).currentIndex().row() == 1
    assert told == [(), ()]
    assert "Undo" not in words(view)


def test_the_way_back_leads_to_the_last_one_alone_and_ends_when_one_leaves(
    history, five, click, named, words
):
    view = history(five)
    click(view, "Delete")
    click(view, "Delete")
    undo = next(b for b in view.findChildren(type(named(view, "Edit"))) if b.text() == "Undo")

    undo.click()
    assert notes(view) == ["note 2", "note 3", "note 4", "note 5"]
    click(view, "Delete")
    view.window().hide()
    view.window().show()

    assert "Undo" not in words(view)
    undo.click()
    assert notes(view) == ["note 3", "note 4", "note 5"]


def test_the_last_one_can_be_deleted_and_brought_back(history, journal, click, words):
    journal.save(session(1))
    view = history(journal)

    click(view, "Delete")
    assert "Nothing here yet, and nothing is expected." in words(view)
    assert not table(view).isVisible()
    QApplication.focusWidget().click()

    assert kept(journal) == (session(1),)
    assert table(view).isVisible()


def test_a_session_that_goes_on_is_left_to_itself(history, journal, named, press):
    journal.save(session(1, outcome=Outcome.OPEN))
    view = history(journal)
    table(view).setFocus()

    press(view, Qt.Key.Key_Return, Qt.Key.Key_Delete)

    assert kept(journal) == (session(1, outcome=Outcome.OPEN),)
    assert not form(view).isVisible()
    assert not named(view, "Edit").isEnabled()
    assert not named(view, "Delete").isEnabled()


def test_what_changed_meanwhile_is_not_overwritten(history, five, field, click):
    view = history(five)
    click(view, "Edit")
    meanwhile = replace(five.get(UUID(int=1)), later=(Later(MORNING, "urge", 2),))
    five.save(meanwhile)

    field(view, "Anxiety after").put(2)
    click(view, "Keep")

    assert five.get(UUID(int=1)) == replace(meanwhile, after=Rating({ANXIETY: 2}))


class Refusing(BrokenJournal):
    """Can be read."""

    def page(self, *asked):
        return self._journal.page(*asked)

    def get(self, id):
        return self._journal.get(id)

    def amend(self, record):
        self.save(record)


def test_a_journal_that_cannot_be_written_is_told_and_nothing_is_lost(
    history, five, click, listen, field
):
    view = history(Refusing(five))
    told = listen(view.troubled)
    changed = listen(view.changed)

    click(view, "Delete")
    click(view, "Edit")
    field(view, "Anxiety before").put(1)
    click(view, "Keep")

    assert told == [("the journal: No space left on device",)] * 2
    assert changed == []
    assert form(view).isVisible()
    assert field(view, "Anxiety before").value == 1
    assert len(kept(five)) == 5


def test_a_page_that_cannot_be_read_is_told_once_and_shown_empty(history, journal, listen):
    class HalfRead(Refusing):
        def page(self, wanted, offset, limit):
            if offset:
                raise JournalError("the journal: the disk reports an error")
            return super().page(wanted, offset, limit)

    journal.add_all(session(n, days_ago=n) for n in range(1, 151))
    view = history(HalfRead(journal))
    told = listen(view.troubled)

    model = table(view).model()

    assert model.index(120, 1).data() is None
    assert model.index(121, 1).data() is None
    assert told == [("the journal: the disk reports an error",)]


def test_long_looking_keeps_few_pages(history, journal):
    journal.add_all(session(n, days_ago=n % 2000) for n in range(1, 6001))
    model = table(history(journal)).model()

    for row in range(0, 6000, 50):
        assert model.record(row) is not None

    assert len(model._pages) <= 30
    for row in (0, 17, 5999):
        assert model.row_of(model.record(row)) == row


def test_letters_mean_nothing_to_the_page_while_one_writes_but_help_and_hiding_do(
    history, five, click, press, field
):
    view = history(five)
    heard = []
    view.window().keyPressEvent = lambda event: heard.append(event.key())
    click(view, "Edit")
    form(view).setFocus()

    QTest.keyClick(form(view), Qt.Key.Key_T)
    QTest.keyClick(form(view), Qt.Key.Key_F9)

    assert heard == [Qt.Key.Key_F9]


def test_every_field_has_a_name(history, five, click):
    view = history(five)
    click(view, "Add a past session")

    fields = [w for k in (QComboBox, QLineEdit, QPlainTextEdit) for w in view.findChildren(k)]

    assert len(fields) > 12
    assert all(w.accessibleName() for w in fields if not w.objectName().startswith("qt_"))
