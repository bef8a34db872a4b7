# SPDX-License-Identifier: MIT
"""Every text can be read on every ground it stands on, computed as WCAG asks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from mindful.ui.palette import DUSK, DUSK_HIGH, PAPER, PAPER_HIGH, palette_for

PALETTES = {"paper": PAPER, "dusk": DUSK, "paper, high": PAPER_HIGH, "dusk, high": DUSK_HIGH}
HIGH = {"paper, high", "dusk, high"}
TEXTS = [
    ("ink", "background"),
    ("ink", "surface"),
    ("ink", "soft"),
    ("ink", "session_centre"),
    ("ink", "session_edge"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "soft"),
    ("muted", "session_centre"),
    ("muted", "session_edge"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "soft"),
    ("accent_ink", "accent"),
    ("before", "surface"),
    ("after", "surface"),
]
"""Text and ground: body and headings, small words, links, the filled button, the legend."""
CONTROLS = [
    ("control", "background"),
    ("control", "surface"),
    ("control", "session_centre"),
    ("control", "session_edge"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "session_centre"),
]
"""Borders of controls, what is chosen, the ring around what has the focus."""


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(colour)
    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_it_should_be():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(name, text, ground):
    palette = PALETTES[name]

    least = 7.0 if name in HIGH else 4.5
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= least


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_edges_of_controls_can_be_seen(name, edge, ground):
    palette = PALETTES[name]

    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("name", PALETTES)
def test_ring_and_disc_can_be_seen_on_the_chart(name):
    palette = PALETTES[name]

    assert contrast(palette.before, palette.surface) >= 3.0
    assert contrast(palette.after, palette.surface) >= 3.0
    assert palette.before != palette.after


@pytest.mark.parametrize("name", PALETTES)
def test_the_breath_guide_can_be_seen(name):
    palette = PALETTES[name]

    assert contrast(palette.orb_core, palette.session_edge) >= 1.3
    assert contrast(palette.orb_rim, palette.session_edge) >= 1.3


def test_the_palette_of_each_appearance():
    assert palette_for(dark=False, high_contrast=False) is PAPER
    assert palette_for(dark=True, high_contrast=False) is DUSK
    assert palette_for(dark=False, high_contrast=True) is PAPER_HIGH
    assert palette_for(dark=True, high_contrast=True) is DUSK_HIGH
    assert DUSK.is_dark
    assert DUSK_HIGH.is_dark
    assert not PAPER.is_dark
    assert not PAPER_HIGH.is_dark
