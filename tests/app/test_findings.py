# SPDX-License-Identifier: MIT
"""A comparison keeps its secret until the practice begins; a sheet is written where one says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mindful.app import findings
from mindful.domain.comparison import begun
from mindful.domain.errors import JournalError
from mindful.domain.start import Start
from mindful.ui.comparing.page import ComparisonPage
from mindful.ui.sheet.page import SheetPage


def shown(life):
    return life.app.main._pages.currentWidget()


class TestComparison:
    @pytest.fixture
    def held(self, life):
        """A comparison of two practices that has begun."""
        plan = begun("extended_4_6", "natural", pairs=10, minutes=5, now=life.clock.now())
        life.app.journal.comparisons.add(plan)
        return plan

    def test_it_starts_from_practices(self, life, click):
        click(life.app.main, "Practices")
        click(life.app.main, "Compare two practices fairly")

        assert isinstance(shown(life), ComparisonPage)

    def test_which_one_it_is_stands_nowhere_before_it_begins(self, life, held, words):
        life.app.start(Start(practice="natural", minutes=5, asks=True, comparison=held.id))

        seen = [*words(life.app.window), life.app.window.windowTitle()]
        assert not any("Your own breath" in said for said in seen)

    def test_it_is_not_remembered_as_the_last_choice(self, life, held):
        before = life.app.preferences.settings.last
        life.app.start(Start(practice="natural", minutes=5, asks=True, comparison=held.id))
        life.app.window.leave()

        assert life.app.preferences.settings.last == before

    def test_its_sessions_are_marked(self, life, held, finish):
        life.app.start(Start(practice="natural", minutes=5, asks=True, comparison=held.id))
        finish(life, Qt.Key.Key_5, Qt.Key.Key_5)

        assert life.records[0].comparison == held.id


def test_after_all_was_erased_the_pages_read_the_new_journal(life, finish, click, words):
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    finish(life, Qt.Key.Key_6, Qt.Key.Key_4)
    life.app.rooms.open_comparison()
    life.app.rooms.open_sheet()
    life.app.rooms.belongings.erase_everything()
    for open_page in (life.app.rooms.open_comparison, life.app.rooms.open_sheet):
        open_page()
        QApplication.processEvents()
        shown(life).refresh()

    assert not any("went wrong" in said for said in words(life.app.main))


def test_without_a_journal_it_is_said_in_one_line(live, words):
    def refuse():
        raise JournalError("the journal: it may not be opened")

    life = live(_open_journal=refuse)
    life.app.rooms.open_comparison()

    assert any("it may not be opened" in said for said in words(life.app.main))


class TestSheet:
    def test_it_is_written_where_one_says(self, life, finish, click, tmp_path, monkeypatch):
        life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
        finish(life, Qt.Key.Key_6, Qt.Key.Key_4)
        target = tmp_path / "sheet.html"
        monkeypatch.setattr(findings, "ask_where", lambda *given: target)
        click(life.app.main, "Journey")
        click(life.app.main, "A sheet for a therapist")
        assert isinstance(shown(life), SheetPage)
        QApplication.processEvents()
        life.app.rooms.findings._write_sheet(
            shown(life), type("File", (), {"name": "sheet.html", "content": b"<html></html>"})()
        )

        assert target.read_bytes() == b"<html></html>"

    def test_a_full_disk_is_one_line(self, life, monkeypatch, tmp_path, words, click):
        click(life.app.main, "Journey")
        click(life.app.main, "A sheet for a therapist")
        monkeypatch.setattr(findings, "ask_where", lambda *given: tmp_path / "no" / "sheet.html")
        life.app.rooms.findings._write_sheet(
            shown(life), type("File", (), {"name": "sheet.html", "content": b"x"})()
        )
        QApplication.processEvents()

        assert any("It could not be written" in said for said in words(life.app.main))


def test_a_picture_of_the_chart_is_written(life, finish, click, tmp_path, monkeypatch):
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    finish(life, Qt.Key.Key_6, Qt.Key.Key_4)
    target = tmp_path / "chart.png"
    monkeypatch.setattr(findings, "ask_where", lambda *given: target)
    click(life.app.main, "Journey")
    click(life.app.main, "Save picture…")

    assert target.read_bytes().startswith(b"\x89PNG")
