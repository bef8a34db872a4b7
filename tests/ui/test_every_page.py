# SPDX-License-Identifier: MIT
"""What must hold for every page: no stray window, no word cut off, a name for every control."""

from __future__ import annotations

import re
from datetime import date

import pytest
from doubles import MORNING, ManualClock, ToldPlayer
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from mindful.domain.plan import Plan
from mindful.domain.rating import ANXIETY, MOOD, Rating
from mindful.domain.settings import Appearance, LastChoice, Settings, Way
from mindful.domain.trace import untraced
from mindful.domain.unfold import unfold
from mindful.paths import resources
from mindful.session.session import Session
from mindful.storage.content_files import ContentFiles
from mindful.ui.help.page import SupportPage
from mindful.ui.journey.page import JourneyPage
from mindful.ui.main_window import MainWindow
from mindful.ui.now.page import NowPage
from mindful.ui.practices.detail import DetailPage
from mindful.ui.practices.page import PracticesPage
from mindful.ui.rail import Place, Rail
from mindful.ui.session.check_in import CheckIn
from mindful.ui.session.check_out import After, CheckOut
from mindful.ui.session.practice_view import PracticeView
from mindful.ui.session.sitting import Sitting
from mindful.ui.session.window import SessionWindow
from mindful.ui.settings.page import SettingsPage
from mindful.ui.tongue import Tongue

NAMED = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
PAGES = ("now", "practices", "detail", "holds", "ramp", "journey", "settings", "support")
ASKED = ("check-in", "check-out", "practice", "session window")
IN_OTHER_WORDS = [
    *((language, percent) for language in ("de", "ar") for percent in (80, 100, 200)),
    *((language, 100) for language in ("es", "fr", "it", "ja", "nl", "pl", "pt_BR", "zh_CN")),
]
"""Long words and words from the right at every size; the others as they are at first."""
ROOMY, SMALL = (1120, 740), (784, 600)
LARGE = {"appearance": Appearance.LIGHT, "text_percent": 200}


@pytest.fixture
def language():
    return "en"


@pytest.fixture
def content(language, qapp):
    """All content in a language that the whole app speaks."""
    before = QLocale()
    tongue = Tongue(qapp, resources() / "translations")
    tongue.speak(language)
    yield ContentFiles(resources(), language=language)
    tongue.speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def make(content, theme, journal, tmp_path):
    """Makes any page or part of a session, as the app does."""
    scales = content.scales()
    asked = [scales[ANXIETY], scales[MOOD]]
    timeline = unfold(content.practice("extended_4_6"), Plan(3))
    settings = Settings(last=LastChoice("extended_4_6", 3))

    def detail(practice):
        return DetailPage(content.practice(practice), minutes=3, holds_allowed=False)

    def now():
        page = NowPage(content.glances, content.situations(), settings, theme)
        page.decorate()
        return page

    def session_window():
        practice = content.practice("extended_4_6")
        clock = ManualClock()
        session = Session(
            practice.id, timeline, journal=journal, player=ToldPlayer(), clocks=clock.clocks
        )
        sitting = Sitting(session, practice, tuple(asked), "3 min", True, True)
        return SessionWindow(sitting, theme, untraced, clock.monotonic)

    makers = {
        "now": now,
        "practices": lambda: PracticesPage(content.library().practices, ("A line.",), settings),
        "detail": lambda: detail("extended_4_6"),
        "holds": lambda: detail("four_seven_eight"),
        "ramp": lambda: detail("ramp_to_6"),
        "journey": lambda: JourneyPage(
            journal,
            titles={},
            situations={},
            scales=scales,
            glances=content.glances,
            theme=theme,
            now=lambda: MORNING,
        ),
        "settings": lambda: SettingsPage(settings, tmp_path, {}, date(2026, 11, 24)),
        "support": lambda: SupportPage(content.support(), MORNING.date()),
        "check-in": lambda: CheckIn(asked, "Extended out-breath", "3 min", eyes_open_offered=True),
        "check-out": lambda: CheckOut(
            asked, "3 min", Rating({ANXIETY: 5}), After(more_offered=True)
        ),
        "practice": lambda: PracticeView(timeline, theme, show_seconds=False, announce=True),
        "session window": session_window,
    }
    return lambda name: makers[name]()


@pytest.fixture
def in_the_window(make, qtbot):
    """Shows a page beside the rail at the size the main window has at first."""
    windows = []

    def put(name, size=ROOMY):
        window = MainWindow()
        rail, page = Rail(), make(name)
        windows.append(window)
        window.furnish(rail, (Place.NOW, make("now")), lambda place: page)
        window.open_place(Place.SUPPORT)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        return window, page

    yield put
    for window in windows:
        window.hide()
        window.deleteLater()


def seen(widget, *kinds):
    return [w for kind in kinds for w in widget.findChildren(kind) if w.isVisible()]


def cut_off(widget):
    """Labels and buttons that have less room than their words need."""
    short = []
    for shown in seen(widget, QLabel, QAbstractButton):
        least = shown.minimumSizeHint()
        height = least.height()
        if shown.hasHeightForWidth():
            height = max(height, shown.heightForWidth(shown.width()))
        if shown.width() < least.width() or shown.height() < height:
            short.append((shown.text(), shown.size().toTuple(), (least.width(), height)))
    return short


@pytest.mark.parametrize("name", [*PAGES, *ASKED])
def test_making_it_shows_no_stray_window(make, name, monkeypatch):
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
    assert not any(window.isVisible() for window in QApplication.topLevelWidgets())
    made.deleteLater()


