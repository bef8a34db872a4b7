# SPDX-License-Identifier: MIT
"""Files that are broken at the start: a line each, and not one of them is written over."""

from __future__ import annotations

import pytest
from patience import until

SETTINGS = b'{"settle_in": 0.0, '
JOURNAL = b"this was a journal once " * 500
PRACTICE = b"""
id = "sea"
group = "breathe"
minutes = [1]
default_minutes = 1
scales = ["anxiety"]
room = "desk"
holds = false

[[step]]
name = "Breathe"
breathe = [["inhale", 4.0], ["exhale", 600.0]]

[text.en]
title = "By the sea"
summary = "As at the sea."
evidence = "My own."
"""


@pytest.fixture
def broken(home):
    """Writes a file into the home before the start."""

    def write(name, content):
        file = home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    return write


def kept(home, name, content):
    """The files in which that content still is, beginning with that name."""
    return [file for file in home.glob(f"{name}*") if file.read_bytes() == content]


def test_settings(launch, broken, home, reads):
    broken("settings.json", SETTINGS)
    app = launch()
    told = reads(app).sees("Settings were not readable")

    assert "settings.json.bad" in told
    app.leave()
    assert kept(home, "settings.json.bad", SETTINGS)


def test_a_practice(launch, broken, home, reads):
    broken("practices/sea.toml", PRACTICE)
    app = launch()
    eyes = reads(app)
    eyes.sees("What is happening right now?")
    eyes.press("Practices")
    until(lambda: [line for line in eyes.words() if "sea.toml" in line])

    [line] = [line for line in eyes.words() if "sea.toml" in line]
    assert "600" in line
    assert "\n" not in line
    app.leave()
    assert kept(home / "practices", "sea.toml", PRACTICE)


def test_a_journal(launch, broken, home, reads):
    broken("journal.sqlite3", JOURNAL)
    app = launch()
    told = reads(app).sees("The journal could not be read.")

    assert "journal.sqlite3.damaged-" in told
    app.leave()
    assert kept(home, "journal.sqlite3.damaged-", JOURNAL)
    assert app.records == ()
    again = launch()
    again.wait_until_it_answers()
    assert not [w for w in reads(again).words() if "could not be read" in w]


def test_all_of_them_at_once_are_all_told(launch, broken, home, reads):
    broken("settings.json", SETTINGS)
    broken("practices/sea.toml", PRACTICE)
    broken("journal.sqlite3", JOURNAL)
    app = launch()
    eyes = reads(app)
    app.wait_until_it_answers()
    words = "\n".join(eyes.words())
    eyes.press("Practices")
    until(lambda: [line for line in eyes.words() if "sea.toml" in line])

    assert "The journal could not be read." in words
    assert "Settings were not readable" in words
