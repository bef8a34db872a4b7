# SPDX-License-Identifier: MIT
"""Killed in the middle of a breath: what was said before is kept, and nothing goes on alone."""

from __future__ import annotations

from pathlib import Path

from patience import until


def children(process):
    threads = Path(f"/proc/{process}/task").iterdir()
    return [child for each in threads for child in (each / "children").read_text().split()]


def test_killed_and_started_again(launch, set_up, reads):
    set_up()
    app = launch("start", "extended_4_6", "--minutes", "1", "--situation", "jealousy")
    eyes = reads(app)
    eyes.press("Anxiety 7")
    eyes.press("Mood 4")
    eyes.press("Begin")
    app.wait_for("sound_opened")
    app.wait_for("phase", phase="inhale")
    started = children(app.process.pid)
    assert started
    app.kill()
    # The sound process notices by itself that nobody tells it anything any more.
    until(lambda: not any(Path(f"/proc/{number}").exists() for number in started))

    again = launch()
    again.wait_until_it_answers()

    [record] = again.records
    assert record.outcome == "interrupted"
    assert record.before.answers == {"anxiety": 7, "mood": 4}
    assert (record.practice, record.situation) == ("extended_4_6", "jealousy")
    # What was left behind stands in nobody's way.
    assert again.status()["stage"] == "idle"
    assert again.ask("start", practice="paced_12", breaths=1, silent=True).exit == 0
