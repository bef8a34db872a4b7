# SPDX-License-Identifier: MIT
"""From the tray into a session and back, without ever opening the window."""

from __future__ import annotations

from patience import until


def test_two_actions_from_the_tray(launch, set_up, tray_host, reads):
    set_up()
    app = launch()
    app.wait_for("tray_ready")
    app.ask("hide")
    assert reads(app).words() == []

    tray_host.click("Begin")
    opened = app.wait_for("session_opened")
    assert opened["practice"] == "extended_4_6"
    assert app.status()["stage"] == "check_in"
    eyes = reads(app)
    eyes.sees("How anxious or tense are you right now?")

    eyes.press("Begin without rating")
    app.wait_for("stage", stage="practising")
    app.wait_for("sound_opened")
    eyes.sees("Breathe in")
    assert app.status()["sound"] == "playing"

    app.ask("stop")
    eyes.press("Close")
    app.wait_for_stage("idle")
    until(lambda: eyes.words() == [])
    assert tray_host.labels()[0][0].startswith("Begin again: ")


def test_one_minute_of_grounding_by_situation_and_support(launch, tray_host, reads):
    app = launch()
    app.wait_for("tray_ready")
    tray_host.click("One minute of grounding")
    app.wait_for("session_opened", practice="grounding_54321")
    eyes = reads(app)
    eyes.press("Begin without rating")
    app.wait_for_stage("practising")
    tray_host.click("See support")

    eyes.sees("You do not have to carry this alone.")
    assert app.status()["stage"] == "paused"

    tray_host.click("Quit")
    assert app.ends() == 0
    assert app.records == ()
