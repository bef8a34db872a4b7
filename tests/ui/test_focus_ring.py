# SPDX-License-Identifier: MIT
"""One ring follows the keyboard; a click needs none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mindful.ui.controls.button import button
from mindful.ui.controls.focus_ring import FocusRings, _Ring


@pytest.fixture
def row(qapp, theme, show):
    """Two buttons in a window, and rings that follow the focus."""
    rings = FocusRings(qapp, theme)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    window.buttons = [button("One"), button("Two")]
    for made in window.buttons:
        column.addWidget(made)
    show(window, 300, 200)
    window.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
    yield window
    rings.deleteLater()


def rings(window):
    return [ring for ring in window.findChildren(_Ring) if ring.isVisible()]


def test_tab_moves_the_ring_along(row, press):
    one, two = row.buttons
    press(row, Qt.Key.Key_Tab)
    assert two.hasFocus()

    (ring,) = rings(row)
    assert ring.geometry().contains(two.geometry())
    assert not ring.geometry().intersects(one.geometry())
    press(row, Qt.Key.Key_Backtab)
    (ring,) = rings(row)
    assert ring.geometry().contains(one.geometry())


def test_the_ring_follows_what_it_is_around(row, press):
    press(row, Qt.Key.Key_Tab)
    row.resize(500, 300)
    QApplication.sendPostedEvents()
    row.layout().activate()

    (ring,) = rings(row)
    assert ring.geometry().contains(row.buttons[1].geometry())
    row.buttons[1].hide()
    assert rings(row) == [] or rings(row)[0].geometry().contains(row.buttons[0].geometry())


def test_a_click_draws_none(row):
    QTest.mousePress(row.buttons[1], Qt.MouseButton.LeftButton)
    assert row.buttons[1].hasFocus()

    around = [r for r in rings(row) if r.geometry().contains(row.buttons[1].geometry())]
    QTest.mouseRelease(row.buttons[1], Qt.MouseButton.LeftButton)

    assert around == []


def test_the_ring_takes_no_clicks_and_has_the_accent(row, press, theme):
    press(row, Qt.Key.Key_Tab)

    (ring,) = rings(row)

    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert ring.focusPolicy() == Qt.FocusPolicy.NoFocus
    colour = row.grab().toImage().pixelColor(ring.x() + ring.width() // 2, ring.y())
    assert colour.name().lower() == theme.palette.accent.lower()


def test_something_that_goes_away_takes_its_ring_along(row, press):
    press(row, Qt.Key.Key_Tab)

    row.buttons[1].deleteLater()
    QTest.qWait(0)
    press(row, Qt.Key.Key_Tab)

    assert len(rings(row)) <= 1
