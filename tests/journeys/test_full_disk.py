# SPDX-License-Identifier: MIT
"""The disk is full in the middle of a session: it goes on, and nothing is lost."""

from __future__ import annotations

import pytest
from narrow_disk import Limit, SmallDisk
from patience import until


@pytest.fixture
def disk(home):
    home.mkdir(mode=0o700)
    disk = SmallDisk.mounted(home) or Limit()
    yield disk
    disk.close()


def test_the_session_completes_and_is_kept_once_there_is_room(launch, set_up, disk, reads):
    set_up()
    app = launch()
    app.wait_until_it_answers()
    # What is kept for the next start would else fail beside it, and give its room to the journal.
    until((app.paths.cache / "first_page.json").exists)
    disk.fill(app)
    app.ask("start", practice="paced_12", breaths=1, silent=True)
    eyes = reads(app)
    eyes.press("Anxiety 7")
    eyes.press("Mood 3")
    eyes.press("Begin")
    app.wait_for("stage", stage="check_out")
    eyes.press("Anxiety 5")
    eyes.press("Close")

    eyes.sees("the journal: ")
    lines = [words for words in eyes.words() if "journal: " in words]
    assert len(lines) == 1
    assert str(app.paths.journal) in lines[0]
    assert app.records == ()
    offered = eyes.place("Try again")
    eyes.press("Try again")
    # A press comes to pass a tenth of a second later; then it is offered anew.
    until(lambda: eyes.place("Try again") not in (None, offered))
    assert app.records == ()

    disk.make_room(app)
    eyes.press("Try again")
    [record] = until(lambda: app.records)
    assert record.outcome == "completed"
    assert record.before.answers == {"anxiety": 7, "mood": 3}
    assert record.after.answers == {"anxiety": 5}
    until(lambda: not [words for words in eyes.words() if "journal: " in words])
