# SPDX-License-Identifier: MIT
"""A walk through all that the app can show: each page, each flow to its end, each stage."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mindful.domain.flow import FlowId
from mindful.domain.reminders import Reminders
from mindful.domain.start import Start
from mindful.session.stage import Stage
from mindful.ui.rail import Place

LONGEST_FLOW = 9


def settle():
    """Let go what is to go, and lay out what has come."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


class Walk:
    """Stops at everything, with its name and the window it is in."""

    def __init__(self, life, practise):
        self._life = life
        self._app = life.app
        self._practise = practise

    def __iter__(self):
        settings = self._app.preferences.settings
        self._app.preferences.adopt(settings._replace(reminders=Reminders(on=True)))
        yield from self._session()
        yield from self._places()
        yield from self._beside()
        yield from self._journey()
        for flow in FlowId:
            yield from self._flow(flow)

    def _here(self, name):
        settle()
        return name, self._app.window or self._app.main

    def _places(self):
        for place in Place:
            self._app.main.open_place(place)
            yield self._here(str(place))
        for practice in ("Extended out-breath", "Ramp to six", "Safe presence"):
            self._app.main.open_place(Place.PRACTICES)
            settle()
            rows = [b for b in self._buttons() if b.accessibleName() == practice]
            for row in rows[:1]:
                row.click()
                yield self._here(practice)

    def _beside(self):
        rooms = self._app.rooms
        for name, opens in {
            "about attachment": rooms.beside.open_attachment,
            "questions": rooms.beside._open_reflections,
            "sources": rooms.beside.open_sources,
            "the week": rooms.beside.open_weekly,
            "patterns": rooms.open_patterns,
            "comparison": rooms.open_comparison,
            "sheet": rooms.open_sheet,
        }.items():
            opens()
            yield self._here(name)
        rooms.open_patterns()
        settle()
        self._press("New pattern")
        yield self._here("a pattern")

    def _journey(self):
        self._app.main.open_place(Place.JOURNEY)
        settle()
        tabs = [b for b in self._buttons() if b.isCheckable() and b.property("kind") != "rail"]
        for name in [tab.accessibleName() for tab in tabs]:
            if self._press(name):
                yield self._here(f"journey, {name}")

    def _session(self):
        self._app.start(Start(practice="extended_4_6", minutes=1, asks=True))
        yield self._here("check-in")
        self._key(Qt.Key.Key_7, Qt.Key.Key_3, Qt.Key.Key_Return)
        self._practise(self._life, 8)
        self._app.window._view.reveal_bar()
        yield self._here("practising")
        self._app.window.pause()
        yield self._here("paused")
        self._app.window.toggle_pause()
        self._practise(self._life, 3600)
        yield self._here("check-out")
        self._press("Harder")
        yield self._here("harder")
        self._app.window.leave()
        settle()

    def _flow(self, flow):
        main, seen, title = self._app.main, None, None
        self._app.open_flow(flow)
        for number in range(LONGEST_FLOW):
            self._practise_through()
            card = None if main._aside is None else main._aside.card
            if card is None or card is seen:
                break
            seen = card
            yield self._here(f"{flow}, {number + 1}")
            for field in card.findChildren(QWidget):
                if isinstance(field, QLineEdit):
                    field.setText("Words")
                elif isinstance(field, QPlainTextEdit):
                    field.setPlainText("Words")
            self._go_on(card, twice=card.accessibleName() == title)
            title = card.accessibleName()
            settle()
        if main._aside is not None:
            QTest.keyClick(main.windowHandle(), Qt.Key.Key_Escape)
        settle()

    def _go_on(self, card, *, twice):
        """The first way on; the second where the first leads round, none that ends the app."""
        ways = [
            b for b in card.findChildren(QPushButton) if b.property("kind") in ("primary", None)
        ]
        if any(way.text() == "Close mindful" for way in ways):
            return
        for way in ways[1 if twice else 0 :][:1]:
            way.click()

    def _practise_through(self):
        window = self._app.window
        if window is None:
            return
        if window.stage is Stage.CHECK_IN:
            self._key(Qt.Key.Key_Return)
        self._practise(self._life, 3600)
        if self._app.window is not None:
            self._app.window.leave()
        settle()

    def _buttons(self):
        window = self._app.window or self._app.main
        return [b for b in window.findChildren(QAbstractButton) if b.isVisible()]

    def _press(self, name):
        found = [b for b in self._buttons() if b.accessibleName() == name]
        for one in found[:1]:
            one.click()
        return bool(found)

    def _key(self, *keys):
        for key in keys:
            QTest.keyClick(self._app.window.windowHandle(), key)
