# SPDX-License-Identifier: MIT
"""Settings are found by what is typed, wherever the keyboard is; a reset can be taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from mindful.domain.reminders import Reminders
from mindful.domain.settings import Appearance, AskRatings, LastChoice, Settings, Way
from mindful.domain.sound import Mix
from mindful.ui.settings.page import SettingsPage

GROUPS = ["Sound", "Session", "Appearance", "Reminders", "Privacy"]
CHOSEN = Settings(
    device="USB headset",
    bed="none",
    mix=Mix(volume=0.2),
    settle_in=60.0,
    show_seconds=True,
    ask_ratings=AskRatings.NEVER,
    breathing_makes_it_worse=True,
    conditions=("panic",),
    left_out=("box_4",),
    discreet=True,
    appearance=Appearance.DARK,
    text_percent=125,
    reminders=Reminders(on=True, times=("08:15",), weekdays=("sun",), told=("2026-11-24T08:15",)),
    last=LastChoice("box_4", 5, Way.SMALL),
    windows={"main": (1, 2, 3, 4)},
)


@pytest.fixture
def make(show, tmp_path):
    def page(settings=CHOSEN):
        return show(SettingsPage(settings, tmp_path, {"box_4": "Box"}, date(2026, 11, 24)))

    return page


@pytest.fixture
def page(make):
    return make(Settings())


@pytest.fixture
def found(page):
    """Types words and tells which groups and switches can be seen."""

    def search(words):
        field(page).setText(words)
        groups = [g._title for g in page._groups if g.isVisible()]
        return groups, [b.text() for b in page.findChildren(QCheckBox) if b.isVisible()]

    return search


def field(page):
    (search,) = (f for f in page.findChildren(QLineEdit) if f.accessibleName() == "Search settings")
    return search


def test_there_are_five_groups(page):
    assert [group._title for group in page._groups] == GROUPS


@pytest.mark.parametrize(
    ("words", "groups", "switches"),
    [
        ("motion", ["Appearance"], ["Reduced motion", "The icon in the tray breathes along"]),
        ("STANDS reduced", ["Appearance"], ["Reduced motion"]),
        ("pregn", ["Session"], ["Pregnancy"]),
        ("autostart", ["Reminders"], ["Start with the desktop"]),
        ("notification", ["Reminders"], ["Remind me of a minute for myself"]),
        ("theme", ["Appearance"], []),
        ("volume", ["Sound"], []),
        ("export", ["Session", "Privacy"], []),
        ("no such thing", [], []),
    ],
)  # fmt: skip
def test_only_the_rows_with_these_words_stay(found, words, groups, switches):
    assert found(words) == (groups, switches)


def test_the_name_of_a_group_finds_all_of_it(found):
    groups, switches = found("appearance")

    assert groups == ["Appearance"]
    assert len(switches) == 4


def test_without_words_everything_is_there_again(found):
    everything = found("")
    found("volume")

    assert found("") == everything
    assert everything[0] == GROUPS


def test_nothing_found_is_said(page, words):
    field(page).setText("zebra")
    assert "Nothing here is called that. Esc shows everything again." in words(page)
    field(page).clear()
    assert "Nothing here is called that. Esc shows everything again." not in words(page)


class TestKeys:
    def test_what_is_typed_at_the_page_is_searched(self, page, press):
        page.setFocus()
        press(page, Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_L)

        assert field(page).text() == "bell"
        assert field(page).hasFocus()

    def test_what_a_switch_does_not_want_is_searched(self, page, press):
        (switch,) = (b for b in page.findChildren(QCheckBox) if b.text() == "Show seconds")
        switch.setFocus()
        press(page, Qt.Key.Key_Space)
        assert switch.isChecked()
        assert field(page).text() == ""
        press(page, Qt.Key.Key_D)

        assert field(page).text() == "d"

    def test_control_f_goes_there_and_chooses_what_stands_there(self, page):
        field(page).setText("bell")
        page.setFocus()
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

        assert field(page).hasFocus()
        assert field(page).selectedText() == "bell"

    def test_other_shortcuts_are_left_alone(self, page):
        page.setFocus()
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

        assert field(page).text() == ""

    def test_escape_first_shows_everything_and_then_is_the_windows(self, page, press):
        reached = []
        page.keyPressEvent = lambda event: (reached.append(event.key()), event.ignore())
        field(page).setText("bell")
        page.setFocus()
        press(page, Qt.Key.Key_Escape)
        assert field(page).text() == ""
        before = len(reached)
        press(page, Qt.Key.Key_Escape)

        assert len(reached) == before + 1

    def test_another_page_is_not_searched(self, page, press):
        page.hide()
        page.show()
        page.setFocus()
        press(page, Qt.Key.Key_B)

        assert field(page).text() == "b"


class TestReset:
    def test_everything_is_as_at_first_but_what_protects_and_what_goes_on(
        self, make, click, listen
    ):
        page = make()
        heard = listen(page.changed)

        click(page, "Reset settings")

        [(after,)] = heard
        kept = (
            *("breathing_makes_it_worse", "conditions", "left_out"),
            *("discreet", "lock_minutes", "last", "windows"),
        )
        assert after == Settings(
            **{name: getattr(CHOSEN, name) for name in kept},
            reminders=Reminders(told=CHOSEN.reminders.told),
        )

    def test_the_page_shows_it_at_once(self, make, click, named):
        page = make()
        assert named(page, "Colours: Dark").isChecked()
        click(page, "Reset settings")

        assert named(page, "Colours: As the system").isChecked()
        assert not named(page, "Show seconds").isChecked()
        assert not named(page, "Remind me of a minute for myself").isChecked()
        assert named(page, "Panic, or strong air hunger").isChecked()

    def test_it_is_taken_back_whole(self, make, click, listen, named):
        page = make()
        click(page, "Reset settings")
        heard = listen(page.changed)
        undo = named(page, "Undo")
        assert undo.hasFocus()
        click(page, "Undo")

        assert heard == [(CHOSEN,)]
        assert named(page, "Colours: Dark").isChecked()
        assert not undo.isVisible()

    def test_what_has_gone_on_meanwhile_stays(self, make, click, listen):
        page = make()
        click(page, "Reset settings")
        now = page._settings
        page.adopt(now._replace(last=LastChoice("natural", 1), windows={}))
        heard = listen(page.changed)
        click(page, "Undo")

        assert heard == [(CHOSEN._replace(last=LastChoice("natural", 1), windows={}),)]

    def test_there_is_nothing_to_undo_at_first(self, page):
        assert not [
            b for b in page.findChildren(QPushButton) if b.text() == "Undo" and b.isVisible()
        ]
