# SPDX-License-Identifier: MIT
"""Pages without a place on the rail are reached, read, and left to where one came from."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mindful.domain.start import Start
from mindful.ui.about.attachment import AttachmentPage
from mindful.ui.about.reflections import ReflectionsPage
from mindful.ui.about.sources import SourcesPage
from mindful.ui.practices.page import PracticesPage
from mindful.ui.settings.page import SettingsPage
from mindful.ui.weekly.page import WeeklyPage

OWN = """
id = "evening_breath"
group = "breathe"
minutes = [3]
default_minutes = 3
scales = ["anxiety"]
room = "desk"
holds = false

[[step]]
name = "breathe"
breathe = [["inhale", 4.0], ["exhale", 6.0]]

[text.en]
title = "Evening breath"
"""


def shown(life):
    return life.app.main._pages.currentWidget()


def test_about_attachment_and_its_questions(life, click):
    click(life.app.main, "Practices")
    click(life.app.main, "About attachment")
    assert isinstance(shown(life), AttachmentPage)
    click(life.app.main, "Questions to stay with")
    assert isinstance(shown(life), ReflectionsPage)
    click(life.app.main, "Back")
    assert isinstance(shown(life), AttachmentPage)
    click(life.app.main, "Back")
    assert isinstance(shown(life), PracticesPage)


def test_about_and_sources(life, click):
    click(life.app.main, "Settings")
    click(life.app.main, "About and sources")
    assert isinstance(shown(life), SourcesPage)
    click(life.app.main, "Back")
    assert isinstance(shown(life), SettingsPage)


def test_the_week_is_answered_and_kept(life, click, press):
    click(life.app.main, "Journey")
    click(life.app.main, "Weekly check-in")
    assert isinstance(shown(life), WeeklyPage)
    press(life.app.main, Qt.Key.Key_3)
    click(life.app.main, "Save")

    (kept,) = life.app.journal.check_ins.all()
    assert kept.answers == {"worries": 2}
    assert kept.day == life.clock.now().date()


def test_not_now_keeps_nothing(life, click):
    click(life.app.main, "Journey")
    click(life.app.main, "Weekly check-in")
    click(life.app.main, "Not now")

    assert life.app.journal.check_ins.all() == ()
    assert not isinstance(shown(life), WeeklyPage)


class TestReadAgain:
    def test_a_new_file_is_found(self, life, click, words):
        click(life.app.main, "Practices")
        (life.paths.practices / "evening.toml").write_text(OWN)
        click(life.app.main, "Read again")

        assert "Evening breath" in words(life.app.main)

    def test_a_wrong_one_is_named_with_its_key(self, life, click, words):
        click(life.app.main, "Practices")
        (life.paths.practices / "evening.toml").write_text(OWN.replace("4.0", "0.1"))
        click(life.app.main, "Read again")

        assert any(
            shown.startswith("evening.toml: step[0].breathe") for shown in words(life.app.main)
        )

    def test_one_that_is_gone_and_was_the_last_choice_is_not_offered(
        self, live, life, click, finish, words
    ):
        file = life.paths.practices / "evening.toml"
        file.write_text(OWN)
        click(life.app.main, "Practices")
        click(life.app.main, "Read again")
        click(life.app.main, "Evening breath")
        click(life.app.main, "Begin")
        finish(life, Qt.Key.Key_5)
        file.unlink()
        click(life.app.main, "Practices")
        life.app.rooms.read_again()
        click(life.app.main, "Now")

        assert "Long exhale" in words(life.app.main)
        assert "Evening breath" not in words(life.app.main)
        life.app.quit()
        again = live()
        assert "Long exhale" in words(again.app.main)

    def test_the_tray_offers_what_there_is(self, life, click, finish, monkeypatch):
        file = life.paths.practices / "evening.toml"
        file.write_text(OWN)
        life.app.rooms.read_again()
        offered = []
        monkeypatch.setattr(life.app._outside._tray, "offer", offered.append)
        life.app.start(Start(practice="evening_breath", asks=False))
        life.app.window.leave()
        file.unlink()
        life.app.rooms.read_again()

        assert offered[-1].words == "Begin again: Long exhale, 3 min"
        assert offered[-1].start.practice == "extended_4_6"
