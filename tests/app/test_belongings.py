# SPDX-License-Identifier: MIT
"""Taking out, bringing in, copying, putting back and erasing, from Settings."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from mindful.app import belongings
from mindful.domain.cards import CardKind, OwnCard
from mindful.domain.start import Start
from mindful.storage.backups import Backups


@pytest.fixture
def rated(life, finish, click):
    """One session with a marked note's worth of words, and Settings open."""
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    finish(life, Qt.Key.Key_6, Qt.Key.Key_4)
    life.app.cards.keep(OwnCard("", CardKind.TURN_TO, "Zqxjvk the sea"))
    click(life.app.main, "Settings")
    return life


@pytest.fixture
def choose(monkeypatch):
    """The file that the dialogs come back with."""

    def answer(path):
        monkeypatch.setattr(belongings, "ask_where", lambda window, name: path)
        monkeypatch.setattr(belongings, "ask_which", lambda window, title: path)

    return answer


@pytest.fixture
def told(qtbot, words):
    """Waits for a line in the window."""

    def wait(life, part):
        qtbot.waitUntil(lambda: any(part in shown for shown in words(life.app.main)))

    return wait


def on_disk(life):
    return b"".join(
        file.read_bytes() for file in life.paths.journal.parent.rglob("*") if file.is_file()
    )


def test_everything_is_exported_and_comes_back(rated, choose, click, told, tmp_path):
    file = tmp_path / "mine.json"
    choose(file)
    click(rated.app.main, "Export…")
    told(rated, "Sessions in mine.json: 1")
    assert json.loads(file.read_text())["cards"][0]["words"] == "Zqxjvk the sea"

    click(rated.app.main, "Import…")
    told(rated, "Taken in: 0. Already there: 1.")


def test_a_file_that_is_none_changes_nothing(rated, choose, click, told, tmp_path):
    file = tmp_path / "broken.json"
    file.write_text("{")
    choose(file)
    click(rated.app.main, "Import…")
    told(rated, "broken.json")

    assert len(rated.records) == 1


def test_thinking_better_of_it_does_nothing(rated, choose, click, words):
    choose(None)
    for name in ("Export…", "Import…", "Restore…"):
        click(rated.app.main, name)

    assert len(rated.records) == 1


def test_a_backup_is_made_and_put_back(rated, choose, click, told):
    click(rated.app.main, "Back up now")
    told(rated, "Backed up as")
    (copy,) = Backups(rated.paths.backups).list()
    rated.app.journal.forget(rated.records[0].id)
    assert rated.records == ()
    choose(copy.path)
    click(rated.app.main, "Restore…")
    told(rated, "Restored sessions: 1")

    assert len(rated.records) == 1


def test_while_a_session_is_open_nothing_is_put_back(rated, choose, click, told, tmp_path):
    choose(tmp_path / "any.sqlite3")
    rated.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    rated.app.rooms.belongings.restore()

    told_line = rated.app.main.notice.findChildren(type(rated.app.main.notice._words))[0].text()
    assert "still going on" in told_line
    rated.app.window.leave()


def test_everything_is_erased_only_when_said_twice(rated, click, told, words):
    click(rated.app.main, "Delete everything…")
    assert len(rated.records) == 1
    click(rated.app.main, "Keep it")
    assert len(rated.records) == 1

    click(rated.app.main, "Delete everything…")
    click(rated.app.main, "Delete for good")
    told(rated, "Deleted sessions: 1")
    assert rated.records == ()
    assert rated.app.cards.all() == ()
    assert b"Zqxjvk" not in on_disk(rated)


def test_some_days_are_erased(rated, click, told):
    click(rated.app.main, "Delete these days…")
    click(rated.app.main, "Delete for good")
    told(rated, "Deleted sessions: 1")

    assert rated.records == ()
    assert len(rated.app.cards.all()) == 1, "a card belongs to no day"
