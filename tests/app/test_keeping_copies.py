# SPDX-License-Identifier: MIT
"""Copies are made beside what the person does, and a damaged journal comes back from one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.domain.start import Start
from mindful.storage.backups import Backups


@pytest.fixture
def rated(life, finish):
    """One session, kept."""
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    finish(life, Qt.Key.Key_6, Qt.Key.Key_4)
    return life


def test_the_days_copy_is_made_in_the_background(rated, qtbot):
    rated.app.keeping.look_for_backups()

    qtbot.waitUntil(lambda: len(Backups(rated.paths.backups).list()) == 2)
    assert Backups(rated.paths.backups).newest_good() is not None


def test_a_copy_that_cannot_be_made_is_told_in_one_line(rated, qtbot, words):
    rated.paths.backups.rmdir()
    rated.paths.backups.write_text("a file stands where the folder was")
    rated.app.keeping.look_for_backups()

    qtbot.waitUntil(
        lambda: any("backup" in shown or "copy" in shown for shown in words(rated.app.main))
    )


def test_a_damaged_journal_is_taken_from_the_good_copy(rated, live, click, qtbot, words):
    rated.app.keeping.look_for_backups()
    qtbot.waitUntil(lambda: len(Backups(rated.paths.backups).list()) == 2)
    rated.app.quit()
    rated.paths.journal.write_bytes(b"nothing that a database would say")
    again = live()

    assert any("There is a good copy from" in shown for shown in words(again.app.main))
    assert again.records == ()
    click(again.app.main, "Take it from there")
    qtbot.waitUntil(lambda: len(again.records) == 1)
    qtbot.waitUntil(lambda: "Sessions brought back: 1" in words(again.app.main))
    (aside,) = again.paths.journal.parent.glob("journal.sqlite3.damaged-*")
    assert aside.read_bytes() == b"nothing that a database would say"


def test_without_a_copy_nothing_is_offered(rated, live, words):
    rated.app.quit()
    rated.paths.journal.write_bytes(b"nothing that a database would say")
    again = live()

    assert any("could not be read" in shown for shown in words(again.app.main))
    assert not any("good copy" in shown for shown in words(again.app.main))