@pytest.mark.parametrize("name", PAGES)
def test_with_the_largest_text_no_word_is_cut_off(in_the_window, theme, name, qtbot):
    theme.adopt(Settings(**LARGE))

    window, page = in_the_window(name)

    qtbot.waitUntil(lambda: cut_off(window) == [])
    for area in [page, *page.findChildren(QScrollArea)]:
        if isinstance(area, QScrollArea) and area.isVisible():
            assert area.widget().width() <= area.viewport().width(), "reaches beyond the window"


@pytest.mark.parametrize("language", ["en", "de", "ar", "pl"])
@pytest.mark.parametrize("name", PAGES)
def test_with_the_largest_text_a_small_window_is_wide_enough(
    in_the_window, theme, language, name, qtbot
):
    theme.adopt(Settings(**LARGE))
    theme.speak(language)

    window, page = in_the_window(name, SMALL)

    assert window.size().toTuple() == SMALL
    for area in [page, *page.findChildren(QScrollArea)]:
        if isinstance(area, QScrollArea) and area.isVisible():
            qtbot.waitUntil(lambda a=area: a.widget().width() <= a.viewport().width())
    qtbot.waitUntil(lambda: cut_off(window) == [])


def test_the_rail_stands_again_where_there_is_room(in_the_window, theme, qtbot):
    theme.adopt(Settings(**LARGE))
    window, _page = in_the_window("now", SMALL)
    (rail,) = window.findChildren(Rail)
    qtbot.waitUntil(lambda: rail.width() == window.width())

    theme.adopt(Settings(**LARGE | {"text_percent": 100}))
    window.place_rail()

    qtbot.waitUntil(lambda: rail.width() < window.width() / 3)
    qtbot.waitUntil(lambda: rail.height() == window.height())


@pytest.mark.parametrize("name", ["check-in", "check-out"])
def test_with_the_largest_text_every_number_can_be_reached(make, show, theme, name, qtbot):
    theme.adopt(Settings(**LARGE))

    asked = show(make(name))

    qtbot.waitUntil(lambda: cut_off(asked) == [])
    assert asked.widget().width() <= asked.viewport().width()


@pytest.mark.parametrize("name", PAGES)
def test_at_the_usual_size_no_word_is_cut_off(in_the_window, name, qtbot):
    window, page = in_the_window(name)

    qtbot.waitUntil(lambda: cut_off(window) == [])
    if isinstance(page, QScrollArea):
        assert page.widget().width() <= page.viewport().width()


@pytest.mark.parametrize(("language", "percent"), IN_OTHER_WORDS)
@pytest.mark.parametrize("name", PAGES)
def test_in_other_languages_no_word_is_cut_off(
    in_the_window, theme, language, percent, name, qtbot
):
    theme.adopt(Settings(appearance=Appearance.LIGHT, text_percent=percent))
    theme.speak(language)

    window, page = in_the_window(name)

    qtbot.waitUntil(lambda: cut_off(window) == [])
    if isinstance(page, QScrollArea):
        assert page.widget().width() <= page.viewport().width()


@pytest.mark.parametrize("language", ["ja"])
@pytest.mark.parametrize("name", [*PAGES, *ASKED])
def test_nothing_on_it_stays_english(make, tmp_path, language, name):
    made = make(name)
    said = {words for widget in (made, *made.findChildren(QWidget)) for words in said_by(widget)}

    english = {words for words in said if words.isascii() and re.search("[a-z]{2}", words)}
    assert english - {"A line.", "3 min", "Extended out-breath, 3 min", str(tmp_path)} == set()
    made.deleteLater()


def said_by(widget):
    """Whatever is seen or heard of it."""
    asked = ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
    for name in asked:
        said = getattr(widget, name, str)
        if isinstance(widget, QComboBox) and name == "text":
            said = widget.currentText
        yield said()


@pytest.mark.parametrize("language", ["ar"])
def test_from_the_right_the_rail_comes_first_and_so_does_begin(in_the_window, theme, language):
    theme.speak(language)

    window, _page = in_the_window("now")
    window.open_place(Place.NOW)

    (rail,) = window.findChildren(Rail)
    (now,) = (found for found in window.findChildren(NowPage) if found.isVisible())
    begin, *others = (now._card.way(way) for way in Way)
    assert rail.x() > window.width() / 2
    assert all(begin.x() > other.x() or begin.y() < other.y() for other in others)
    assert "border-right: 3px" in theme._sheet(theme.palette)


@pytest.mark.parametrize("name", [*PAGES, *ASKED])
def test_every_control_has_a_name_that_holds_its_words(make, show, name):
    widget = show(make(name))

    for found in seen(widget, *NAMED):
        if isinstance(found, QScrollBar) or found.objectName().startswith("qt_"):
            continue
        assert found.accessibleName(), found
        if isinstance(found, QAbstractButton):
            assert found.text().replace("&&", "&") in found.accessibleName()
    if isinstance(widget, SessionWindow):
        widget._ticker.rest()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_has_its_title(make, name):
    page = make(name)

    assert page.accessibleName()
    page.deleteLater()


@pytest.mark.parametrize("name", [*PAGES, "check-in", "check-out"])
def test_every_control_can_be_reached_by_the_keyboard(make, show, name):
    widget = show(make(name))

    for found in seen(widget, *NAMED):
        if isinstance(found, QScrollBar) or found.objectName().startswith("qt_"):
            continue
        if isinstance(found, QAbstractButton) and found.group() is not None:
            continue  # Tab reaches the chosen one, arrows the rest
        assert found.focusPolicy() & Qt.FocusPolicy.TabFocus, found.accessibleName()
