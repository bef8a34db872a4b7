# SPDX-License-Identifier: MIT
"""The picture of a minute is as high as it is loud, follows the sliders, and says what it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from mindful.domain.envelope import Envelope
from mindful.domain.sound import Mix
from mindful.ui.settings.minute import MinutePicture, height

EDGE = 12
"""Pixels within which a name begins."""
SILENT = (0.0,) * 480
HUMS = (0.02,) * 480


@pytest.fixture
def picture(show):
    made = show(MinutePicture(Mix()))
    made.resize(800, made.sizeHint().height())
    return made


def inked(picture) -> int:
    """How many pixels have the colour of what is heard."""
    image = picture.grab().toImage()
    colour = picture.palette().color(QPalette.ColorRole.Highlight).rgb()
    return sum(
        image.pixel(x, y) == colour
        for x in range(0, image.width(), 7)
        for y in range(image.height())
    )


def test_a_part_that_is_louder_is_higher_and_even_steps_are_even():
    assert height(0.0) == 0.0
    assert height(1.0) == 1.0
    steps = [height(10 ** (decibels / 20)) for decibels in (-50, -40, -30)]
    assert steps[2] - steps[1] == pytest.approx(steps[1] - steps[0])


def test_it_follows_the_levels(picture):
    assert inked(picture) == 0
    picture.show_envelope(Envelope(0.125, HUMS, HUMS, SILENT, SILENT))
    usual = inked(picture)
    picture.show_mix(Mix(bed=0.4))
    softer = inked(picture)
    picture.show_mix(Mix(bed=0.0))
    gone = inked(picture)
    picture.show_mix(Mix(muted=True))
    assert usual > softer > gone > 0
    assert inked(picture) == 0


def test_it_says_what_is_heard(picture):
    assert picture.accessibleDescription() == "Nothing is heard in it."
    picture.show_envelope(Envelope(0.125, HUMS, SILENT, SILENT, HUMS))
    assert picture.accessibleDescription() == "Heard in it: Breath tones, Spoken lines."
    picture.show_mix(Mix(voice=0.0))
    assert picture.accessibleDescription() == "Heard in it: Breath tones."


def test_from_the_right_the_names_stand_on_the_right(picture):
    def told_from_the_edge():
        image = picture.grab().toImage()
        words, rows = picture.palette().color(QPalette.ColorRole.Text).rgb(), range(image.height())
        inked = [x for x in range(image.width()) if any(image.pixel(x, y) == words for y in rows)]
        return min(inked), image.width() - 1 - max(inked)

    left, far = told_from_the_edge()
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    far_mirrored, right = told_from_the_edge()

    assert left < EDGE
    assert far > 400
    assert right < EDGE
    assert far_mirrored > 400
