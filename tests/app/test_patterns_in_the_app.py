# SPDX-License-Identifier: MIT
"""Patterns of one's own, from the list through the editor into the library and back."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mindful.app import patterns
from mindful.ui.patterns.editor import PatternEditor
from mindful.ui.patterns.page import PatternPage
from mindful.ui.practices.page import PracticesPage


@pytest.fixture
def listed(life, click):
    """The list of one's own patterns."""
    click(life.app.main, "Practices")
    click(life.app.main, "Patterns of your own")
    assert isinstance(shown(life), PatternPage)
    return life


def shown(life):
    return life.app.main._pages.currentWidget()


def edit(life, name):
    """Type a name into the editor, in place of what is there."""
    QApplication.processEvents()
    editor = shown(life)
    assert isinstance(editor, PatternEditor)
    field = editor.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, name)
    QApplication.processEvents()
    return editor


def write(life, click, name):
    click(shown(life), "New pattern")
    click(edit(life, name), "Save")
    QApplication.processEvents()


def test_a_new_one_is_in_the_library_at_once(listed, click, words):
    write(listed, click, "Evening waves")

    assert isinstance(shown(listed), PatternPage)
    assert "Evening waves" in words(shown(listed))
    click(listed.app.main, "Practices")
    assert isinstance(shown(listed), PracticesPage)
    assert "Evening waves" in words(listed.app.main)


def test_it_can_be_practised(listed, click):
    write(listed, click, "Evening waves")
    click(listed.app.main, "Practices")
    click(listed.app.main, "Evening waves")
    click(listed.app.main, "Begin")

    assert listed.app.window._sitting.practice.title == "Evening waves"
    assert listed.app.window._sitting.practice.own


def test_the_name_of_a_shipped_one_is_not_taken_twice(listed, click):
    click(shown(listed), "New pattern")
    editor = edit(listed, "Long exhale")
    click(editor, "Save")

    assert shown(listed) is editor
    assert list(listed.paths.practices.glob("*.toml")) == []


def test_one_that_was_removed_comes_back(listed, click, words):
    write(listed, click, "Evening waves")
    (file,) = listed.paths.practices.glob("*.toml")
    before = file.read_bytes()
    click(shown(listed), "Delete: Evening waves")
    assert list(listed.paths.practices.glob("*.toml")) == []
    click(shown(listed), "Undo: Evening waves")

    assert file.read_bytes() == before


def test_leaving_the_editor_keeps_nothing(listed, click):
    click(shown(listed), "New pattern")
    QApplication.processEvents()
    click(shown(listed), "Leave")

    assert isinstance(shown(listed), PatternPage)
    assert list(listed.paths.practices.glob("*.toml")) == []


def test_what_two_editors_saved_is_both_there(listed, click, words):
    write(listed, click, "Evening waves")
    click(shown(listed), "Edit: Evening waves")
    editor = shown(listed)
    (file,) = listed.paths.practices.glob("*.toml")
    file.write_text(file.read_text().replace("Evening waves", "Morning waves"))
    click(edit(listed, "Noon waves"), "Save")
    assert shown(listed) is editor, "it says that the file changed meanwhile"
    assert "Morning waves" in file.read_text()


def test_patterns_go_out_and_come_in(listed, click, tmp_path, monkeypatch, words):
    write(listed, click, "Evening waves")
    monkeypatch.setattr(patterns, "ask_where_to", lambda window: tmp_path / "mine.toml")
    monkeypatch.setattr(patterns, "ask_where_from", lambda window: tmp_path / "mine.toml")
    click(shown(listed), "Export all")
    click(shown(listed), "Import")

    assert len(list(listed.paths.practices.glob("*.toml"))) == 2
