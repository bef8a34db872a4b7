# SPDX-License-Identifier: MIT
"""The main window: a rail, pages made when wanted, and keys that work anywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton

from mindful.domain.language import LANGUAGES
from mindful.domain.settings import Appearance, Settings
from mindful.paths import resources
from mindful.ui.main_window import MainWindow
from mindful.ui.now.page import NowPage
from mindful.ui.rail import Place, Rail
from mindful.ui.tongue import Tongue


def test_it_opens_on_now_with_begin_under_the_keyboard(main, press, listen, words):
    heard = listen(main.findChild(NowPage).start_wanted)
    assert "What is happening right now?" in words(main)

    press(main, Qt.Key.Key_Space)

    assert len(heard) == 1


def test_the_first_paint_is_told_once(content, theme, qtbot):
    window = MainWindow()
    told = []
    window.painted.connect(lambda: told.append("painted"))
    assert told == []

    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: told == ["painted"])
    window.repaint()

    assert told == ["painted"]
    window.hide()
    window.deleteLater()


def test_a_page_is_made_when_it_is_first_wanted(main, made, click, words, listen):
    opened = listen(main.place_opened)
    assert made == []

    click(main, "Practices")
    click(main, "Now")
    click(main, "Practices")

    assert made == [Place.PRACTICES]
    assert "the page of practices" in words(main)
    assert opened == [(Place.PRACTICES,), (Place.NOW,), (Place.PRACTICES,)]


def test_the_rail_marks_what_is_open(main, named):
    assert named(main, "Now").isChecked()

    main.open_place(Place.SUPPORT)

    assert named(main, "See support").isChecked()
    assert not named(main, "Now").isChecked()


def test_f1_is_support_from_anywhere(main, press, words):
    press(main, Qt.Key.Key_F1)

    assert "the page of support" in words(main)


def test_f9_hides_and_escape_closes(main, press, listen):
    hidden, closed = listen(main.hide_wanted), listen(main.close_wanted)

    press(main, Qt.Key.Key_F9, Qt.Key.Key_Escape)

    assert (hidden, closed) == ([()], [()])


def test_closing_is_a_wish_that_others_grant(main, listen):
    closed = listen(main.close_wanted)

    main.close()

    assert closed == [()]
    assert main.isVisible()


def test_a_notice_stands_above_the_page(main, words):
    main.notice.say("A backup was made.")

    assert "A backup was made." in words(main)
    assert main.notice.y() == 0


@pytest.fixture
def language():
    return "en"


@pytest.fixture
def spoken(language, qapp):
    """The whole app in a language."""
    before = QLocale()
    tongue = Tongue(qapp, resources() / "translations")
    tongue.speak(language)
    yield language
    tongue.speak("en")
    QLocale.setDefault(before)


def inked(button):
    """How many columns of pixels its words take; not the mark at its edge."""
    picture = button.grab().toImage()
    ink = picture.pixel(0, 0), picture.pixel(picture.width() // 2, 1)
    middle = range(picture.height() // 4, picture.height() * 3 // 4)
    across = range(6, picture.width() - 6)
    return sum(any(picture.pixel(x, y) not in ink for y in middle) for x in across)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_no_entry_of_the_rail_is_cut_when_it_is_chosen(show, theme, spoken, percent):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))
    theme.speak(spoken)
    rail = Rail()
    show(rail).resize(rail.sizeHint())

    for entry in rail.findChildren(QPushButton):
        entry.setChecked(True)
        there = inked(entry)
        entry.resize(entry.width() + 200, entry.height())
        assert there == inked(entry), entry.text()
