# SPDX-License-Identifier: MIT
"""The breath guide is as large as the lungs are full, and stands still where nothing may move."""

from __future__ import annotations

import sys

import pytest

from mindful.domain.breath import Phase
from mindful.domain.timeline import Segment, Timeline
from mindful.ui.palette import DUSK, PAPER
from mindful.ui.session.orb import BreathOrb

HELD = Timeline((Segment(Phase.HOLD_FULL, 0.0, 10.0, 1.0, 1.0, 0),))
LEAKED = 50


@pytest.fixture
def orb(show):
    return show(BreathOrb(DUSK), 300, 300)


def picture(orb, moment, remaining=0.5):
    orb.show_moment(moment, remaining)
    return orb.grab().toImage()


def painted_pixels(image):
    ground = image.pixel(0, 0)
    return sum(
        image.pixel(x, y) != ground
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def test_full_lungs_are_larger_than_empty_ones(orb, timeline):
    sizes = [painted_pixels(picture(orb, timeline.at(p), 0)) for p in (5, 7, 9)]

    assert sizes[0] < sizes[1] < sizes[2]


def test_with_reduced_motion_nothing_grows(orb, timeline):
    orb.dress(DUSK, reduced_motion=True)

    assert picture(orb, timeline.at(5)) == picture(orb, timeline.at(9))


def test_with_reduced_motion_the_ring_still_tells_the_time(orb, timeline):
    orb.dress(DUSK, reduced_motion=True)

    assert picture(orb, timeline.at(5), 0.9) != picture(orb, timeline.at(5), 0.1)


def test_a_hold_shimmers_but_not_with_reduced_motion(orb):
    assert picture(orb, HELD.at(0)) != picture(orb, HELD.at(2))

    orb.dress(DUSK, reduced_motion=True)
    assert picture(orb, HELD.at(0)) == picture(orb, HELD.at(2))


def test_the_shimmer_is_slow_and_faint_enough_never_to_flash(orb):
    def brightness(position):
        colour = picture(orb, HELD.at(position)).pixelColor(150, 150)
        return colour.lightnessF()

    seen = [brightness(tenth / 10) for tenth in range(80)]

    assert max(seen) - min(seen) < 0.1
    turns = sum((b - a) * (c - b) < 0 for a, b, c in zip(seen, seen[1:], seen[2:], strict=False))
    assert turns <= 2 * 0.5 * 8, "never faster than once in two seconds"


def test_the_ring_is_gone_when_nothing_remains(orb, timeline):
    assert picture(orb, timeline.at(5), 0.0) != picture(orb, timeline.at(5), 0.2)


def test_other_colours_make_another_picture(orb, timeline):
    before = picture(orb, timeline.at(9))

    orb.dress(PAPER, reduced_motion=False)

    assert picture(orb, timeline.at(9)) != before


def test_every_painted_moment_is_told(orb, timeline, listen, qtbot):
    heard = listen(orb.painted)
    moment = timeline.at(6)

    orb.show_moment(moment, 0.9)

    qtbot.waitUntil(lambda: (moment,) in heard)


def test_before_the_first_moment_nothing_is_told(show, listen):
    orb = BreathOrb(DUSK)
    heard = listen(orb.painted)

    show(orb, 300, 300)

    assert heard == []


def test_it_is_never_larger_than_a_hand_on_a_wide_screen(orb, timeline):
    orb.resize(1600, 1200)

    image = picture(orb, timeline.at(9), 0)

    ground = image.pixel(0, 0)
    assert image.pixel(800 - 301, 600) == image.pixel(800 + 301, 600) == ground
    assert image.pixel(800 - 150, 600) != ground


def test_asking_for_a_paint_costs_no_reference_to_none(orb):
    before = sys.getrefcount(None)

    for _ in range(1000):
        orb.update()

    assert abs(sys.getrefcount(None) - before) <= LEAKED
