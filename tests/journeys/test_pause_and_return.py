# SPDX-License-Identifier: MIT
"""Called away and back again; what is asked and answered on the command line."""

from __future__ import annotations

import json
import signal
import subprocess
import time

import pytest
from patience import until
from running_app import COMMAND


@pytest.fixture
def mindful(home):
    """Calls the command line as from another terminal."""

    def call(*words):
        return subprocess.run(
            (*COMMAND, "--home", home, *words), capture_output=True, text=True, check=False
        )

    return call


def test_called_away_and_back(launch, set_up, mindful):
    set_up()
    app = launch("start", "extended_4_6", "--minutes", "1", "--skip-ratings")
    app.wait_for("phase", phase="exhale")

    assert mindful("pause").returncode == 0
    paused = json.loads(mindful("status", "--json").stdout)
    assert paused["stage"] == "paused"
    assert (paused["practice"], paused["planned"]) == ("extended_4_6", 60.0)
    assert 4 <= paused["elapsed"] <= 9
    assert json.loads(mindful("status", "--json").stdout) == paused

    assert mindful("resume").returncode == 0
    # It goes on with the in-breath of the breath in which it stood.
    assert app.status()["elapsed"] < 2
    inhales = until(lambda: len([e for e in app.told("phase") if e["phase"] == "inhale"]) == 2)
    assert inhales

    assert "practising: extended_4_6" in mindful("status").stdout
    assert mindful("stop").returncode == 0
    app.wait_for("stage", stage="check_out")
    assert mindful("quit").returncode == 0
    assert app.ends() == 0
    assert mindful("status").returncode == 3


def test_the_lid_is_closed_and_opened(launch, set_up, reads):
    set_up()
    app = launch("start", "extended_4_6", "--minutes", "1", "--skip-ratings")
    app.wait_for("phase", phase="exhale")
    before = app.status()["elapsed"]
    app.process.send_signal(signal.SIGSTOP)
    # Longer than anything but a lid or a machine that stands still.
    time.sleep(2.5)
    app.process.send_signal(signal.SIGCONT)

    app.wait_for("stage", stage="paused")
    reads(app).sees("Paused while you were away.")
    assert app.status()["elapsed"] - before < 1


def test_a_second_start_is_told_of_the_first(launch, set_up, mindful):
    set_up()
    app = launch("start", "natural", "--minutes", "1", "--skip-ratings", "--silent")
    app.wait_for("stage", stage="practising")
    app.wait_until_it_answers()
    second = mindful("start", "box_4")

    assert second.returncode == 1
    assert second.stderr == "mindful: a session is open already\n"
    assert app.status()["practice"] == "natural"


def test_a_start_goes_to_the_app_that_runs(launch, mindful):
    app = launch()
    app.wait_until_it_answers()

    assert mindful("start", "paced_12", "--minutes", "99").returncode == 2
    assert mindful("start", "paced_12", "--minutes", "2", "--silent").returncode == 0
    assert app.status()["stage"] == "check_in"
    assert app.told("session_opened")[0]["practice"] == "paced_12"


def test_a_second_launch_raises_the_first(launch, tray_host, mindful, reads):
    app = launch()
    app.wait_for("tray_ready")
    app.ask("hide")
    eyes = reads(app)
    until(lambda: not eyes.words())

    second = mindful()
    assert (second.returncode, second.stderr) == (0, "")
    eyes.sees("What is happening right now?")
    active = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=True
    )
    assert int(active.stdout) == app.process.pid
    assert tray_host.icons


def test_the_system_ends_it_in_the_middle_of_a_practice(launch, set_up, reads):
    set_up()
    app = launch("start", "extended_4_6", "--minutes", "1", "--silent", "--ask-ratings")
    reads(app).press("Anxiety 6")
    reads(app).press("Begin")
    app.wait_for("phase", phase="inhale")
    app.wait_until_it_answers()

    assert app.leave() == 0
    [record] = app.records
    assert record.outcome == "stopped"
    assert record.before.answers == {"anxiety": 6}
