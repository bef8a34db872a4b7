# SPDX-License-Identifier: MIT
"""Typefaces and icons are what the app asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QImageReader,
    QTextLayout,
)
from PySide6.QtSvg import QSvgRenderer

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SENTENCE = "Breathe in, āčďęğłőřšťůžẅ, breathe out …"


@pytest.fixture
def families(qapp):
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    yield {QFontDatabase.applicationFontFamilies(font)[0] for font in loaded}
    for font in loaded:
        QFontDatabase.removeApplicationFont(font)


def font(family, weight=400):
    made = QFont(family)
    made.setPixelSize(100)
    made.setWeight(QFont.Weight(weight))
    return made


def test_there_are_two_families_each_with_its_licence(families):
    assert families == {"Figtree", "Newsreader"}
    for family in families:
        licence = (RESOURCES / "fonts" / f"{family}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence


@pytest.mark.parametrize("family", ["Figtree", "Newsreader"])
def test_one_family_draws_latin_and_extended_latin(families, family):
    layout = QTextLayout(SENTENCE, font(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {family}
    assert not any(0 in run.glyphIndexes() for run in layout.glyphRuns())


@pytest.mark.parametrize(("family", "weights"), [("Figtree", (400, 600)), ("Newsreader", (400,))])
def test_every_weight_is_drawn_as_its_own(families, family, weights):
    widths = [QFontMetricsF(font(family, each)).horizontalAdvance(SENTENCE) for each in weights]

    assert [QFontInfo(font(family, each)).weight() for each in weights] == list(weights)
    assert len(set(widths)) == len(weights)


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_is_there_in_its_size(qapp, size):
    image = QImage(str(RESOURCES / "icons" / f"mindful-{size}.png"))

    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 255


@pytest.mark.parametrize(
    "drawing", sorted(path.name for path in (RESOURCES / "icons").glob("*.svg"))
)
def test_every_drawing_can_be_drawn(qapp, drawing):
    assert QSvgRenderer(str(RESOURCES / "icons" / drawing)).isValid()


@pytest.mark.parametrize(("panel", "ground"), [("light", 255), ("dark", 30)])
def test_the_tray_ring_stands_out_on_its_panel(qapp, panel, ground):
    drawing = (RESOURCES / "icons" / f"tray-{panel}.svg").read_text(encoding="utf-8")
    ink = re.search(r'fill="#([0-9A-F]{2})', drawing)

    assert abs(int(ink[1], 16) - ground) > 150


@pytest.mark.parametrize(
    ("kind", "sides"),
    [("ico", [16, 22, 24, 32, 48, 64, 128, 256]), ("icns", [32, 64, 128, 256, 512])],
)
def test_the_icon_of_other_systems_holds_the_same_pictures(qapp, kind, sides):
    reader = QImageReader(str(RESOURCES / "icons" / f"mindful.{kind}"))
    found = {}
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        found[image.width()] = image.convertToFormat(QImage.Format.Format_ARGB32)

    assert sorted(found) == sides
    for side, image in found.items():
        png = QImage(str(RESOURCES / "icons" / f"mindful-{side}.png"))
        assert image == png.convertToFormat(QImage.Format.Format_ARGB32)
