# SPDX-License-Identifier: MIT
"""At every text size each word of what is read has its room, and every control its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mindful.domain.settings import Appearance, Settings
from mindful.paths import resources
from mindful.storage.reading_files import read_weekly
from mindful.storage.texts import Text
from mindful.ui.about.attachment import AttachmentPage
from mindful.ui.about.measure import ReadingColumn
from mindful.ui.about.paragraph import Paragraph
from mindful.ui.about.reflections import ReflectionsPage
from mindful.ui.about.sources import SourcesPage
from mindful.ui.weekly.page import WeeklyPage

PAGES = ("titles", *(f"card {n}" for n in range(10)), *(f"topic {n}" for n in range(10)),
         "one question", "all questions", "weekly", "kept")  # fmt: skip
WIDTH, HEIGHT = 900, 740
"""What the largest text leaves of the main window beside its rail."""


@pytest.fixture
def make(cards, claims, reflections):
    """Makes any of the pages in the state that is named."""
    topics = list(dict.fromkeys(claim.topic for claim in claims))

    def named(name):
        kind, _, number = name.partition(" ")
        if kind in ("titles", "card"):
            page = AttachmentPage(cards)
            if kind == "card":
                page.open_card(int(number))
            return page
        if kind == "topic":
            page = SourcesPage(claims, "1.2.3")
            page.show_topic(topics[int(number)])
            return page
        if number in ("question", "questions"):
            page = ReflectionsPage(reflections)
            if kind == "all":
                page._way.choose(True)
                page._show_way(together=True)
            return page
        page = WeeklyPage(read_weekly(Text(resources() / "text" / "en" / "weekly.toml")))
        page.card._form._rows[6].give(0)
        if kind == "kept":
            page.card.tell_kept()
        return page

    return named


def seen(page, *kinds):
    return [w for kind in kinds for w in page.findChildren(kind) if w.isVisible()]


def cut_off(page):
    """Labels and buttons that have less room than their words need."""
    short = []
    for shown in seen(page, QLabel, QAbstractButton):
        least = shown.minimumSizeHint()
        height = least.height()
        if shown.hasHeightForWidth():
            height = max(height, shown.heightForWidth(shown.width()))
        if shown.width() < least.width() or shown.height() < height:
            short.append((shown.text(), shown.size().toTuple(), (least.width(), height)))
    return short


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_cut_off(make, show, theme, qtbot, name, percent):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))

    page = show(make(name), WIDTH if percent > 100 else 983, HEIGHT)

    qtbot.waitUntil(lambda: cut_off(page) == [])
    assert page.widget().width() <= page.viewport().width(), "reaches beyond the window"


@pytest.mark.parametrize("name", ["titles", "card 8", "topic 0", "all questions", "weekly"])
def test_text_that_grows_while_it_is_shown_finds_its_room(make, show, theme, qtbot, name):
    page = show(make(name), WIDTH, HEIGHT)
    widths = {reading.maximumWidth() for reading in page.findChildren(ReadingColumn)}

    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=200))

    qtbot.waitUntil(lambda: cut_off(page) == [])
    grown = {reading.maximumWidth() for reading in page.findChildren(ReadingColumn)}
    assert min(grown) > max(widths)
    assert page.widget().width() <= page.viewport().width()


@pytest.mark.parametrize("percent", [80, 100, 150])
def test_lines_are_no_longer_than_is_read_with_ease(make, show, theme, percent):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))
    page = show(make("card 0"), 3000, 900)

    for shown in seen(page, Paragraph):
        metrics = shown.fontMetrics()
        assert shown.width() <= metrics.horizontalAdvance(shown.words[:100])


@pytest.mark.parametrize("name", PAGES)
def test_every_control_is_named_and_reached_by_the_keyboard(make, show, name):
    page = show(make(name))

    assert page.accessibleName()
    for found in seen(page, QAbstractButton):
        assert found.text().replace("&&", "&") in found.accessibleName()
        if found.group() is None:
            assert found.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("name", PAGES)
def test_paragraphs_are_given_to_assistive_technology_without_markup(make, show, name):
    page = show(make(name))

    for shown in seen(page, Paragraph):
        assert shown.accessibleName() == shown.words
        assert "<" not in shown.accessibleName()


def test_lines_of_a_paragraph_have_air(show, theme):
    words = "Words that take a line or two. " * 8
    label = QLabel(words)
    label.setWordWrap(True)
    paragraph = Paragraph(words)
    for one in (label, paragraph):
        show(one, 400, 300)

    assert paragraph.heightForWidth(400) > 1.2 * label.heightForWidth(400)


@pytest.mark.parametrize("role", ["body", "muted", "lead"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_paragraph_has_the_colour_of_its_role(show, theme, role, dark):
    appearance = Appearance.DARK if dark else Appearance.LIGHT
    theme.adopt(Settings(appearance=appearance))
    wanted = theme.palette.ink if role == "body" else theme.palette.muted
    paragraph = show(Paragraph("████████████", role), 400, 60)

    picture = paragraph.grab().toImage()

    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert wanted.upper() in colours


@pytest.mark.parametrize("name", PAGES)
def test_making_it_shows_no_stray_window(make, theme, monkeypatch, name):
    assert theme
    strays = []
    set_visible = QWidget.setVisible

    def watch(widget, there):
        if there and widget.isWindow():
            strays.append(widget)
        set_visible(widget, there)

    monkeypatch.setattr(QWidget, "setVisible", watch)
    monkeypatch.setattr(QWidget, "show", lambda widget: watch(widget, True))

    made = make(name)

    assert strays == []
    made.deleteLater()
