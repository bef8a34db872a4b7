# SPDX-License-Identifier: MIT
"""Many sessions are named and never forbidden; nobody meets a hold who did not ask for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mindful.domain.situation import UNSAFE, Leaning
from mindful.domain.start import Start
from mindful.session.stage import Stage

BREATH = Start(practice="extended_4_6", minutes=1, asks=False)


@pytest.fixture
def three(life, finish):
    """Three sessions within the hour."""
    for _ in range(3):
        life.app.start(BREATH)
        finish(life)
    return life


def test_the_fourth_in_an_hour_is_named_and_one_can_continue(three, words, click):
    three.app.start(BREATH)

    assert three.app.window.stage is Stage.CHECK_IN
    assert any("working hard at this" in shown for shown in words(three.app.window))
    click(three.app.window, "Continue")
    assert three.app.window.stage is Stage.PRACTISING


def test_grounding_is_never_held_up(three):
    three.app.start(Start(practice="grounding_54321", minutes=1, asks=False))

    assert three.app.window.stage is Stage.PRACTISING


def test_the_third_is_not_named(life, finish):
    for _ in range(2):
        life.app.start(BREATH)
        finish(life)
    life.app.start(BREATH)

    assert life.app.window.stage is Stage.PRACTISING


@pytest.mark.parametrize("leaning", [None, *Leaning])
def test_no_situation_leads_to_holding_the_breath(life, leaning):
    for situation in life.app.first_page.situations:
        if situation.id == UNSAFE:
            continue
        life.app.start(Start(situation=situation.id, leaning=leaning, asks=False))
        window = life.app.window
        assert not window._sitting.practice.holds
        window.leave()


def test_from_a_situation_to_the_first_breath_is_one_key(life, press, practise):
    life.app.start_quietly(Start(situation="jealousy"))
    assert life.app.window.stage is Stage.CHECK_IN

    press(life.app.window, Qt.Key.Key_Return)

    assert life.app.window.stage is Stage.PRACTISING
