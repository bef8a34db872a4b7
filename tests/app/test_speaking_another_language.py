# SPDX-License-Identifier: MIT
"""Another language is spoken at once, everywhere, and from the next start on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from mindful.domain.flow import FlowId
from mindful.domain.settings import Settings
from mindful.domain.start import Start
from mindful.storage.first_page import FirstPageCache
from mindful.ui.flows.page import FlowPage
from mindful.ui.now.page import NowPage
from mindful.ui.rail import Place, Rail
from mindful.ui.settings.page import SettingsPage


def be_silent(life):
    """Leave the app, and take away what it speaks with."""
    life.app.quit()
    life.app.tongue.speak("en")


@pytest.fixture
def life(live, qapp):
    """An app that speaks English again when it is left."""
    before = QLocale()
    life = live()
    yield life
    be_silent(life)
    QLocale.setDefault(before)


@pytest.fixture
def choose(life):
    """Chooses a language where a person does."""

    def choose(code):
        life.app.main.open_place(Place.SETTINGS)
        box = life.app.main.findChild(QComboBox, "language")
        box.setFocus()
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        assert len(life.app.main.findChildren(Rail)) == 1

    return choose


def words_of(widget):
    kinds = (QLabel, QAbstractButton)
    return {found.text() for kind in kinds for found in widget.findChildren(kind)}


def test_all_of_it_speaks_at_once(life, choose):
    english = words_of(life.app.main)
    assert "Practices" in english

    choose("nl")

    german = words_of(life.app.main)
    assert "Practices" not in german
    assert "Oefeningen" in german
    assert life.app.content.glances["extended_4_6"].title != "Long exhale"
    assert life.app.content.situations()[0].title in {
        situation.title for situation in life.app.first_page.situations
    }


def test_one_stays_where_one_was(life, choose):
    choose("nl")

    shown = life.app.main._pages.currentWidget()
    assert isinstance(shown, SettingsPage)
    assert shown.accessibleName() != "Settings"
    assert life.app.main.findChild(QComboBox, "language").currentData() == "nl"
    assert len(life.app.main.findChildren(NowPage)) == 1


def test_the_keyboard_stays_at_the_choice(life, choose, qtbot):
    choose("nl")

    box = life.app.main.findChild(QComboBox, "language")
    qtbot.waitUntil(box.hasFocus)
    qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty())


def test_what_was_begun_step_by_step_stays(life, choose):
    life.app.open_flow(FlowId.BEFORE_SEND)
    (page,) = life.app.main.findChildren(FlowPage)

    choose("nl")
    life.app.main.open_place(Place.NOW)

    assert page.isVisible()


def test_pages_beside_speak_too(life, choose):
    life.app.rooms.beside.open_sources()
    life.app.rooms.open_patterns()

    choose("nl")
    life.app.rooms.beside.open_sources()

    shown = life.app.main._pages.currentWidget()
    assert shown.accessibleName() != "About and sources"
    life.app.rooms.open_patterns()
    assert life.app.main._pages.currentWidget() is not shown


def test_it_can_go_back_and_forth(life, choose):
    for code in ("nl", "ar", "pl", "en"):
        choose(code)

    assert "Practices" in words_of(life.app.main)
    assert life.application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_it_is_kept(life, choose, live, qtbot):
    choose("nl")
    life.app.quit()

    again = live()

    assert again.settings.language == "nl"
    language, words = again.app.content.language, words_of(again.app.main)
    be_silent(again)
    assert language == "nl"
    assert "Oefeningen" in words


def test_the_first_page_is_remembered_in_its_language(life, choose):
    choose("nl")

    cache: FirstPageCache = life.world.first_page
    assert cache.read("en") is None
    assert cache.read("nl").situations == life.app.content.situations()


def test_a_session_that_runs_goes_on(life, choose, qtbot):
    life.app.start(Start("extended_4_6", minutes=1, asks=False))
    window = life.app.window

    choose("nl")

    assert life.app.window is window
    life.app.sittings.save_again()


def test_nobody_speaks_another_language(life, choose):
    settings = life.app.preferences.settings
    life.app.preferences.adopt(settings.with_voice("warm"))
    choose("nl")

    life.app.start(Start("extended_4_6", minutes=1, asks=False))

    assert life.sounds[-1][0].voice == "none"
    assert not life.app.sittings._speaking.is_there
    assert life.app.preferences.settings.voice == "warm"


def test_arabic_begins_on_the_right(life, choose, qtbot):
    choose("ar")

    main = life.app.main
    assert main.isRightToLeft()
    qtbot.waitUntil(lambda: main.findChild(Rail).x() > main.width() / 2)


def test_what_is_no_language_is_the_systems(tmp_path):
    assert Settings().language == "system"
