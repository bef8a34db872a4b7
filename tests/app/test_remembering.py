# SPDX-License-Identifier: MIT
"""What was chosen is there again at the next start, and what was not is as at first."""

from __future__ import annotations

import json
import os

import pytest
from PySide6.QtCore import Qt

from mindful.app.wishes import read_start
from mindful.domain.settings import Appearance, LastChoice, Settings, Way
from mindful.domain.sound import Mix
from mindful.storage.settings_file import SettingsFile

OWN = """
id = "sea"
group = "breathe"
minutes = [1, 2]
default_minutes = 1
scales = ["anxiety"]
room = "desk"
holds = false

[[step]]
name = "Breathe"
breathe = [["inhale", 4.0], ["exhale", 6.0]]

[text.en]
title = "{title}"
summary = "As at the sea."
evidence = "My own."
"""


def begin(life, **arguments):
    life.app.start(read_start({"practice": "natural", "minutes": 2, **arguments}))
    return life.app.window


@pytest.fixture
def own(home):
    """Writes a practice of the person's own, newer than whatever was there."""

    def write(title):
        file = home / "practices" / "sea.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(OWN.format(title=title))
        later = file.stat().st_mtime_ns + len(title) * 10**9
        os.utime(file, ns=(later, later))

    return write


class TestKeys:
    def test_sound_off_and_on(self, life, press, words):
        window = begin(life)
        press(window, Qt.Key.Key_Return, Qt.Key.Key_M)

        assert life.player.told[-1] == ("mix", Mix(muted=True))
        press(window, Qt.Key.Key_Tab)
        assert "Sound on" in words(window)

        press(window, Qt.Key.Key_M)
        assert life.player.told[-1] == ("mix", Mix())

    def test_the_volume_goes_up_and_down_within_its_limits(self, live, home, press):
        home.mkdir()
        home.joinpath("settings.json").write_text('{"mix": {"volume": 0.93}}')
        life = live()
        window = begin(life)
        press(window, Qt.Key.Key_Return, *[Qt.Key.Key_Up] * 3)
        assert life.player.told[-1][1].volume == 1.0

        press(window, *[Qt.Key.Key_Down] * 40)
        assert life.player.told[-1][1].volume == 0.0

    def test_both_are_there_at_the_next_start(self, live, press):
        life = live()
        press(begin(life), Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_M)
        life.app.quit()
        assert life.settings.mix == Mix(volume=0.7, muted=True)

        again = live()
        begin(again)
        assert again.player.told[0] == ("mix", Mix(volume=0.7, muted=True))


class TestChoice:
    def test_the_last_choice_is_offered_first(self, live, words):
        life = live()
        begin(life, silent=True)
        life.app.quit()
        assert life.settings.last == LastChoice("natural", 2, Way.SILENT)

        again = live()
        assert "What you chose last time" in words(again.app.main)

    def test_it_is_on_disk_soon_and_not_only_at_the_end(self, live, qtbot):
        life = live()
        begin(life, small=True)

        wanted = LastChoice("natural", 2, Way.SMALL)
        qtbot.waitUntil(lambda: life.settings.last == wanted)

    def test_the_line_of_the_first_time_is_gone_later(self, live, words):
        life = live()
        hint = "Esc stops, F9 hides"
        assert any(hint in line for line in words(life.app.main))
        begin(life)
        life.app.quit()

        again = live()
        assert not any(hint in line for line in words(again.app.main))

    def test_a_last_choice_that_is_no_more_is_passed_over(self, live, home, press):
        home.mkdir()
        SettingsFile(home / "settings.json").write(Settings(last=LastChoice("gone", 3, Way.SOUND)))
        life = live()
        press(life.app.main, Qt.Key.Key_Return)

        assert life.app.present.session.practice == "extended_4_6"

    def test_a_start_without_words_passes_it_over_too(self, live, home):
        home.mkdir()
        SettingsFile(home / "settings.json").write(Settings(last=LastChoice("gone", 3, Way.SOUND)))
        life = live()
        life.app.start(read_start({}))

        assert life.app.present.session.practice == "extended_4_6"


