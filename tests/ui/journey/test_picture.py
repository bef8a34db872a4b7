# SPDX-License-Identifier: MIT
"""A saved picture looks as the chart on screen does, with its words around it."""

from __future__ import annotations

import numpy as np
import pytest
from made_journal import journey_page, press, session, several
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mindful.domain.settings import Appearance, Settings
from mindful.ui.journey.page import Step
from mindful.ui.palette import DUSK, PAPER

FEW = 12


@pytest.fixture
def page(show, journal, content, theme):
    for n in range(20):
        journal.save(session(n + 1, days_ago=n))
    return show(journey_page(journal, content, theme))


@pytest.fixture
def save(page, listen, tmp_path):
    """Saves the view in front to a file by that ending, and says where."""
    wanted = listen(page.picture_wanted)

    def write(ending):
        press(page, "Save picture…")
        picture = wanted[-1][0]
        path = tmp_path / f"{picture.name}{ending}"
        picture(path)
        return path

    return write


def counted(image, colour):
    """How many pixels are of about that colour."""
    pixels = np.frombuffer(
        image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8
    ).reshape(image.height(), -1, 4)
    wanted = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
    return int(np.count_nonzero(np.abs(pixels[:, :, :3].astype(int) - wanted).max(axis=2) <= FEW))


def rendered(path):
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_a_png_has_the_colours_of_the_screen(save):
    image = QImage(str(save(".png")))

    assert image.width() > 1000
    for colour in (PAPER.before, PAPER.after, PAPER.background, PAPER.surface, PAPER.ink):
        assert counted(image, colour) > 20


def test_an_svg_has_them_too_and_needs_no_font(save):
    path = save(".svg")

    text = path.read_text()
    assert "<text" not in text
    assert "<title>How you arrived and left</title>" in text
    assert "You rated" in text
    image = rendered(path)
    for colour in (PAPER.before, PAPER.after, PAPER.background, PAPER.surface, PAPER.ink):
        assert counted(image, colour) > 20


def test_what_is_worn_now_is_saved(save, theme):
    theme.adopt(Settings(appearance=Appearance.DARK))

    image = QImage(str(save(".PNG")))

    assert counted(image, DUSK.background) > 1000
    assert counted(image, PAPER.surface) == 0


def test_every_view_can_be_saved_under_its_own_name(page, save, journal):
    for one in several("extended_4_6", 12, first=100):
        journal.save(one)
    page.refresh()
    names = []
    for step in Step:
        if step is Step.HISTORY:
            continue
        page.open_step(step)
        if page.currentWidget().save.isEnabled():
            names.append(save(".png").name)

    assert "mindful-before-and-after.png" in names
    assert "mindful-days.png" in names
    assert len(names) == len(set(names))


def test_a_file_that_cannot_be_written_says_why(page, listen, tmp_path):
    wanted = listen(page.picture_wanted)
    press(page, "Save picture…")

    with pytest.raises(OSError, match="missing"):
        wanted[-1][0](tmp_path / "missing" / "chart.png")


def test_numbers_beside_the_plot_are_in_both(save):
    """Left of the lowest line of the grid, above the dates."""
    for picture in (QImage(str(save(".png"))), rendered(save(".svg"))):
        fine = picture.width() / rendered(save(".svg")).width()
        strip = picture.copy(round(60 * fine), 0, round(40 * fine), picture.height())
        assert counted(strip.copy(0, strip.height() // 3, strip.width(), strip.height() // 2),
                       PAPER.muted) > 20  # fmt: skip
