# SPDX-License-Identifier: MIT
"""A voice is offered only where its files are, in Settings and in the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSlider

from mindful.domain.settings import Settings
from mindful.domain.sound import Mix
from mindful.session.stage import Stage
from mindful.ui.session.bar import SessionBar
from mindful.ui.session.keys import Wish, wish_of
from mindful.ui.settings.sound import SoundGroup

THREE = ("none", "warm", "low")


@pytest.fixture
def group(show):
    def make(voices=THREE, **chosen):
        made = SoundGroup(Settings(**chosen))
        made.list_voices(voices)
        return show(made)

    return make


def offered(group):
    names = [button.accessibleName() for button in group.findChildren(QAbstractButton)]
    return [name for name in names if name.startswith("Voice")]


def altered(told):
    ((alter,),) = told
    return alter(Settings())


def test_only_voices_with_files_are_offered(group):
    assert offered(group()) == ["Voice: None", "Voice: Warm", "Voice: Low"]


@pytest.mark.parametrize("voices", [(), ("none",), ("none", "robot")])
def test_where_there_is_none_nothing_is_offered(group, voices):
    assert offered(group(voices)) == []


def test_a_choice_is_told_and_is_the_one_to_come_back_to(group, click, listen):
    made = group()
    told = listen(made.changed)

    click(made, "Voice: Low")

    assert altered(told) == Settings(voice="low", voice_last="low")


def test_what_was_chosen_elsewhere_is_shown(group, named):
    made = group(voice="warm")
    assert named(made, "Voice: Warm").isChecked()

    made.adopt(Settings(voice="none"))

    assert named(made, "Voice: None").isChecked()


def test_spoken_lines_have_a_level_of_their_own(group, listen):
    made = group()
    told = listen(made.changed)
    (slider,) = (s for s in made.findChildren(QSlider) if s.accessibleName() == "Spoken lines")

    slider.setValue(40)

    assert altered(told) == Settings(mix=Mix(voice=0.4))


@pytest.mark.parametrize(("on", "wanted"), [(True, "Voice off"), (False, "Voice on")])
def test_the_bar_names_what_pressing_would_do(show, click, listen, words, on, wanted):
    bar = show(SessionBar())
    assert not {"Voice on", "Voice off"} & set(words(bar))
    pressed = listen(bar.voice_pressed)

    bar.show_voice(there=True, on=on)
    click(bar, wanted)

    assert pressed == [()]
    bar.show_voice(there=False, on=on)
    assert wanted not in words(bar)


def test_v_has_a_meaning_only_while_practising():
    meant = {stage: wish_of(int(Qt.Key.Key_V), stage) for stage in Stage}
    assert {stage for stage, wish in meant.items() if wish is Wish.VOICE} == {
        Stage.PRACTISING,
        Stage.PAUSED,
    }
