# SPDX-License-Identifier: MIT
"""Windows and sessions that are over leave nothing; `scripts/bench growth` does it longer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mindful.domain.start import Start

FIRST, ROUNDS = 3, 30


def left():
    """Widgets and threads there are, once what is to go has gone."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets()), threading.active_count()


def rounds(act):
    """What is there after a few rounds, and after many more."""
    for _ in range(FIRST):
        act()
    before = left()
    for _ in range(ROUNDS):
        act()
    return before, left()


def test_opening_and_closing_the_window_leaves_nothing(life):
    life.app.presence.see_tray(True)

    def open_and_close():
        life.app.presence.show()
        QApplication.processEvents()
        life.app.main.close()

    (widgets, threads), after = rounds(open_and_close)

    assert after[0] == widgets
    assert after[1] <= threads


def test_sessions_leave_nothing(life, practise, clock):
    def sit():
        life.app.start(Start(practice="natural", minutes=1, asks=False))
        practise(life, 90)
        life.app.window.leave()
        left()
        clock.advance(4 * 3600)  # many in a short time are asked about first

    (widgets, threads), after = rounds(sit)

    assert after[0] == widgets
    assert after[1] <= threads  # the daily copy is made in one that ends by itself
    assert len(life.records) == FIRST + ROUNDS
