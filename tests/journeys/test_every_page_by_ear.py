# SPDX-License-Identifier: MIT
"""Every page of the real app through the accessibility bus: each control says what it is."""

from __future__ import annotations

import pytest
from patience import until
from running_app import type_keys

CONTROLS = (
    "check box",
    "check menu item",
    "combo box",
    "link",
    "list item",
    "menu item",
    "push button",
    "radio button",
    "slider",
    "spin box",
    "table",
    "text",
    "toggle button",
)
TELLS_ITS_CHOICE = "combo box"
"""On Linux Qt gives what is chosen for its name, so that a label beside it has to tell it."""
BEYOND = {
    "Now": (
        "Before you send something",
        "Show my card",
    ),
    "Practices": (
        "About attachment",
        "Compare two practices fairly",
        "Four, seven, eight",
        "Long exhale",
        "Patterns of your own",
    ),
    "Journey": (
        "A sheet for a therapist",
        "After each practice",
        "Days practised",
        "History",
        "In each situation",
        "Waiting",
        "Weekly check-in",
        "Weeks",
    ),
    "Settings": ("About and sources", "Set a passphrase…"),
    "See support": (),
}
"""What is one step further from each page."""
BACK = {"All practices", "Back"}


@pytest.fixture
def eyes(launch, set_up, reads):
    set_up()
    app = launch()
    app.wait_for("window_painted")
    app.wait_until_it_answers()
    return reads(app)


def test_every_control_of_every_page_has_a_name(eyes):
    found = {}
    for page, further in BEYOND.items():
        turn(eyes, page)
        found[page] = nameless(eyes)
        for name in further:
            turn(eyes, name)
            found[f"{page}, {name}"] = nameless(eyes)
            leave(eyes)

    assert {where: controls for where, controls in found.items() if controls} == {}


def turn(eyes, name):
    """Press that, and wait for another page."""
    before = eyes.words()
    eyes.press(name)
    until(lambda: name == "Now" or eyes.words() != before)


def leave(eyes):
    """Go back by what leads back; a flow ends with Escape."""
    before = eyes.words()
    back = BACK.intersection(before)
    if back:
        eyes.press(back.pop())
    else:
        type_keys("Escape")
    until(lambda: eyes.words() != before)


def nameless(eyes):
    """Controls of which nobody hears what they are for."""
    controls = [thing for thing in eyes.shown() if thing.role in CONTROLS]
    assert len(controls) > 5
    return [
        f"{thing.role} {thing.name!r}"
        for thing in controls
        if not ((thing.name and thing.role != TELLS_ITS_CHOICE) or eyes.is_labelled(thing))
    ]
