# SPDX-License-Identifier: MIT
"""Each control changes one thing and no other; groups do not undo one another."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider, QSpinBox

from mindful.domain.settings import Appearance, AskRatings, Settings
from mindful.domain.sound import Mix
from mindful.ui.settings.page import SettingsPage

TODAY = date(2026, 11, 24)
SWITCHES = {
    "Show seconds": "show_seconds",
    "Announce phases to a screen reader": "announce_phases",
    "Breathing makes it worse": "breathing_makes_it_worse",
    "Suggest patterns that hold the breath": "holds_allowed",
    "High contrast": "high_contrast",
    "Reduced motion": "reduced_motion",
    "Sessions on light ground": "session_on_paper",
    "The icon in the tray breathes along": "breathing_tray",
    "Discreet: a neutral name in titles, taskbar and tray": "discreet",
}
CHOICES = [
    ("Ask how you are: After only", "ask_ratings", AskRatings.AFTER),
    ("Ask how you are: Never", "ask_ratings", AskRatings.NEVER),
    ("Colours: Dark", "appearance", Appearance.DARK),
    ("Colours: Light", "appearance", Appearance.LIGHT),
    ("Text size: 80 %", "text_percent", 80),
    ("Text size: 200 %", "text_percent", 200),
    ("Bed: None", "bed", "none"),
]
LEVELS = {"Volume": "volume", "Breath tones": "cues", "Bed of sound": "bed", "Bell": "bell"}


@pytest.fixture
def settings_page(show, tmp_path):
    def make(**chosen):
        return show(SettingsPage(Settings(**chosen), tmp_path, {"box_4": "Box"}, TODAY))

    return make


@pytest.fixture
def page(settings_page):
    return settings_page()


@pytest.fixture
def heard(page, listen):
    return listen(page.changed)


def control(page, kind, name):
    (found,) = (c for c in page.findChildren(kind) if c.accessibleName() == name)
    return found


@pytest.mark.parametrize(("name", "field"), SWITCHES.items(), ids=SWITCHES)
def test_a_switch_changes_its_own_field_and_back(page, heard, name, field):
    switch = control(page, QCheckBox, name)
    before = getattr(Settings(), field)
    assert switch.isChecked() is before

    switch.click()
    switch.click()

    assert heard == [(Settings(**{field: not before}),), (Settings(),)]


@pytest.mark.parametrize(("name", "field", "value"), CHOICES)
def test_a_choice_changes_its_own_field(page, heard, click, name, field, value):
    page.ensureWidgetVisible(page.inside)

    click(page, name)

    assert heard == [(Settings(**{field: value}),)]


@pytest.mark.parametrize(("name", "field"), LEVELS.items(), ids=LEVELS)
def test_a_level_changes_its_own_part_of_the_sound(page, heard, name, field):
    slider = control(page, QSlider, name)
    assert slider.value() == 75

    slider.setValue(30)

    assert heard == [(Settings(mix=Mix(**{field: 0.3})),)]


def test_settle_in_goes_from_0_to_300_seconds(page, heard):
    box = control(page, QSpinBox, "Seconds to settle in")

    box.setValue(0)
    box.setValue(999)

    assert [changed.settle_in for (changed,) in heard] == [0.0, 300.0]


def test_one_change_does_not_undo_another(page, heard, click):
    control(page, QCheckBox, "Show seconds").click()
    control(page, QSlider, "Bell").setValue(10)
    click(page, "Colours: Dark")

    assert heard[-1] == (
        Settings(show_seconds=True, mix=Mix(bell=0.1), appearance=Appearance.DARK),
    )


def test_what_was_changed_elsewhere_is_not_undone(page, heard):
    page.adopt(Settings(device="DE", mix=Mix(muted=True)))

    control(page, QCheckBox, "Show seconds").click()

    assert heard == [(Settings(device="DE", mix=Mix(muted=True), show_seconds=True),)]


def test_the_present_choices_are_shown(settings_page, named):
    page = settings_page(
        appearance=Appearance.DARK, text_percent=150, reduced_motion=True, mix=Mix(volume=0.4)
    )

    assert named(page, "Colours: Dark").isChecked()
    assert named(page, "Text size: 150 %").isChecked()
    assert control(page, QCheckBox, "Reduced motion").isChecked()
    assert control(page, QSlider, "Volume").value() == 40


def test_an_output_can_be_chosen_and_the_systems_again(page, heard):
    outputs = control(page, QComboBox, "Output")
    page.sound.list_devices(["USB headset", "Built-in"])
    assert outputs.currentText() == "Follow the system"

    QTest.keyClick(outputs, Qt.Key.Key_Down)
    QTest.keyClick(outputs, Qt.Key.Key_Up)

    assert [changed.device for (changed,) in heard] == ["USB headset", None]


def test_listing_outputs_is_no_choice(page, heard):
    page.sound.list_devices(["USB headset"])
    page.sound.list_devices([])

    assert heard == []


def test_an_output_that_is_away_stays_chosen(settings_page):
    page = settings_page(device="USB headset")

    page.sound.list_devices(["Built-in"])

    assert control(page, QComboBox, "Output").currentText() == "USB headset"


def test_the_sound_can_be_tried(page, click, listen, words):
    tested = listen(page.sound_tested)

    click(page, "Play a few seconds")
    page.sound.say("No output was found.")

    assert tested == [()]
    assert "No output was found." in words(page)
    page.sound.say("")
    assert "No output was found." not in words(page)


def test_the_folder_is_named_and_can_be_opened(page, click, words, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    assert str(tmp_path) in words(page)
    click(page, "Open the folder")

    assert opened[0].toLocalFile() == str(tmp_path)


def test_help_is_one_click_away(page, click, listen):
    heard = listen(page.support_wanted)

    click(page, "Help right now")

    assert heard == [()]


def test_every_control_has_a_name(page):
    for kind in (QCheckBox, QSlider, QSpinBox, QComboBox):
        for found in page.findChildren(kind):
            assert found.accessibleName(), found


class TestCare:
    def test_a_condition_is_declared_and_taken_back(self, page, heard):
        switch = control(page, QCheckBox, "Pregnancy")

        switch.click()
        switch.click()

        assert [settings.conditions for (settings,) in heard] == [("pregnancy",), ()]

    def test_what_was_declared_is_shown(self, settings_page):
        page = settings_page(conditions=("panic",))

        assert control(page, QCheckBox, "Panic, or strong air hunger").isChecked()
        assert not control(page, QCheckBox, "Pregnancy").isChecked()

    def test_a_practice_left_out_can_be_brought_back(self, settings_page, click, listen):
        page = settings_page(left_out=("box_4",))
        heard = listen(page.changed)

        click(page, "Suggest “Box” again")

        assert [settings.left_out for (settings,) in heard] == [()]
