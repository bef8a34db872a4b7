# SPDX-License-Identifier: MIT
"""A key means the same on a keyboard that writes another script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from mindful.domain.rating import ANXIETY, MOOD
from mindful.ui.controls.typed import key_of
from mindful.ui.rating.panel import RatingPanel

PLAIN = Qt.KeyboardModifier.NoModifier


def typed(words, scan=0, virtual=0, key=None):
    key = ord(words.upper()) if key is None else key
    return QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, scan, virtual, 0, words)


@pytest.mark.parametrize(
    ("words", "scan", "meant"),
    [
        ("m", 58, Qt.Key.Key_M),
        ("\u0629", 58, Qt.Key.Key_M),  # Arabic
        ("\u0627", 43, Qt.Key.Key_H),
        ("\u044c", 58, Qt.Key.Key_M),  # Russian
        ("\u0447", 53, Qt.Key.Key_X),
        ("\u03bc", 58, Qt.Key.Key_M),  # Greek
        ("\u0667", 16, Qt.Key.Key_7),
        ("a", 24, Qt.Key.Key_A),  # French: Latin letters are what they say, wherever they are
        ("\u0631", 200, 0x631),  # no place known
    ],
)
def test_letters_of_another_script_are_meant_by_their_place(words, scan, meant):
    assert key_of(typed(words, scan), "linux") == int(meant)


def test_windows_names_the_latin_letter_itself():
    assert key_of(typed("\u0629", 50, 0x4D), "win32") == int(Qt.Key.Key_M)


def test_keys_without_letters_are_themselves():
    assert key_of(typed("", 9, 0, Qt.Key.Key_Escape)) == int(Qt.Key.Key_Escape)


def test_a_question_is_skipped_from_an_arabic_keyboard(content, show):
    scales = content.scales()
    panel = show(RatingPanel([scales[ANXIETY], scales[MOOD]]))
    finished = []
    panel.finished.connect(lambda: finished.append(True))

    taken = [panel.take_key(typed("\u0621", 53)) for _ in range(2)]

    assert taken == [True, True]
    assert finished
    assert panel.rating.answers == {}
