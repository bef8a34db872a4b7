# SPDX-License-Identifier: MIT
"""A journal that fails interrupts no breath, loses nothing, and is told of in one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.app.wishes import read_start
from mindful.domain.errors import JournalError
from mindful.session.stage import Stage
from mindful.storage.opening import open_journal

FULL = "No space left on device"


def begin(life, press, *, answers=(Qt.Key.Key_7, Qt.Key.Key_4)):
    life.app.start(read_start({"practice": "paced_12", "breaths": 5}))
    press(life.app.window, *answers, Qt.Key.Key_Return)


@pytest.fixture
def failing(live):
    """An app whose journal can be read and cannot be written."""
    return live(journal_fails=True)


@pytest.fixture
def told(words):
    """The lines of the window that speak of the journal."""
    return lambda life: [line for line in words(life.app.main) if "journal" in line.lower()]


class TestThatCannotBeWritten:
    def test_the_session_goes_on_to_its_end(self, failing, press, practise):
        begin(failing, press)
        assert failing.app.window.stage is Stage.PRACTISING

        practise(failing, 60)
        assert failing.app.window.stage is Stage.CHECK_OUT

    def test_one_line_offers_to_try_again(self, failing, finish, press, told, words):
        begin(failing, press)
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)

        [line] = told(failing)
        assert FULL in line
        assert "Try again" in words(failing.app.main)

    def test_trying_in_vain_says_so_again(self, failing, finish, press, click, told):
        begin(failing, press)
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)
        click(failing.app.main, "Try again")

        assert len(told(failing)) == 1

    def test_trying_again_keeps_all_that_was_said(self, failing, finish, press, click, told):
        begin(failing, press)
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)
        failing.broken.is_broken = False
        click(failing.app.main, "Try again")

        assert told(failing) == []
        [record] = failing.records
        assert record.outcome == "completed"
        assert record.before.answers == {"anxiety": 7, "mood": 4}
        assert record.after.answers == {"anxiety": 3, "mood": 6}
        assert record.practised_seconds == 25

    def test_a_disk_that_has_room_again_is_noticed_by_the_next_save(
        self, failing, finish, press, practise, told
    ):
        begin(failing, press)
        practise(failing, 60)
        failing.broken.is_broken = False
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)

        assert told(failing) == []
        assert failing.records[0].before.answers == {"anxiety": 7, "mood": 4}

    def test_leaving_tries_once_more(self, failing, finish, press, live):
        begin(failing, press)
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)
        failing.broken.is_broken = False
        failing.app.quit()

        [record] = live().records
        assert record.outcome == "completed"

    def test_a_second_session_does_not_push_the_first_out(self, failing, finish, press, click):
        begin(failing, press)
        finish(failing, Qt.Key.Key_3, Qt.Key.Key_6)
        begin(failing, press)
        finish(failing, Qt.Key.Key_2, Qt.Key.Key_8)
        failing.broken.is_broken = False
        click(failing.app.main, "Try again")

        assert {r.after.answers["mood"] for r in failing.records} == {6, 8}


class TestThatCannotBeOpened:
    @pytest.fixture
    def closed(self, live):
        def refuse():
            raise JournalError("the journal: it cannot be opened: journal.sqlite3")

        return live(_open_journal=refuse)

    def test_it_is_told_once_at_the_start(self, closed, told):
        [line] = told(closed)
        assert line == "the journal: it cannot be opened: journal.sqlite3"

    def test_a_session_can_be_breathed_nevertheless(self, closed, practise):
        closed.app.start_quietly(read_start({"practice": "paced_12", "breaths": 5}))

        assert closed.app.window is not None
        assert closed.app.window.stage is Stage.CHECK_IN

    def test_the_journey_says_why_it_is_empty(self, closed, click, told):
        click(closed.app.main, "All right")
        assert told(closed) == []

        click(closed.app.main, "Journey")

        assert told(closed) == ["the journal: it cannot be opened: journal.sqlite3"]

    def test_every_page_opens_nevertheless(self, closed, click):
        for page in ("Practices", "Journey", "Settings", "See support", "Now"):
            click(closed.app.main, page)


class TestThatIsDamaged:
    def test_it_is_set_aside_and_told_once(self, live, home, told):
        home.mkdir()
        home.joinpath("journal.sqlite3").write_bytes(b"not a journal any more " * 999)
        life = live()

        [line] = told(life)
        assert "journal.sqlite3.damaged-2026-11-24" in line
        kept = home / "journal.sqlite3.damaged-2026-11-24"
        assert kept.read_bytes() == b"not a journal any more " * 999
        life.app.quit()
        assert told(live()) == []

    def test_sessions_go_into_the_new_one(self, live, home, press, finish):
        home.mkdir()
        home.joinpath("journal.sqlite3").write_bytes(b"not a journal any more " * 999)
        life = live()
        begin(life, press)
        finish(life, Qt.Key.Key_3, Qt.Key.Key_6)

        assert len(life.records) == 1


def test_a_journal_of_a_newer_version_is_left_as_it_is(live, home, told):
    home.mkdir()
    path = home / "journal.sqlite3"
    journal = open_journal(path, home).journal
    journal._connection.execute("PRAGMA user_version = 99")
    journal.close()
    before = path.read_bytes()
    life = live()

    [line] = told(life)
    assert "newer version" in line
    life.app.quit()
    assert path.read_bytes() == before


class TestOnAnotherComputer:
    @pytest.fixture
    def elsewhere(self, live, home):
        home.mkdir()
        home.joinpath("journal.lock").write_text("4711\nher laptop\n")
        return live()

    def test_it_is_told_and_one_can_breathe(self, elsewhere, told, press, finish):
        [line] = told(elsewhere)
        assert "her laptop" in line
        begin(elsewhere, press)
        finish(elsewhere, Qt.Key.Key_3, Qt.Key.Key_6)

        assert not elsewhere.paths.journal.exists()

    def test_using_it_here_keeps_what_waited(self, elsewhere, told, press, finish, click, live):
        begin(elsewhere, press)
        finish(elsewhere, Qt.Key.Key_3, Qt.Key.Key_6)
        click(elsewhere.app.main, "Use it here")

        assert told(elsewhere) == []
        assert len(elsewhere.records) == 1


def test_a_folder_removed_in_the_midst_is_told_and_its_return_is_enough(
    life, press, practise, finish, told, click
):
    begin(life, press)
    home = life.paths.journal.parent
    home.rename(home.with_name("away"))
    finish(life, Qt.Key.Key_3, Qt.Key.Key_6)
    [line] = told(life)
    assert "moved or removed" in line
    home.with_name("away").rename(home)
    click(life.app.main, "Try again")

    assert told(life) == []
    assert life.records[0].after.answers == {"anxiety": 3, "mood": 6}
