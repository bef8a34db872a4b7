# SPDX-License-Identifier: MIT
"""However one leaves, it ends in peace: exit code 0 and not a word."""

from __future__ import annotations

import pytest
from running_app import type_keys


def by_command(app):
    assert app.ask("quit").exit == 0


def by_the_system(app):
    app.process.terminate()


def by_escape(app):
    # Without a tray there is nowhere to hide, so closing is leaving.
    assert app.process.poll() is None
    type_keys("Escape")


PAGES = {
    "Practices": "Breathe",
    "Journey": "Nothing here yet",
    "Settings": "Sound",
    "See support": "You do not have to carry this alone.",
}


@pytest.mark.parametrize("leave", [by_command, by_the_system, by_escape])
def test_from_the_first_page(launch, leave):
    app = launch()
    app.wait_for("window_painted")
    app.wait_until_it_answers()
    type_keys("Tab", "Tab")
    leave(app)

    assert app.ends() == 0
    assert app.noise == ""


@pytest.mark.parametrize("page", PAGES)
def test_from_every_other_page(launch, reads, page):
    app = launch()
    app.wait_until_it_answers()
    eyes = reads(app)
    eyes.press(page)
    eyes.sees(PAGES[page])
    by_command(app)

    assert app.ends() == 0
    assert app.noise == ""
    assert app.logged == []
