# SPDX-License-Identifier: MIT
"""What the app looks like changes at once, for plain widgets and for painted ones."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QLabel

from mindful.domain.settings import Appearance, Settings
from mindful.paths import resources
from mindful.ui.controls.text import text
from mindful.ui.palette import DUSK, DUSK_HIGH, PAPER, PAPER_HIGH
from mindful.ui.theme import Theme

HINTED = 1
"""Rows of pixels, a shade of the mark, by which hinting may lift it out of its line."""
DARK = Settings(appearance=Appearance.DARK)


@pytest.mark.parametrize(
    ("appearance", "high_contrast", "palette"),
    [
        (Appearance.LIGHT, False, PAPER),
        (Appearance.DARK, False, DUSK),
        (Appearance.LIGHT, True, PAPER_HIGH),
        (Appearance.DARK, True, DUSK_HIGH),
    ],
)
def test_each_appearance_has_its_palette(theme, appearance, high_contrast, palette):
    theme.adopt(Settings(appearance=appearance, high_contrast=high_contrast))

    assert theme.palette == palette


@pytest.mark.parametrize(
    ("settings", "palette"),
    [
        (Settings(appearance=Appearance.LIGHT), DUSK),
        (Settings(appearance=Appearance.DARK), DUSK),
        (Settings(session_on_paper=True), PAPER),
        (Settings(high_contrast=True), DUSK_HIGH),
        (Settings(high_contrast=True, session_on_paper=True), PAPER_HIGH),
    ],
)
def test_a_session_is_dusk_unless_paper_is_wanted(theme, settings, palette):
    theme.adopt(settings)

    assert theme.session_palette == palette
    assert palette.accent in theme.session_sheet()


def test_a_change_is_told_and_seen_at_once(theme, qapp, show, listen):
    label = show(QLabel("words"), 200, 60)
    heard = listen(theme.changed)
    before = label.grab().toImage()

    theme.adopt(DARK)

    assert heard == [()]
    assert label.grab().toImage() != before
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DUSK.background


def test_what_changes_no_look_is_not_told(theme, listen):
    theme.adopt(DARK)
    heard = listen(theme.changed)

    theme.adopt(Settings(appearance=Appearance.DARK, show_seconds=True, bed="none"))

    assert heard == []


@pytest.mark.parametrize(
    "look",
    [
        {"appearance": Appearance.DARK},
        {"high_contrast": True},
        {"text_percent": 150},
        {"reduced_motion": True},
        {"session_on_paper": True},
    ],
)
def test_every_look_is_told(theme, listen, look):
    theme.adopt(Settings())
    heard = listen(theme.changed)

    theme.adopt(Settings(**look))

    assert heard == [()]


@pytest.mark.parametrize(("percent", "pixels"), [(80, 12), (100, 15), (200, 30)])
def test_text_grows_with_the_persons_size(theme, show, percent, pixels):
    label = show(QLabel("words"))

    theme.adopt(Settings(text_percent=percent))

    label.ensurePolished()
    assert label.font().pixelSize() == pixels
    assert theme.px(15) == pixels
    assert theme.reading_font(15).pixelSize() == pixels


def test_reduced_motion_is_known(theme):
    assert not theme.reduced_motion

    theme.adopt(Settings(reduced_motion=True))

    assert theme.reduced_motion


def test_the_system_turning_dark_is_followed_where_it_is_wanted(qapp, theme, listen):
    following = Theme(qapp, resources(), Settings())
    following.complete()
    heard, unmoved = listen(following.changed), listen(theme.changed)

    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())

    assert heard == [()]
    assert unmoved == []
    following.deleteLater()


def test_the_shipped_fonts_are_in_use(theme, qapp):
    assert QFontInfo(qapp.font()).family() == "Figtree"
    assert QFontInfo(theme.reading_font(25)).family() == "Newsreader"


def test_icons_are_where_it_says(theme):
    assert (theme.icons / "check-light.svg").is_file()
    assert (theme.icons / "chevron-dark.svg").is_file()


def ink(label):
    """How many rows of pixels its letters take."""
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    across = range(picture.width())
    return sum(any(picture.pixel(x, y) != ground for x in across) for y in range(picture.height()))


@pytest.mark.parametrize("percent", [80, 100, 125, 150, 200])
@pytest.mark.parametrize("role", ["wordmark", "heading", "subheading", "question", "part", "body"])
def test_capitals_keep_their_marks(show, theme, percent, role):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))
    close, roomy = text("ÜÀÉŻÅ", role), text("ÜÀÉŻÅ", role)
    roomy.setContentsMargins(20, 60, 20, 60)

    for label in (close, roomy):
        show(label, 600, 10).resize(label.sizeHint())

    assert ink(close) >= ink(roomy) - HINTED
