# SPDX-License-Identifier: MIT
"""The screen is kept awake only while one practises; who goes away is waited for."""

from __future__ import annotations

import pytest

from mindful.app import watching
from mindful.domain.start import Start
from mindful.session.stage import Stage


class Wishes:
    """Remembers what was wished of the screen."""

    def __init__(self):
        self.awake = False

    def keep(self, *, awake):
        self.awake = awake


@pytest.fixture
def screen(monkeypatch):
    wishes = Wishes()
    monkeypatch.setattr(watching, "awake_here", lambda: wishes)
    return wishes


def test_awake_only_while_practising(screen, life, practise):
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=True))
    assert not screen.awake
    life.app.window._begun(life.app.window._sitting.given, eyes_open=False)
    assert screen.awake
    life.app.window.toggle_pause()
    assert not screen.awake
    life.app.window.toggle_pause()
    assert screen.awake
    practise(life, 3600)
    assert life.app.window.stage is Stage.CHECK_OUT
    assert not screen.awake


def test_leaving_lets_the_screen_rest(screen, life):
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=False))
    life.app.window.leave()

    assert not screen.awake


def test_a_locked_screen_pauses_by_itself(screen, life, words):
    life.app.start(Start(practice="extended_4_6", minutes=1, asks=False))
    life.app._watching._away.left.emit()

    assert life.app.window.stage is Stage.PAUSED
    assert "Paused while you were away. Go on whenever you like." in words(life.app.window)
