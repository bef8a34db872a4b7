# SPDX-License-Identifier: MIT
"""A machine without sound breathes all the same."""

from __future__ import annotations

NOWHERE = {
    "PULSE_SERVER": "unix:/nowhere/at/all",
    "PIPEWIRE_RUNTIME_DIR": "/nowhere",
    "ALSA_CONFIG_PATH": "/nowhere/asound.conf",
}


def test_the_session_completes_and_one_quiet_line_says_so(launch, set_up, reads):
    set_up()
    app = launch("start", "paced_12", "--breaths", "1", "--ask-ratings", **NOWHERE)
    eyes = reads(app)
    eyes.press("Anxiety 5")
    eyes.press("Begin")
    app.wait_for("phase", phase="exhale")

    told = [line for line in eyes.words() if "sound" in line.lower() and "off" not in line.lower()]
    assert len(told) == 1, told
    assert app.status()["sound"] == "silent"
    app.wait_for("stage", stage="check_out")
    assert app.told("sound_opened") == []
    eyes.press("Close")
    assert app.ends() == 0
    assert app.records[0].outcome == "completed"
