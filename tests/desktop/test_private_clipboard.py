# SPDX-License-Identifier: MIT
"""What is copied is marked as not to be remembered, and taken away again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from mindful.desktop.private_clipboard import HINTS, PrivateClipboard


@pytest.fixture
def clipboard(qapp):
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_every_hint_is_there(clipboard):
    PrivateClipboard().copy("Why do you not answer?")
    content = clipboard.mimeData()

    assert content.text() == "Why do you not answer?"
    for kind, value in HINTS.items():
        assert bytes(content.data(kind)) == value


def test_it_is_taken_away_after_a_while(clipboard, qtbot):
    private = PrivateClipboard(kept_ms=30)
    private.copy("Why do you not answer?")

    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_somebody_else_put_there_stays(clipboard):
    private = PrivateClipboard()
    private.copy("Why do you not answer?")
    clipboard.setText("a shopping list")
    private.clear()

    assert clipboard.text() == "a shopping list"
