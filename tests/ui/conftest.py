# SPDX-License-Identifier: MIT
"""Real widgets without a screen, dressed as in the app."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mindful.domain.plan import Plan
from mindful.domain.settings import Appearance, Settings
from mindful.domain.unfold import unfold
from mindful.paths import resources
from mindful.ui.main_window import MainWindow
from mindful.ui.now.page import NowPage
from mindful.ui.rail import Place, Rail
from mindful.ui.theme import Theme


@pytest.fixture
def theme(qapp):
    """The look of a first-time person who likes it light."""
    made = Theme(qapp, resources(), Settings(appearance=Appearance.LIGHT))
    made.complete()
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


@pytest.fixture
def show(qtbot, theme):
    """Shows a widget at a size, in the app's look, and waits until it is there."""
    assert theme
    shown = []

    def put(widget, width=1120, height=740):
        qtbot.addWidget(widget)
        shown.append(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    yield put
    shown.clear()


@pytest.fixture
def timeline(content):
    """A minute of the default breath after 5 s to settle in."""
    return unfold(content.practice("extended_4_6"), Plan(1))


@pytest.fixture
def named():
    """Finds the one button with that accessible name, among those to be seen if any is."""

    def find(widget, name):
        found = [b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name]
        seen = [b for b in found if b.isVisible()] or found
        assert len(seen) == 1, f"{len(seen)} buttons are named {name}"
        return seen[0]

    return find


@pytest.fixture
def click(named):
    """Clicks the one button with that accessible name, which must be there to be seen."""

    def press(widget, name):
        button = named(widget, name)
        assert button.isVisible(), f"{name} cannot be seen"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def press():
    """Types keys at a window, which gives them to whatever has the focus in it."""

    def strike(widget, *keys):
        for key in keys:
            QTest.keyClick(widget.window().windowHandle(), key)

    return strike


@pytest.fixture
def words():
    """All words that can be seen in a widget."""

    def read(widget):
        return [
            shown.text().replace("&&", "&")
            for kind in (QLabel, QAbstractButton)
            for shown in widget.findChildren(kind)
            if shown.isVisible() and shown.text()
        ]

    return read


@pytest.fixture
def listen():
    """Gathers what a signal tells, one tuple a time."""

    def gather(signal):
        heard = []
        signal.connect(lambda *told: heard.append(told))
        return heard

    return gather


@pytest.fixture
def made():
    """Which pages were made, in order."""
    return []


@pytest.fixture
def main(content, theme, qtbot, made):
    def make(place):
        made.append(place)
        return QLabel(f"the page of {place}")

    window = MainWindow()
    window.resize(1120, 740)
    now = NowPage(content.glances, content.situations(), Settings(), theme)
    window.furnish(Rail(), (Place.NOW, now), make)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.hide()
    window.deleteLater()