class TestSettings:
    def test_they_are_read_back_as_they_were_left(self, live):
        life = live()
        wanted = life.app.preferences.settings._replace(
            appearance=Appearance.DARK, settle_in=12.5, bed="pink", text_percent=130
        )
        life.app.preferences.adopt(wanted)
        life.app.quit()

        again = live().app.preferences.settings
        assert again._replace(windows={}) == wanted._replace(windows={})

    def test_windows_come_back_where_they_were(self, live):
        life = live()
        life.app.main.setGeometry(40, 30, 900, 600)
        life.app.quit()
        assert life.settings.windows["main"] == (40, 30, 900, 600)

        again = live()
        assert again.app.main.geometry().getRect() == (40, 30, 900, 600)

    def test_a_running_session_takes_the_levels_at_once(self, life, press):
        press(begin(life), Qt.Key.Key_Return)
        now = life.app.preferences.settings
        life.app.preferences.adopt(now._replace(mix=Mix(bed=0.1)))

        assert life.player.told[-1] == ("mix", Mix(bed=0.1))

    def test_settings_that_cannot_be_kept_are_told(self, life, words):
        life.paths.settings.mkdir()
        life.app.preferences.adopt(life.app.preferences.settings._replace(text_percent=120))
        life.app.preferences.save()

        assert any("settings cannot be kept" in line for line in words(life.app.main))

    def test_a_broken_file_is_kept_aside_and_told(self, live, home, words):
        home.mkdir()
        home.joinpath("settings.json").write_text("{broken")
        life = live()

        assert any("kept as settings.json.bad" in line for line in words(life.app.main))
        assert home.joinpath("settings.json.bad").read_text() == "{broken"
        assert life.app.preferences.settings == Settings()


class TestFirstPage:
    def file(self, life):
        return life.paths.cache / "first_page.json"

    def test_it_is_kept_after_the_first_start(self, life, qtbot):
        qtbot.waitUntil(self.file(life).exists)

        kept = json.loads(self.file(life).read_text())
        assert len(kept["glances"]) == len(life.app.content.glances)
        assert life.world.first_page.read() == (
            dict(life.app.content.glances),
            life.app.content.situations(),
        )

    def test_a_second_start_reads_nothing_else(self, live):
        life = live()
        life.app.quit()

        again = live()
        assert "content" not in vars(again.app)

    def test_an_own_practice_appears_at_the_next_start(self, live, own):
        live().app.quit()
        own("By the sea")

        again = live()
        assert again.app.first_page.glances["sea"].title == "By the sea"

    def test_a_changed_file_is_read_again(self, live, own):
        own("By the sea")
        live().app.quit()
        own("By the ocean, at last")

        again = live()
        assert again.app.first_page.glances["sea"].title == "By the ocean, at last"
        again.app.quit()
        assert live().app.first_page.glances["sea"].title == "By the ocean, at last"

    def test_a_removed_file_is_forgotten(self, live, own, home):
        own("By the sea")
        live().app.quit()
        home.joinpath("practices", "sea.toml").unlink()

        assert "sea" not in live().app.first_page.glances

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"of": []}', b"\xff" * 99])
    def test_a_broken_file_costs_nothing(self, live, content):
        life = live()
        life.app.quit()
        self.file(life).write_bytes(content)

        again = live()
        assert "extended_4_6" in again.app.first_page.glances

    def test_a_file_that_lacks_something_costs_nothing(self, live):
        life = live()
        life.app.quit()
        kept = json.loads(self.file(life).read_text())
        del kept["glances"][0]["summary"]
        self.file(life).write_text(json.dumps(kept))

        assert "extended_4_6" in live().app.first_page.glances
