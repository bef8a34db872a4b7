# SPDX-License-Identifier: MIT
"""A home that may not be written is told of in one line."""

from __future__ import annotations

import os
import subprocess

import pytest
from running_app import COMMAND

# Root may write everywhere, unless that right is taken from it.
NO_MORE_THAN_ALLOWED = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
)


def allow(home, *, writing):
    for place in (home, *home.rglob("*")):
        right = 0o700 if place.is_dir() else 0o600
        place.chmod(right if writing else right & 0o577)


@pytest.fixture
def read_only(launch, home, set_up):
    """A home in which an app has been, and into which nothing may be written now."""
    set_up(last={"practice": "paced_12", "minutes": 1, "way": "silent"})
    app = launch()
    app.wait_until_it_answers()
    assert app.leave() == 0
    allow(home, writing=False)
    yield home
    allow(home, writing=True)


def test_where_no_home_can_be_made_one_line_says_so(tmp_path):
    tmp_path.chmod(0o500)
    command = (*NO_MORE_THAN_ALLOWED, *COMMAND, "--home", tmp_path / "home")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    tmp_path.chmod(0o700)

    assert done.returncode not in (0, 2)
    assert done.stderr == f"mindful: cannot make {tmp_path / 'home'}: Permission denied\n"


def test_the_window_opens_and_one_line_says_so(launch, read_only, reads):
    app = launch(prefix=NO_MORE_THAN_ALLOWED)
    eyes = reads(app)
    told = eyes.sees("the journal: Permission denied: ")

    assert str(read_only) in told
    assert "\n" not in told
    assert app.leave() == 0


def test_one_can_breathe_nevertheless(launch, read_only, reads):
    app = launch(prefix=NO_MORE_THAN_ALLOWED)
    app.wait_until_it_answers()

    assert read_only.exists()
    assert app.ask("start", practice="paced_12", breaths=1, silent=True, asks=False).exit == 0
    app.wait_for("stage", stage="check_out")
    reads(app).press("Close")
    assert app.leave() == 0
