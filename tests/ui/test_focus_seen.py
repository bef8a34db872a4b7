# SPDX-License-Identifier: MIT
"""In every theme the keyboard's place is seen: pixels that change with it stand out by 3 to 1."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mindful.domain.settings import Appearance, Settings
from mindful.ui.about.title_row import TitleRow
from mindful.ui.controls.button import button
from mindful.ui.controls.choice import Choice
from mindful.ui.controls.focus_ring import FocusRings
from mindful.ui.controls.page import card
from mindful.ui.controls.switch import Switch
from mindful.ui.session.practice_view import PracticeView

LEAST = 3.0
"""Of WCAG 2.2, 1.4.11: between what tells the focus and what was there without it."""
ENOUGH = 2.0
"""Such pixels for each pixel of the control's width and height: a line along all four sides."""
KINDS = ("", "primary", "chip", "link", "plain", "rail", "row", "number", "bar")
CONTROLS = {
    **{f"button {kind}": lambda kind=kind: button("Words", kind) for kind in KINDS},
    "title": lambda: TitleRow("Words"),
    "switch": lambda: Switch("Words"),
    "choice": lambda: Choice([(1, "One"), (2, "Two")], 1, name="Number"),
    "line": lambda: QLineEdit("Words"),
    "text": lambda: QPlainTextEdit("Words"),
    "list": lambda: filled(QComboBox()),
    "number": QSpinBox,
    "date": QDateEdit,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "table": lambda: QTableWidget(2, 2),
}


def filled(combo):
    combo.addItems(["One", "Two"])
    return combo


def luminance(colour):
    """Of WCAG, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def standing_out(before, after):
    """How many pixels differ by at least 3 to 1."""
    known = {}
    count = 0
    for y in range(before.height()):
        for x in range(before.width()):
            pair = before.pixel(x, y), after.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(*map(QColor, pair)) >= LEAST
                count += known[pair]
    return count


@pytest.fixture
def rings(qapp, theme):
    made = FocusRings(qapp, theme)
    yield made
    made.leave()


@pytest.fixture
def look(theme, rings, appearance, high_contrast):
    """Each theme in turn, with rings that follow the keyboard."""
    theme.adopt(Settings(appearance=appearance, high_contrast=high_contrast))
    return theme


def around(control):
    """Its window, and where in it the control is with some air."""
    window = control.window()
    place = control.rect().translated(control.mapTo(window, control.rect().topLeft()))
    return window, place.adjusted(-6, -6, 6, 6)


def seen_on(control, elsewhere):
    """Whether enough pixels stand out when the keyboard comes there from elsewhere."""
    window, place = around(control)
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.grab(place).toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    after = window.grab(place).toImage()
    return standing_out(before, after) >= ENOUGH * (control.width() + control.height())


@pytest.mark.parametrize("where", ["page", "card"])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("kind", CONTROLS)
def test_the_keyboard_is_seen_on_every_kind_of_control(show, look, kind, where):
    assert look
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    frame, inner = card()
    column.addWidget(frame)
    control, elsewhere = CONTROLS[kind](), QPushButton("Elsewhere")
    (inner if where == "card" else column).addWidget(control)
    column.addWidget(elsewhere)
    show(page, 320, 300)

    held = control.findChild(QPushButton) if kind == "choice" else control
    assert seen_on(held, elsewhere)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("on_paper", [False, True])
def test_the_keyboard_is_seen_on_the_ground_of_a_session(show, look, timeline, on_paper):
    look.adopt(look._settings._replace(session_on_paper=on_paper))
    view = show(PracticeView(timeline, look, show_seconds=False, announce=False), 800, 600)
    view.reveal_bar()

    one, other = [b for b in view.bar.findChildren(QPushButton) if b.isVisible()][:2]
    assert seen_on(other, one)
