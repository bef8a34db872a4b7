# SPDX-License-Identifier: MIT
"""V lets a voice say the lines or be quiet, and the last choice is remembered."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from mindful.app.sound_check import SoundCheck
from mindful.app.speaking import Speaking
from mindful.app.wishes import read_start
from mindful.audio.voice_files import MANIFEST
from mindful.domain.player import SoundNews
from mindful.domain.settings import Settings
from mindful.domain.sound import VOICE_SAMPLE
from mindful.ui.rail import Place
from mindful.ui.settings.page import SettingsPage

KEY = Qt.Key


def begin(life, **arguments):
    life.app.start(read_start({"practice": "natural", "minutes": 2, **arguments}))
    return life.app.window


@pytest.fixture
def speaking(tmp_path):
    """Who could speak where these voices have files."""

    def make(*names):
        found = {name: {"a.opus": 1.0} for name in names}
        (tmp_path / MANIFEST).write_text(json.dumps({"voices": found}))
        return Speaking(tmp_path)

    return make


class TestTurning:
    def test_nobody_speaks_at_first_and_then_the_first_there_is(self, speaking):
        speakers = speaking("warm", "low")
        speakers.adopt(Settings())
        assert (speakers.is_there, speakers.is_on, speakers.turned) == (True, False, "warm")

    def test_who_spoke_last_comes_back(self, speaking):
        speakers = speaking("warm", "low")
        speakers.adopt(Settings().with_voice("low"))
        assert (speakers.is_on, speakers.turned) == (True, "none")
        speakers.adopt(Settings().with_voice("low").with_voice("none"))
        assert speakers.turned == "low"

    def test_a_voice_whose_files_are_gone_is_not_on(self, speaking):
        speakers = speaking("warm")
        speakers.adopt(Settings().with_voice("low"))
        assert (speakers.is_on, speakers.turned) == (False, "warm")

    def test_without_files_there_is_nobody_to_turn_on(self, speaking):
        speakers = speaking()
        speakers.adopt(Settings().with_voice("low"))
        assert (speakers.is_there, speakers.is_on, speakers.turned) == (False, False, "none")


class TestKey:
    def test_v_turns_the_voice_on_and_off_and_it_is_remembered(self, life, press, words):
        window = begin(life)
        press(window, KEY.Key_Return)
        window._view.reveal_bar()
        assert life.sounds[-1][0].voice == "none"
        assert "Voice on" in words(window._view.bar)

        press(window, KEY.Key_V)

        assert life.player.told[-1][1].voice == "warm"
        assert "Voice off" in words(window._view.bar)
        life.app.preferences.save()
        assert life.settings.voice == "warm"

        press(window, KEY.Key_V)

        assert life.player.told[-1][1].voice == "none"
        life.app.preferences.save()
        assert (life.settings.voice, life.settings.voice_last) == ("none", "warm")

    def test_a_chosen_voice_speaks_from_the_first_line_and_in_grounding_too(self, life, press):
        life.app.preferences.adopt(life.app.preferences.settings.with_voice("warm"))
        window = begin(life)
        assert life.sounds[-1][0].voice == "warm"
        press(window, KEY.Key_Return, KEY.Key_V)

        window.grounding_wanted.emit()

        assert life.sounds[-1][0].voice == "none"

    def test_a_silent_sitting_has_no_voice(self, life, press, words):
        window = begin(life, silent=True)
        press(window, KEY.Key_Return, KEY.Key_V)
        window._view.reveal_bar()

        assert "Sound off" in words(window._view.bar)
        assert "Voice on" not in words(window._view.bar)
        assert life.app.preferences.settings.voice == "none"


def test_what_the_sound_notes_goes_to_the_log_and_not_to_the_person(life, press):
    window = begin(life)
    press(window, Qt.Key.Key_Return)
    life.tell_news(SoundNews("opened"))

    life.tell_news(SoundNews("noted", line="voice: a file is gone"))

    assert life.app.sittings.sound == "playing"
    assert window._view._notice.text() == ""
    assert "a file is gone" in (life.paths.log / "mindful.log").read_text()


def test_gone_headphones_mute_this_sitting_alone_and_m_brings_the_sound_back(life, press, words):
    window = begin(life)
    press(window, Qt.Key.Key_Return)
    life.tell_news(SoundNews("opened"))

    life.tell_news(SoundNews("unplugged", line="Your headphones are gone."))

    assert life.player.told[-1][1].muted
    assert window._view._notice.text() == "Your headphones are gone."
    assert not life.app.preferences.settings.mix.muted
    assert life.app.sittings.sound == "playing"

    press(window, Qt.Key.Key_M)

    assert [order[1].muted for order in life.player.told if order[0] == "mix"][-1] is False


def test_playing_a_few_seconds_lets_the_chosen_voice_say_a_line(life):
    check = SoundCheck(life.world.open_player)

    check.play(Settings().with_voice("warm"))
    check.adopt(Settings().with_voice("low"))
    check.stop()

    assert life.sounds[-1][0].voice == "warm"
    (play,) = [order for order in life.player.told if order[0] == "play"]
    assert [line.text for line in play[1].lines] == [VOICE_SAMPLE]
    assert "low" in [order[1].voice for order in life.player.told if order[0] == "sound_as"]


def test_settings_offer_the_voices_that_are_there_and_show_what_v_did(life):
    life.app.look_outside()
    life.app.main.open_place(Place.SETTINGS)
    page = life.app.main.findChild(SettingsPage)
    offered = {
        button.accessibleName(): button
        for button in page.findChildren(QAbstractButton)
        if button.accessibleName().startswith("Voice: ")
    }
    assert list(offered)[:2] == ["Voice: None", "Voice: Warm"]
    assert offered["Voice: None"].isChecked()

    life.app.preferences.adopt(life.app.preferences.settings.with_voice("warm"))

    assert offered["Voice: Warm"].isChecked()
