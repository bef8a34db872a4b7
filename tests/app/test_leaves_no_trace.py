# SPDX-License-Identifier: MIT
"""What must never be kept is nowhere, looked for in every file that the app has written."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mindful.app.wishes import read_start
from mindful.domain.situation import UNSAFE
from mindful.ui.help.page import SupportPage

NOTE = "Quokka sat beside the lighthouse"
OWN = """
id = "zebrafinch"
group = "breathe"
minutes = [1, 2]
default_minutes = 1
scales = ["anxiety", "mood"]
room = "desk"
holds = false

[[step]]
name = "Breathe"
breathe = [["inhale", 4.0], ["exhale", 6.0]]

[text.en]
title = "Xylophone breath"
summary = "In and out."
evidence = "Mine."
"""


def files_with(home, *wanted):
    """Every file below that holds one of these words, in names too."""
    found = set()
    for file in home.rglob("*"):
        content = file.read_bytes().lower() if file.is_file() else b""
        if any(w.encode() in content or w in file.name for w in map(str.lower, wanted)):
            found.add(file.relative_to(home).as_posix())
    return found


def everything_in(journal):
    """All values in all tables, for pages may hold what is not in a row any more."""
    with closing(sqlite3.connect(journal)) as connection:
        return " ".join(connection.iterdump())


@pytest.fixture
def from_page(click):
    def choose(app):
        click(app.main, "I feel unsafe with someone")

    return choose


@pytest.fixture
def from_command():
    return lambda app: app.start(read_start({"situation": UNSAFE}))


@pytest.mark.parametrize("way", ["from_page", "from_command"])
def test_feeling_unsafe_leads_to_support_and_nowhere_else(request, life, home, way, clock):
    before = life.settings.last
    request.getfixturevalue(way)(life.app)

    assert any(page.isVisible() for page in life.app.main.findChildren(SupportPage))
    assert life.app.window is None
    assert life.players == []
    assert life.records == ()
    clock.advance(600)
    life.app.quit()
    assert life.settings.last == before
    # The cache is what the first page shows to anybody, chosen or not.
    assert files_with(home, "unsafe") == {"cache/first_page.json"}
    assert life.trace.all("session_opened") == []


def test_a_session_begun_after_feeling_unsafe_knows_nothing_of_it(
    life, home, from_page, press, finish
):
    from_page(life.app)
    life.app.start(read_start({"practice": "paced_12", "breaths": 4}))
    finish(life, Qt.Key.Key_8, Qt.Key.Key_2)
    life.app.quit()

    assert "unsafe" not in everything_in(life.paths.journal)
    assert files_with(home, "unsafe") == {"cache/first_page.json"}


def test_the_log_and_the_trace_hold_nothing_of_a_person(live, home, press, practise):
    home.joinpath("practices").mkdir(parents=True)
    home.joinpath("practices", "zebrafinch.toml").write_text(OWN)
    life = live()
    life.app.start(
        read_start({"practice": "zebrafinch", "minutes": 1, "situation": "partner_distant"})
    )
    press(life.app.window, Qt.Key.Key_7, Qt.Key.Key_4, Qt.Key.Key_Return)
    practise(life, 120)
    press(life.app.window, Qt.Key.Key_9, Qt.Key.Key_3)
    [note] = life.app.window.findChildren(QLineEdit)
    note.setText(NOTE)
    note.editingFinished.emit()
    press(life.app.window, Qt.Key.Key_Return)
    fail_somewhere(NOTE, "zebrafinch", "partner_distant")
    [record] = life.records
    assert (record.note, record.after.answers) == (NOTE, {"anxiety": 9, "mood": 3})
    life.app.quit()

    log = home / "log"
    assert any(log.iterdir())
    assert not files_with(log, NOTE, "quokka", "zebrafinch", "xylophone", "partner_distant")
    told = str(life.trace.told)
    for word in (NOTE, "partner_distant", "anxiety", "mood"):
        assert word not in told
    assert files_with(home, "quokka") == {"journal.sqlite3"}


def fail_somewhere(*quoted):
    """A bug whose error quotes what somebody wrote, as errors do."""
    try:
        {}[quoted]
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_is_told_in_one_line(life, words):
    fail_somewhere()

    assert any(line.startswith("Something went wrong in mindful,") for line in words(life.app.main))


def test_folders_and_files_are_for_their_owner_alone(life, home, finish):
    life.app.start(read_start({"practice": "paced_12", "breaths": 4}))
    finish(life, Qt.Key.Key_8, Qt.Key.Key_2)
    fail_somewhere()
    life.app.preferences.save()
    life.app.keeping._make_backups()

    open_to_others = {
        place.relative_to(home).as_posix(): oct(place.stat().st_mode)
        for place in (home, *home.rglob("*"))
        if place.stat().st_mode & 0o077
    }
    assert open_to_others == {}
    assert [*home.rglob(".*")] == []
