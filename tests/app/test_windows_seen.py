# SPDX-License-Identifier: MIT
"""Which window is to be seen, in the whole app; none is lost where it cannot be found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from mindful.app.wishes import read_start
from mindful.session.stage import Stage
from mindful.ui.help.page import SupportPage


def begin(life, press=None):
    life.app.start(read_start({"practice": "natural", "minutes": 1}))
    if press is not None:
        press(life.app.window, Qt.Key.Key_Return)
    return life.app.window


@pytest.fixture
def in_tray(life):
    """An app whose icon has found a place."""
    life.app.presence.see_tray(True)
    return life


class TestWithoutTray:
    def test_closing_leaves(self, life, application):
        life.app.main.close()

        assert application.has_quit

    def test_f9_makes_small_what_could_not_be_found(self, life, press):
        press(life.app.main, Qt.Key.Key_F9)

        assert life.app.main.isVisible()
        assert life.app.main.isMinimized()
        life.app.presence.show()

    def test_f9_in_a_session_pauses_cuts_the_sound_and_makes_small(self, life, press):
        window = begin(life, press)
        press(window, Qt.Key.Key_F9)

        assert life.player.words[-1] == "cut"
        assert window.stage is Stage.PAUSED
        assert window.isMinimized()

        life.app.presence.show()
        assert not window.isMinimized()
        assert window.stage is Stage.PAUSED

    def test_closing_a_session_returns_to_the_page(self, life, press, application):
        begin(life, press).close()

        assert life.app.window is None
        assert life.app.main.isVisible()
        assert not application.has_quit


class TestWithTray:
    def test_closing_keeps_to_the_tray(self, in_tray, application):
        in_tray.app.main.close()

        assert not in_tray.app.main.isVisible()
        assert not application.has_quit

    def test_its_place_is_kept_before_the_app_is_left(self, in_tray, qtbot):
        in_tray.app.main.setGeometry(30, 40, 700, 500)
        in_tray.app.main.close()

        qtbot.waitUntil(lambda: in_tray.settings.windows == {"main": (30, 40, 700, 500)})

    def test_escape_closes_too(self, in_tray, press):
        press(in_tray.app.main, Qt.Key.Key_Escape)

        assert not in_tray.app.main.isVisible()

    def test_f9_hides_and_the_icon_brings_back(self, in_tray, press):
        press(in_tray.app.main, Qt.Key.Key_F9)
        assert not in_tray.app.main.isVisible()

        in_tray.app.presence.show()
        assert in_tray.app.main.isVisible()

    def test_f9_in_a_session_leaves_nothing_to_be_seen(self, in_tray, press, qapp):
        window = begin(in_tray, press)
        press(window, Qt.Key.Key_F9)

        assert not [w for w in qapp.topLevelWidgets() if w.isVisible()]
        assert window.stage is Stage.PAUSED

        in_tray.app.presence.show()
        assert window.isVisible()
        assert not in_tray.app.main.isVisible()

    def test_a_session_begun_in_the_tray_returns_to_it(self, in_tray, press, qapp, application):
        in_tray.app.main.close()
        window = begin(in_tray, press)
        assert not in_tray.app.main.isVisible()

        window.close()
        assert not [w for w in qapp.topLevelWidgets() if w.isVisible()]
        assert not application.has_quit

    def test_a_session_begun_in_the_window_returns_to_it(self, in_tray, press):
        begin(in_tray, press).close()

        assert in_tray.app.main.isVisible()

    def test_a_tray_that_is_lost_brings_the_window_back(self, in_tray):
        in_tray.app.main.close()
        in_tray.app.presence.see_tray(False)

        assert in_tray.app.main.isVisible()
        in_tray.app.presence.show()

    def test_a_tray_that_is_lost_brings_a_hidden_session_back(self, in_tray, press):
        window = begin(in_tray, press)
        press(window, Qt.Key.Key_F9)
        in_tray.app.presence.see_tray(False)

        assert window.isVisible()

    def test_a_tray_lost_in_a_session_from_it_leaves_nothing_running_unseen(
        self, in_tray, press, application
    ):
        in_tray.app.main.close()
        window = begin(in_tray, press)
        in_tray.app.presence.see_tray(False)
        window.close()

        assert in_tray.app.main.isVisible() or application.has_quit


class TestSupport:
    def test_f1_in_a_session_pauses_and_shows_it(self, life, press):
        window = begin(life, press)
        press(window, Qt.Key.Key_F1)

        assert window.stage is Stage.PAUSED
        assert life.app.main.isVisible()
        assert any(page.isVisible() for page in life.app.main.findChildren(SupportPage))

    def test_one_minute_of_grounding_begins_from_it(self, life, click):
        life.app.open_support()
        click(life.app.main, "One minute of grounding")

        assert life.app.present.session.practice == "grounding_54321"
        assert life.app.window.stage is Stage.PRACTISING

    def test_it_never_changes_what_is_remembered(self, life, click, press):
        before = life.app.preferences.settings.last
        life.app.open_support()
        life.app.main.close()

        assert life.app.preferences.settings.last == before


class TestQuitting:
    def test_a_practice_is_kept_as_stopped(self, life, press, practise, application, live):
        begin(life, press)
        practise(life, 40)
        life.app.quit()

        assert application.has_quit
        [record] = live().records
        assert record.outcome == "stopped"
        assert record.practised_seconds == 35
        assert life.player.words[-2:] == ["stop", "close"]

    def test_a_check_in_leaves_nothing(self, life, live):
        begin(life)
        life.app.quit()

        assert live().records == ()

    def test_a_check_out_keeps_what_was_said(self, life, press, practise, live):
        begin(life, press)
        practise(life, 120)
        press(life.app.window, Qt.Key.Key_3)
        life.app.quit()

        [record] = live().records
        assert record.outcome == "completed"
        assert record.after.answers == {"anxiety": 3}

    def test_the_address_is_taken_away(self, life):
        assert life.paths.socket.exists()
        life.app.quit()

        assert not life.paths.socket.exists()

    def test_quitting_twice_is_quitting_once(self, life):
        life.app.quit()
        life.app.quit()


def test_every_window_bears_the_icon_once_there_is_time(live, application):
    application.setWindowIcon(QIcon())

    life = live()

    assert not life.app.main.windowIcon().pixmap(48).isNull()
