# SPDX-License-Identifier: MIT
"""A whole rated session, once by a screen reader and once by keys alone."""

from __future__ import annotations

import pytest
from patience import until
from running_app import type_keys


def test_by_a_screen_reader(launch, set_up, reads):
    set_up()
    app = launch("start", "paced_12", "--breaths", "1", "--situation", "jealousy")
    eyes = reads(app)
    eyes.press("Anxiety 7")
    eyes.press("Mood 4")
    eyes.press("Begin")
    app.wait_for_stage("practising")
    assert app.records[0].outcome == "open"
    app.wait_for("stage", stage="check_out")
    eyes.press("Anxiety 4")
    eyes.press("Mood 6")
    eyes.press("Easier")
    eyes.sees("You rated it easier.")
    eyes.press("Close")

    [record] = until(lambda: [r for r in app.records if r.felt])
    assert record.before.answers == {"anxiety": 7, "mood": 4}
    assert record.after.answers == {"anxiety": 4, "mood": 6}
    assert (record.outcome, record.felt, record.situation) == ("completed", "easier", "jealousy")
    assert record.planned_seconds == 5
    assert record.practised_seconds == pytest.approx(5, abs=0.01)
    # Begun without a window and without a tray, it leaves nothing running unseen.
    assert app.ends() == 0


def test_by_keys(launch, set_up, reads):
    set_up(last={"practice": "paced_12", "minutes": 1, "way": "sound"})
    app = launch()
    app.wait_for("window_painted")
    app.wait_until_it_answers()
    type_keys("space")
    app.wait_for("session_opened")
    reads(app).sees("How anxious or tense are you right now?")

    # Ten is the key right of 0; a slip is taken back; a question is passed over.
    type_keys("minus", "BackSpace", "3", "x", "Return")
    app.wait_for("stage", stage="practising")
    type_keys("space")
    app.wait_for("stage", stage="paused")
    type_keys("space")
    until(lambda: len([e for e in app.told("stage") if e["stage"] == "practising"]) == 2)
    type_keys("Escape", "Escape")
    app.wait_for("stage", stage="check_out")
    reads(app).sees("Stopped at 0:0")
    type_keys("2", "8", "Return")
    app.wait_for_stage("idle")

    [record] = app.records
    assert record.before.answers == {"anxiety": 3}
    assert record.after.answers == {"anxiety": 2, "mood": 8}
    assert record.outcome == "stopped"
    assert app.told("ended")[-1]["outcome"] == "stopped"
    reads(app).sees("What you chose last time")
